import { localize } from '../../logic/localize.ts';
import type { DescriptionInput, DescriptionWords, Thing } from './types.ts';
import { noticeName } from '../../logic/notice-name.ts';

/** A file of the open data. */
export interface DataFile {
  /** From the root of the site. */
  path: string;
  /** Its media type. */
  type: string;
}

/** The open data, as catalogues of data list it: made by this site, not by those who hold the contest. */
export function openDataset(files: readonly DataFile[], input: DescriptionInput, words: DescriptionWords): Thing {
  const { catalog, language, address } = input;
  const { edition, revisions } = catalog;
  const [latest] = revisions;
  const contest = localize(edition.name, language).text;
  return {
    '@type': 'Dataset',
    name: words.machines.dataset(contest),
    description: words.machines.datasetDescription(noticeName(catalog)),
    inLanguage: edition.languages,
    isAccessibleForFree: true,
    isBasedOn: { '@type': 'CreativeWork', name: noticeName(catalog) },
    isPartOf: webSite(input, words),
    ...(latest ? { dateModified: latest.date, version: String(latest.number) } : {}),
    distribution: files.map(({ path, type }) => ({
      '@type': 'DataDownload',
      contentUrl: address(path),
      encodingFormat: type,
    })),
  };
}

/** The site, under a name that says it is not the organiser's. */
export function webSite({ catalog, language }: DescriptionInput, { site }: DescriptionWords): Thing {
  return { '@type': 'WebSite', name: site.title(localize(catalog.edition.name, language).text) };
}
