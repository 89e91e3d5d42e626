import type { Language } from '../../model/language.ts';
import type { Catalog } from '../../logic/catalog.ts';

/** A thing as schema.org describes it. Which properties a type has, `check:dist` knows. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** The input of the descriptions of an edition in a language. */
export interface DescriptionInput {
  catalog: Catalog;
  language: Language;
  /** The address of a path that has its language; without the site's address the path itself. */
  address: (path: string) => string;
}

/** The words of the interface that stand in descriptions. */
export interface DescriptionWords {
  site: { title: (contest: string) => string; unofficial: string };
  nav: { tracks: string; notice: string; tags: string };
  machines: { dataset: (contest: string) => string; datasetDescription: (documentNumber: string) => string };
}
