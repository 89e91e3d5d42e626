import { likeliestEncoding, markedEncoding, type TextEncoding } from './text-encoding.ts';

/** The text of a content file, or the reason why its bytes are not UTF-8. */
type Decoded = { text: string } | { found: string };

const NAMES = {
  'utf-16le': 'UTF-16 LE, as Notepad calls “Unicode”',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GBK or GB18030, as Chinese Windows calls “ANSI”',
  big5: 'Big5',
} as const satisfies Partial<Record<TextEncoding, string>>;

const NEVER_UTF8 = 'is not in UTF-8';

/** The text of a file's bytes: UTF-8, with or without a mark at its start. Other encodings are named, never guessed at. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = utf16(bytes);
  if (wide) return { found: `${NEVER_UTF8}, but in ${wide}` };
  if (bytes.includes(0)) return { found: `${NEVER_UTF8}: it has zero bytes, as no text has` };
  const text = tryDecode('utf-8', bytes);
  if (text !== null) return { text };
  return { found: isMostlyUtf8(bytes) ? damage(bytes) : namedLegacy(bytes) };
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** UTF-16 by its mark, or where the bytes with zeros among them make sense as such. */
function utf16(bytes: Uint8Array): string | null {
  const found =
    markedEncoding(bytes) ?? (bytes.includes(0) ? likeliestEncoding(['utf-16le', 'utf-16be', 'utf-8'], bytes) : null);
  return found === 'utf-16le' || found === 'utf-16be' ? NAMES[found] : null;
}

function namedLegacy(bytes: Uint8Array): string {
  const found = likeliestEncoding(['gb18030', 'big5'], bytes);
  return found === null ? NEVER_UTF8 : `${NEVER_UTF8}, but probably in ${NAMES[found]}`;
}

/** Whether the text is UTF-8 but for a few bytes, such as a letter that was put in by another program. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;
  return lost < 3 || good > 5 * lost;
}

function damage(bytes: Uint8Array): string {
  const before = new TextDecoder().decode(bytes).replace(/\uFFFD.*/s, '');
  const line = before.split('\n').length;
  return `${NEVER_UTF8} throughout: line ${String(line)} has bytes of another encoding after "${before.slice(-12).replace(/.*\n/s, '')}"`;
}
