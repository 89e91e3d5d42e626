/** Encodings of plain text that are tried, in order: Chinese Windows still writes the second. */
const ENCODINGS = ['utf-8', 'gb18030'];

/** Largest .docx that is read, in bytes, with its pictures. */
const MAXIMUM_DOCUMENT = 20_000_000;

/** Largest plain text that is read, in bytes: many times what can be matched. */
const MAXIMUM_PLAIN = 1_000_000;

/** Why a file has no text: it is damaged or of another kind, has too much, or none. */
export type DocumentFault = 'binary' | 'large' | 'blank';

/** What is in a file. */
export type DocumentText = { text: string } | { fault: DocumentFault };

/**
 * The text of a .docx, .txt or .md file, read in the browser; what reads .docx is fetched only then. Rejects with an
 * Error when that cannot be fetched.
 */
export async function readDocument(file: File): Promise<DocumentText> {
  const isWord = file.name.toLowerCase().endsWith('.docx');
  if (file.size > (isWord ? MAXIMUM_DOCUMENT : MAXIMUM_PLAIN)) return { fault: 'large' };
  const bytes = await file.arrayBuffer();
  const found = isWord ? await (await import('./docx-text.ts')).docxText(bytes) : decode(bytes);
  if ('fault' in found) return found;
  const text = found.text.trim();
  if (text.length > MAXIMUM_PLAIN) return { fault: 'large' };
  return text === '' ? { fault: 'blank' } : { text };
}

function decode(bytes: ArrayBuffer): DocumentText {
  for (const encoding of ENCODINGS) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // No text has such a character, but nearly every other kind of file.
      if (!text.includes('\0')) return { text };
    } catch {
      // Not of this encoding.
    }
  }
  return { fault: 'binary' };
}
