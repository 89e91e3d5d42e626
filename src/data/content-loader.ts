import type { Loader } from 'astro/loaders';
import { FOLDERS, type Dataset } from '../model/dataset.ts';
import { contentFolder } from './editions.ts';
import { readContent } from './read/read-content.ts';

/** What `refreshContent` hands to the loader: the content as just read and checked. */
export interface Refreshed extends Record<string, unknown> {
  dataset: Dataset;
}

/** Name of the loader, by which `integrations/content.ts` asks for it again. */
export const CONTENT_LOADER = 'edition';

let read: Dataset | undefined;

/**
 * The loader of every collection of the edition: hands on what the one reader has read, without parsing it again. It has
 * an entry for each file; `integrations/content.ts` has refused a folder with problems before.
 */
export const contentLoader: Loader = {
  name: CONTENT_LOADER,
  load: ({ collection, store, refreshContextData }) => {
    const refreshed = refreshContextData as Refreshed | undefined;
    const dataset = refreshed?.dataset ?? (read ??= readContent(contentFolder).content?.dataset);
    if (!dataset) throw new Error('The content cannot be read; run "npm run check:content"');
    store.clear();
    const content = dataset[collection as keyof Dataset];
    if (collection in FOLDERS) {
      for (const record of content as Dataset['topics']) store.set({ id: record.id, data: { ...record } });
    } else {
      store.set({ id: collection, data: { content } });
    }
    return Promise.resolve();
  },
};
