import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { documentText } from '../../../src/logic/documents/document-text.ts';
import { fileKind } from '../../../src/logic/documents/file-kind.ts';
import { fold, visible } from '../../../src/logic/search/fold.ts';
import { readText } from '../../../src/logic/text-encoding.ts';
import { DocumentFault } from './document-fault.ts';
import type { BrokenLine, DocumentLine } from './document-line.ts';
import { docxLines } from './docx-lines.ts';
import { FAULTS, NOT_CHINESE, READ } from './fault-messages.ts';
import { joinLines } from './join-lines.ts';
import { pageLines } from './page-lines.ts';
import { pdfText } from './pdf-text.ts';
import { plainLines } from './plain-lines.ts';

/** The largest file that is read, in bytes. */
const MAXIMUM = 10_000_000;

/** The endings of plain texts, of which all but the last are Markdown. */
const PLAIN = ['.md', '.markdown', '.txt'];

/** The lowest share of Chinese characters in the letters of a notice in Chinese. */
const LEAST_CHINESE = 1 / 3;

/**
 * The lines of a notice in a file (.docx, .pdf, .md, .txt), as its author wrote them: broken lines joined, page numbers
 * and running heads left out, automatic numbers written out. Throws a DocumentFault if it cannot be read.
 */
export async function readDocument(path: string): Promise<DocumentLine[]> {
  const bytes = await bytesOf(path);
  const broken = (await brokenLines(bytes, path)).map((line) => ({ ...line, text: cleaned(line.text) }));
  const lines = joinLines(broken.filter(({ text }) => text !== ''));
  const all = lines.map(({ text }) => text).join('');
  const letters = all.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) throw new DocumentFault(path, FAULTS.blank);
  if ((all.match(/\p{Script=Han}/gu)?.length ?? 0) < letters * LEAST_CHINESE) {
    throw new DocumentFault(path, NOT_CHINESE);
  }
  return lines;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new DocumentFault(path, 'There is no such file. Give the path of the notice');
  if (!found.isFile()) throw new DocumentFault(path, 'It is a folder. Give the path of the notice in it');
  if (found.size > MAXIMUM) throw new DocumentFault(path, FAULTS.large);
  return readFile(path);
}

async function brokenLines(bytes: Uint8Array, path: string): Promise<BrokenLine[]> {
  const kind = fileKind(bytes);
  if (kind === 'pdf') return pageLines(await pdfText(path));
  const found = documentText(bytes, path);
  if ('fault' in found) throw new DocumentFault(path, FAULTS[found.fault]);
  if (kind === 'zip') return docxLines(bytes);
  const ending = extname(path).toLowerCase();
  if (!PLAIN.includes(ending)) {
    throw new DocumentFault(path, `It is a text whose name ends in "${ending}". Rename it if it is one: ${READ}`);
  }
  return plainLines(readText(bytes) ?? '', ending !== '.txt');
}

/** A text as it is seen: single blanks, nothing invisible, and characters where PDFs have shapes of radicals. */
function cleaned(text: string): string {
  const seen = visible(text).replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (shape) => fold(shape));
  return seen.replace(/[ \t\u00a0]+/g, ' ').trim();
}
