import type { DocumentText } from '../../logic/documents/document-faults.ts';
import { documentText } from '../../logic/documents/document-text.ts';

/** Reads a file beside the page, which stays responsive meanwhile. */
addEventListener('message', ({ data: file }: MessageEvent<File>) => {
  void file.arrayBuffer().then(
    (bytes) => {
      postMessage(documentText(new Uint8Array(bytes), file.name) satisfies DocumentText);
    },
    () => {
      postMessage({ fault: 'binary' } satisfies DocumentText);
    },
  );
});
