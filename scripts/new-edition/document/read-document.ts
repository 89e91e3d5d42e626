import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { documentText } from '../../../src/logic/documents/document-text.ts';
import { fileKind } from '../../../src/logic/documents/file-kind.ts';
import { fold, visible } from '../../../src/logic/search/fold.ts';
import { readText } from '../../../src/logic/text-encoding.ts';
import type { NoticeLine } from '../outline/types.ts';
import { DocumentFault } from './document-fault.ts';
import { docxLines } from './docx-lines.ts';
import { joinLines, type BrokenLine } from './join-lines.ts';
import { pageLines, plainLines } from './text-lines.ts';

/** The largest file that is read, in bytes. */
const MAXIMUM = 10_000_000;

/** A line that is drawn with signs. */
const RULE = /^[-—–―－=*]{3,}$/;

/**
 * The lines of a notice in a file (.docx, .pdf, .md, .txt), as its author wrote them: broken lines joined, page numbers
 * and running heads left out, automatic numbers written out. Throws a DocumentFault if it cannot be read.
 */
export async function readDocument(path: string): Promise<NoticeLine[]> {
  const file = await stat(path).catch(() => null);
  if (!file?.isFile()) throw new DocumentFault(path, file ? 'folder' : 'missing');
  if (file.size > MAXIMUM) throw new DocumentFault(path, 'large');
  const broken = await brokenLines(await readFile(path), path);
  const shown = broken.map((line) => ({ ...line, text: cleaned(line.text) }));
  const lines = joinLines(shown.filter(({ text }) => text !== '' && !RULE.test(text)));
  const all = lines.map(({ text }) => text).join('');
  const letters = all.match(/\p{L}/gu)?.length ?? 0;
  const chinese = all.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (letters === 0) throw new DocumentFault(path, 'blank');
  if (chinese < letters / 3) throw new DocumentFault(path, 'script');
  return lines;
}

async function brokenLines(bytes: Uint8Array, path: string): Promise<BrokenLine[]> {
  const kind = fileKind(bytes);
  if (kind === 'pdf') return pageLines(await pdfText(path));
  const found = documentText(bytes, path);
  if ('fault' in found) throw new DocumentFault(path, found.fault);
  if (kind === 'zip') return docxLines(bytes);
  const ending = extname(path).toLowerCase();
  if (!['.md', '.markdown', '.txt'].includes(ending)) throw new DocumentFault(path, 'ending', ending);
  return plainLines(readText(bytes) ?? '', ending !== '.txt');
}

/** The text of a PDF as pdftotext sets it, with a form feed after each page. */
async function pdfText(path: string): Promise<string> {
  const text = await new Promise<string>((found, failed) => {
    const args = ['-layout', '-enc', 'UTF-8', resolve(path), '-'];
    execFile('pdftotext', args, { maxBuffer: MAXIMUM }, (error, output, errors) => {
      const isClosed = /password|not allowed/i.test(errors);
      const fault = error?.code === 'ENOENT' ? 'program' : isClosed ? 'closed' : 'broken';
      if (error) failed(new DocumentFault(path, fault, errors.trim().split('\n').at(-1)));
      else found(output);
    });
  });
  if (text.trim() === '') throw new DocumentFault(path, 'scan');
  return text;
}

/** A text as it is seen: single blanks, nothing invisible, and characters where PDFs have shapes of radicals. */
function cleaned(text: string): string {
  const seen = visible(text).replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (shape) => fold(shape));
  return seen.replace(/[ \t\u00a0]+/g, ' ').trim();
}
