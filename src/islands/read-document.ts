/** Encodings of plain text that are tried, in order: Chinese Windows still writes the second. */
const ENCODINGS = ['utf-8', 'gb18030'];

/** Largest file that is read, in bytes. */
const MAXIMUM_BYTES = 20_000_000;

/**
 * The text of a .docx, .txt or .md file, read in the browser; what reads .docx is fetched only then. Rejects with an
 * Error when the file is too large, damaged, of another kind or without any text.
 */
export async function readDocument(file: File): Promise<string> {
  if (file.size > MAXIMUM_BYTES) throw new Error(`${file.name} is larger than ${String(MAXIMUM_BYTES)} bytes`);
  const bytes = await file.arrayBuffer();
  const text = file.name.toLowerCase().endsWith('.docx') ? await wordText(bytes) : decode(bytes);
  // It would take the place of what the visitor wrote.
  if (text === '') throw new Error(`${file.name} has no text`);
  return text;
}

async function wordText(bytes: ArrayBuffer): Promise<string> {
  const { default: mammoth } = await import('mammoth/mammoth.browser.min.js');
  return (await mammoth.extractRawText({ arrayBuffer: bytes })).value.trim();
}

function decode(bytes: ArrayBuffer): string {
  for (const encoding of ENCODINGS) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // No text has such a character, but nearly every other kind of file.
      if (!text.includes('\0')) return text.trim();
    } catch {
      // Not of this encoding.
    }
  }
  throw new Error('The file is not plain text');
}
