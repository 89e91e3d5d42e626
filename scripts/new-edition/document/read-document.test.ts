import { strToU8, zipSync } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DocumentFault } from './document-fault.ts';
import { readDocument } from './read-document.ts';

const TEXT = '一、比赛名称\n某市数据创新比赛。';

/** GBK of 比赛. */
const GBK = new Uint8Array([0xb1, 0xc8, 0xc8, 0xfc]);

/** An old file of Office with an entry of this name. */
const oldOffice = (entry: string) =>
  new Uint8Array([...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], ...Buffer.from(entry, 'utf16le')]);

const docx = (body: string) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) });
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'document-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const texts = async (path: string) => (await readDocument(path)).map(({ text }) => text);

/** What is said of a file; fails if it is read. */
async function faultOf(path: string): Promise<string> {
  const fault = await readDocument(path).then(
    () => null,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(DocumentFault);
  return (fault as DocumentFault).message;
}

/** Puts a program in the place of pdftotext. */
function stubPdftotext(script: string): void {
  const program = join(folder, 'pdftotext');
  writeFileSync(program, `#!${process.execPath}\n${script}`, { mode: 0o755 });
  vi.stubEnv('PATH', folder);
}

describe('a notice is read', () => {
  it.each<[string, string, Uint8Array | string]>([
    ['from a Word document', 'a.docx', docx(TEXT.split('\n').map(paragraph).join(''))],
    ['from Markdown', 'a.md', TEXT.replace('一', '# 一')],
    ['from a plain text', 'a.txt', TEXT],
    ['from one in UTF-16', 'a.txt', new Uint8Array([0xff, 0xfe, ...Buffer.from(TEXT, 'utf16le')])],
    ['with shapes of radicals and what is invisible', 'a.txt', TEXT.replace('一', '⼀').replace('比', '\u200b⽐')],
  ])('%s', async (_what, name, content) => {
    expect(await texts(write(name, content))).toEqual(TEXT.split('\n'));
  });

  it.each(['---', '***', '————'])('without a line that is drawn: %s', async (line) => {
    expect(await texts(write('a.txt', TEXT.replace('\n', `\n${line}\n`)))).toEqual(TEXT.split('\n'));
  });

  it('from GBK', async () => {
    expect(await texts(write('a.txt', GBK))).toEqual(['比赛']);
  });

  it('from a PDF by pdftotext', async () => {
    const path = write('a.pdf', '%PDF-1.7');
    const expected = ['-layout', '-enc', 'UTF-8', path, '-'];
    stubPdftotext(
      `if (JSON.stringify(process.argv.slice(2)) === ${JSON.stringify(JSON.stringify(expected))}) process.stdout.write(${JSON.stringify(TEXT)} + '\\n\\f');`,
    );
    expect(await texts(path)).toEqual(TEXT.split('\n'));
  });
});

describe('what cannot be read is named, with what to do', () => {
  it.each<[string, string, Uint8Array | string, RegExp]>([
    ['an empty file', 'a.md', '', /no text in it/],
    ['a document without text', 'a.docx', docx('<w:p/>'), /no text in it/],
    ['signs alone', 'a.txt', '----\n1 2 3', /no text in it/],
    ['an old document', 'a.doc', oldOffice('WordDocument'), /\.doc\) or WPS \(\.wps\).*save it as \.docx/],
    ['a document of WPS', 'a.wps', oldOffice('Other'), /\.wps/],
    ['a document with a password', 'a.docx', oldOffice('EncryptedPackage'), /password/],
    ['a damaged document', 'a.docx', docx(paragraph('文')).slice(0, 80), /damaged/],
    ['a spreadsheet', 'a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /spreadsheet/],
    ['a presentation', 'a.pptx', zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }), /presentation/],
    ['an archive', 'a.zip', zipSync({ 'a.txt': strToU8(TEXT) }), /archive.*Unpack/],
    ['a picture', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /picture.*OCR/],
    ['too large a file', 'a.txt', new Uint8Array(10_000_001), /more than 10 MB/],
    ['another script', 'a.txt', 'Notice of the third data competition of the city (比赛)', /not Chinese/],
    ['an ending that is not known', 'a.log', TEXT, /ends in "\.log".*\.docx, \.pdf, \.md and \.txt/],
    ['text that is called a PDF', 'a.pdf', TEXT, /ends in "\.pdf"/],
  ])('%s', async (_what, name, content, message) => {
    const path = write(name, content);
    const fault = await faultOf(path);
    expect(fault).toMatch(message);
    expect(fault.startsWith(`${path}: `)).toBe(true);
  });

  it('no file, and a folder', async () => {
    expect(await faultOf(join(folder, 'none.md'))).toMatch(/no such file/);
    mkdirSync(join(folder, 'a.md'));
    expect(await faultOf(join(folder, 'a.md'))).toMatch(/a folder/);
  });

  it('a PDF without pdftotext', async () => {
    vi.stubEnv('PATH', folder);
    expect(await faultOf(write('a.pdf', '%PDF-1.7'))).toMatch(/apt-get install poppler-utils.*brew.*\.docx/);
  });

  it.each([
    ['of pictures', `process.stdout.write('\\f\\f')`, /a scan.*OCR/],
    ['with a password', `console.error('Command Line Error: Incorrect password'); process.exitCode = 1`, /password/],
    [
      'that is damaged',
      `console.error('Syntax Error: no trailer'); process.exitCode = 1`,
      /cannot read the PDF \(Syntax Error: no trailer\)/,
    ],
  ])('a PDF %s', async (_what, script, message) => {
    stubPdftotext(script);
    expect(await faultOf(write('a.pdf', '%PDF-1.7'))).toMatch(message);
  });
});
