/** An encoding in which texts arrive, by the name that decoders know. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** Characters that nearly every text has, Chinese simplified or traditional, or English; one decoded the wrong way has few. */
const FREQUENT =
  /[的一是不在了有人和为為或第年月日我们們个個这這中大来來上国國时時对對到会會可以用於于与與及其等数數据據项項目业業平台，、。：；（）]|[a-z][a-z \n]/g;

/** In which visitors' files are, the likeliest first. */
const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

/** Characters that no text has: controls, and the one that stands for lost bytes. */
const NO_TEXT = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd]/g;

/** A text with more than this share of what no text has is none. */
const MOST_NO_TEXT = 0.1;

/** The number of bytes that are looked at for the encoding. */
const SAMPLE = 65_536;

/** The encoding that a mark at the start of a text names. */
export function markedEncoding([first, second, third]: Uint8Array): TextEncoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** The encoding in which the bytes make the most sense, the first of equals; null if they make none in any. */
export function likeliestEncoding<E extends TextEncoding>(encodings: readonly E[], bytes: Uint8Array): E | null {
  const sample = bytes.subarray(0, SAMPLE);
  const [best] = encodings
    .map((encoding) => ({ encoding, sense: senseOf(new TextDecoder(encoding).decode(sample)) }))
    .sort((a, b) => b.sense - a.sense);
  return best && best.sense > 0 ? best.encoding : null;
}

/**
 * The text of a visitor's file: with a mark, in UTF-8, or in the encoding that makes the most sense. A few lost or zero
 * bytes are left out. Null where the bytes are no text.
 */
export function readText(bytes: Uint8Array): string | null {
  const encoding = markedEncoding(bytes) ?? (isUtf8(bytes) ? utf8OrWide(bytes) : likeliestEncoding(ENCODINGS, bytes));
  const text = new TextDecoder(encoding ?? 'gb18030').decode(bytes);
  if ((text.match(NO_TEXT)?.length ?? 0) > text.length * MOST_NO_TEXT) return null;
  return text.replaceAll(NO_TEXT, '');
}

/** Tells UTF-8 from UTF-16, whose bytes UTF-8 allows but which have zeros among them. */
function utf8OrWide(bytes: Uint8Array): TextEncoding {
  return (bytes.includes(0) ? likeliestEncoding(['utf-8', 'utf-16le', 'utf-16be'], bytes) : null) ?? 'utf-8';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function senseOf(text: string): number {
  return (text.match(FREQUENT)?.length ?? 0) - 3 * (text.match(NO_TEXT)?.length ?? 0);
}
