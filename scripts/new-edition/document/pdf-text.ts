import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { DocumentFault } from './document-fault.ts';

/** The text of a PDF as `pdftotext -layout` sets it, with a form feed after each page. Throws a DocumentFault if there is none. */
export async function pdfText(path: string): Promise<string> {
  const text = await new Promise<string>((found, failed) => {
    const args = ['-layout', '-enc', 'UTF-8', resolve(path), '-'];
    execFile('pdftotext', args, { maxBuffer: 10_000_000 }, (error, output, errors) => {
      const isClosed = /password|not allowed/i.test(errors);
      const fault = error?.code === 'ENOENT' ? 'program' : isClosed ? 'closed' : 'broken';
      if (error) failed(new DocumentFault(path, fault, errors.trim().split('\n').at(-1)));
      else found(output);
    });
  });
  if (text.trim() === '') throw new DocumentFault(path, 'scan');
  return text;
}
