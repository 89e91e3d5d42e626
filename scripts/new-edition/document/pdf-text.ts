import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { DocumentFault } from './document-fault.ts';

const OTHERWISE = 'or open it in Word or WPS and save it as .docx';

const MISSING = `A PDF is read by pdftotext, which is not installed. Install it ("apt-get install poppler-utils" on Linux, "brew install poppler" on a Mac), ${OTHERWISE}`;

const SCAN = `There is no text in this PDF: it is a scan, or made of pictures. Ask for the .docx, or run text recognition (OCR) over it and give the .txt or .docx that comes of it, after comparing it with the scan`;

/** What pdftotext writes of a file that it cannot read, and what to do then. */
const REFUSED: readonly (readonly [error: RegExp, message: string])[] = [
  [/password/i, 'The PDF has a password. Ask for one without, or for the .docx'],
  [/not allowed/i, 'The PDF does not allow its text to be copied. Ask for one that does, or for the .docx'],
];

/** Most that the text of a PDF may be, in bytes. */
const MAXIMUM_TEXT = 10_000_000;

/** The text of a PDF as `pdftotext -layout` sets it, with a form feed after each page. Throws a DocumentFault if there is none to be had. */
export async function pdfText(path: string): Promise<string> {
  const text = await new Promise<string>((found, failed) => {
    const args = ['-layout', '-enc', 'UTF-8', resolve(path), '-'];
    execFile('pdftotext', args, { maxBuffer: MAXIMUM_TEXT }, (error, output, errors) => {
      if (error) failed(new DocumentFault(path, error.code === 'ENOENT' ? MISSING : refusal(errors)));
      else found(output);
    });
  });
  if (text.trim() === '') throw new DocumentFault(path, SCAN);
  return text;
}

function refusal(errors: string): string {
  const known = REFUSED.find(([error]) => error.test(errors))?.[1];
  return (
    known ??
    `The PDF is damaged, and pdftotext cannot read it (${errors.trim().split('\n').at(-1) ?? ''}). Get it again, ${OTHERWISE}`
  );
}
