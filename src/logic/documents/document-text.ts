import { readText } from '../text-encoding.ts';
import { TooMuchText } from './docx-parts.ts';
import { docxText } from './docx-text.ts';
import { fileKind } from './file-kind.ts';

/** Kinds of files that have text that is not read here, and those that have none. */
const UNREAD_KINDS = [
  'doc',
  'rtf',
  'odt',
  'web',
  'pdf',
  'sheet',
  'slides',
  'pages',
  'locked',
  'image',
  'archive',
] as const;

/** The reason why a file has no text: it is of another kind or damaged, has too much, or none. */
export type DocumentFault = (typeof UNREAD_KINDS)[number] | 'binary' | 'large' | 'blank';

/** The text of a file; `isPartial` if something inserted into it was not read. */
export type DocumentText = { text: string; isPartial: boolean } | { fault: DocumentFault };

/** Largest document that is read, in bytes, with its pictures. */
export const MAXIMUM_DOCUMENT = 20_000_000;

/** Largest plain text that is read, in bytes, and longest text, in characters: many times what can be matched. */
const MAXIMUM_PLAIN = 1_000_000;

/** The text of a file: a Word document (.docx), or plain text in whatever encoding. It is told by its bytes; one that is called .docx is no plain text. */
export function documentText(bytes: Uint8Array, name: string): DocumentText {
  const found = bytes.length > MAXIMUM_DOCUMENT ? { fault: 'large' as const } : textByKind(bytes, name);
  if ('fault' in found) return found;
  const text = found.text.trim();
  if (text.length > MAXIMUM_PLAIN) return { fault: 'large' };
  return text === '' ? { fault: 'blank' } : { text, isPartial: found.isPartial };
}

function textByKind(bytes: Uint8Array, name: string): DocumentText {
  const kind = fileKind(bytes);
  if (kind === 'zip') {
    try {
      return docxText(bytes);
    } catch (error) {
      return { fault: error instanceof TooMuchText ? 'large' : 'binary' };
    }
  }
  if (kind !== 'text') return { fault: kind };
  if (bytes.length > MAXIMUM_PLAIN) return { fault: 'large' };
  const text = readText(bytes);
  return text === null || (text !== '' && /\.docx$/i.test(name)) ? { fault: 'binary' } : { text, isPartial: false };
}
