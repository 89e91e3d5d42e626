import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { DocumentFault } from './document-fault.ts';

const OTHERWISE = 'or open it in Word or WPS and save it as .docx';
const MISSING = `A PDF is read by pdftotext, which is not installed. Install it ("apt-get install poppler-utils" on Linux, "brew install poppler" on a Mac), ${OTHERWISE}`;
const LOCKED =
  'The PDF has a password, or does not allow its text to be copied. Ask for one that does, or for the .docx';
const SCAN =
  'There is no text in this PDF: it is a scan, or made of pictures. Ask for the .docx, or run text recognition (OCR) over it, compare what comes of it with the scan, and give it as .txt or .docx';

/** The text of a PDF as `pdftotext -layout` sets it, with a form feed after each page. Throws a DocumentFault if there is none to be had. */
export async function pdfText(path: string): Promise<string> {
  const text = await new Promise<string>((found, failed) => {
    const args = ['-layout', '-enc', 'UTF-8', resolve(path), '-'];
    execFile('pdftotext', args, { maxBuffer: 10_000_000 }, (error, output, errors) => {
      if (error) failed(new DocumentFault(path, error.code === 'ENOENT' ? MISSING : refusal(errors)));
      else found(output);
    });
  });
  if (text.trim() === '') throw new DocumentFault(path, SCAN);
  return text;
}

function refusal(errors: string): string {
  if (/password|not allowed/i.test(errors)) return LOCKED;
  return `pdftotext cannot read the PDF (${errors.trim().split('\n').at(-1) ?? ''}). Get it again, ${OTHERWISE}`;
}
