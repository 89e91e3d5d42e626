import { zipSync } from 'fflate';
import mammoth from 'mammoth/mammoth.browser.min.js';
import { textParts, TooMuchText } from './docx-parts.ts';
import type { DocumentText } from './read-document.ts';

/** The text of a .docx; a fault where it is damaged or has too much. */
export async function docxText(bytes: ArrayBuffer): Promise<DocumentText> {
  try {
    const parts = textParts(new Uint8Array(bytes));
    if (!Object.values(parts).every(isWellFormed)) return { fault: 'binary' };
    const { buffer } = zipSync(parts, { level: 0 });
    return { text: (await mammoth.extractRawText({ arrayBuffer: buffer })).value };
  } catch (error) {
    return { fault: error instanceof TooMuchText ? 'large' : 'binary' };
  }
}

/**
 * Whether the browser reads a part as XML. It refuses at once elements thousands deep and entities that multiply, over
 * which the reader in JavaScript would hang.
 */
function isWellFormed(part: Uint8Array): boolean {
  const document = new DOMParser().parseFromString(new TextDecoder().decode(part), 'application/xml');
  return document.querySelector('parsererror') === null;
}
