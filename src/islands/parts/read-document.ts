import type { DocumentText } from '../../logic/documents/document-faults.ts';
import { MAXIMUM_DOCUMENT } from '../../logic/documents/document-text.ts';

/** A file that takes longer than this, in ms, is made to. */
const LONGEST = 20_000;

/**
 * The text of a file, read in the browser by a worker of its own, which is fetched only then. Rejects if the fetch of
 * the worker fails.
 */
export async function readDocument(file: File): Promise<DocumentText> {
  if (file.size > MAXIMUM_DOCUMENT) return { fault: 'large' };
  const worker = new Worker(new URL('./document-reader.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<DocumentText>) => {
        resolve(data);
      });
      worker.addEventListener('error', () => {
        reject(new Error('The reader of documents could not be started'));
      });
      setTimeout(() => {
        resolve({ fault: 'large' });
      }, LONGEST);
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
