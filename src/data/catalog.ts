import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { createCatalog, type Catalog } from '../logic/catalog.ts';
import type { Dataset } from '../model/dataset.ts';

type RecordCollection = Exclude<CollectionKey, 'docs' | 'sections' | 'topics'>;
type RecordOf<Key extends RecordCollection> = CollectionEntry<Key>['data']['record'];

let catalog: Promise<Catalog> | undefined;

/** The whole content of the edition, read once in a build. */
export function getCatalog(): Promise<Catalog> {
  // In development the content changes under our feet.
  return import.meta.env.DEV ? load() : (catalog ??= load());
}

async function load(): Promise<Catalog> {
  const dataset: Dataset = {
    edition: await one('edition'),
    awards: await one('awards'),
    benefits: await one('benefits'),
    materials: await one('materials'),
    organizations: await list('organizations'),
    roles: await list('roles'),
    tracks: await list('tracks'),
    phases: await list('phases'),
    contacts: await list('contacts'),
    rules: await list('rules'),
    questions: await list('questions'),
    parameters: await list('parameters'),
    eligibilityRules: await list('eligibilityRules'),
    reminders: await list('reminders'),
    eligibilityCases: await list('eligibilityCases'),
    faq: await list('faq'),
    corrections: await list('corrections'),
    revisions: await list('revisions'),
    omissions: await list('omissions'),
    sectors: await list('sectors'),
    techniques: await list('techniques'),
    dataSources: await list('dataSources'),
    glossary: await list('glossary'),
    translationExceptions: await list('translationExceptions'),
    redirects: await list('redirects'),
    published: await list('published'),
    sections: (await getCollection('sections')).map(({ data }) => data),
    topics: (await getCollection('topics')).map(({ data }) => data),
  };
  return createCatalog(dataset);
}

/** The records of a list, in the file's order. */
async function list<Key extends RecordCollection>(key: Key): Promise<RecordOf<Key>[]> {
  const entries = await getCollection(key);
  return entries
    .toSorted((a, b) => Number(a.id) - Number(b.id))
    .map((entry) => (entry.data as { record: RecordOf<Key> }).record);
}

async function one<Key extends RecordCollection>(key: Key): Promise<RecordOf<Key>> {
  const [record] = await list(key);
  if (record === undefined) throw new Error(`The content has no ${key}; run "npm run check:content"`);
  return record;
}
