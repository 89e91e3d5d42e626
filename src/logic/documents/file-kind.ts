/** The kind of a file by its bytes, whatever its name; `text` if they say nothing else. */
export type FileKind =
  'zip' | 'pdf' | 'doc' | 'sheet' | 'slides' | 'locked' | 'rtf' | 'web' | 'image' | 'archive' | 'text';

/** The first bytes of files by kind, one character to a byte. */
const STARTS: readonly (readonly [kind: FileKind, start: RegExp])[] = [
  ['zip', /^PK(\x03\x04|\x05\x06)/],
  ['pdf', /^[^]{0,1024}?%PDF-/],
  ['rtf', /^\s*\{\\rtf/],
  ['image', /^(\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\0{4}|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(heic|heix|mif1|avif))/],
  ['archive', /^(Rar!\x1a|7z\xbc\xaf\x27\x1c|\x1f\x8b)/],
  // Pages that were saved whole, and the XML of Word 2003 and later.
  ['web', /^\s*(mime-version:|(<\?[^>]*>\s*|<!--[^]*?-->\s*)*<(!doctype html|html|w:worddocument|pkg:package)\b)/i],
];

/** The first bytes of old Office and WPS files. */
const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Names in the directory of such a file, and what it is with each: `.docx` with a password is one too. */
const ENTRIES: readonly (readonly [name: string, kind: FileKind])[] = [
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'doc'],
  ['Workbook', 'sheet'],
  ['PowerPoint Document', 'slides'],
];

/** The kind of a file by its bytes. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (asLetters(bytes.subarray(0, OLD_OFFICE.length)) === OLD_OFFICE) return oldOfficeKind(bytes);
  // Of UTF-16 the zeros and the mark are left out, so that a web page in it is seen.
  const start = asLetters(bytes.subarray(0, 4096));
  const narrow = start.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '');
  return STARTS.find(([, sign]) => sign.test(start) || sign.test(narrow))?.[0] ?? 'text';
}

function oldOfficeKind(bytes: Uint8Array): FileKind {
  const letters = asLetters(bytes);
  const wide = (name: string) => Array.from(name, (letter) => `${letter}\0`).join('');
  return ENTRIES.find(([name]) => letters.includes(wide(name)))?.[1] ?? 'doc';
}

/** A sign for each byte, of the same number. */
function asLetters(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    letters += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return letters;
}
