import { getCollection } from 'astro:content';
import { createCatalog, type Catalog } from '../logic/catalog.ts';
import { LIST_FILES, RECORD_FILES, type Dataset } from '../model/dataset.ts';

let catalog: Promise<Catalog> | undefined;

// While the site is developed, Astro tells modules when the content has changed.
import.meta.hot?.on('astro:content-changed', () => {
  catalog = undefined;
});

/** The whole content of the edition, read once in a build. */
export function getCatalog(): Promise<Catalog> {
  return (catalog ??= load());
}

async function load(): Promise<Catalog> {
  const names = Object.keys({ ...RECORD_FILES, ...LIST_FILES }) as (
    keyof typeof RECORD_FILES | keyof typeof LIST_FILES
  )[];
  const files = await Promise.all(
    names.map(async (name) => [name, (await getCollection(name as 'edition'))[0]?.data.content]),
  );
  const sections = (await getCollection('sections')).map(({ data }) => data);
  const topics = (await getCollection('topics')).map(({ data }) => data);
  return createCatalog({ ...Object.fromEntries(files), sections, topics } as Dataset);
}
