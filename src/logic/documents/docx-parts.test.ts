import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPackage, TooMuchText } from './docx-parts.ts';

const DOCUMENT = 'word/document.xml';
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** Twelve million bytes of spaces, packed into twelve thousand. */
const bomb = () => zipSync({ [DOCUMENT]: new Uint8Array(12_000_000).fill(0x20) }, { level: 9 });

/** Writes other sizes of unpacked files into an archive of one: in its own head and in the list at the end. */
function claim(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const listed = view.getUint32(archive.length - 6, true);
  view.setUint32(22, size, true);
  view.setUint32(listed + 24, size, true);
  return archive;
}

describe('the parts of a .docx', () => {
  it('are read one by one, whatever else there is', () => {
    const office = openPackage(
      zipSync({ 'word/media/a.png': new Uint8Array(11_000_000), [DOCUMENT]: strToU8('<d>肿瘤</d>') }),
    );
    expect(office.names).toEqual(['word/media/a.png', DOCUMENT]);
    expect(text(office.read(DOCUMENT))).toBe('<d>肿瘤</d>');
    expect(office.read('word/styles.xml')).toBeUndefined();
  });

  it.each(['word\\document.xml', '/word/document.xml', 'Word/Document.XML'])('are found under the name %s', (name) => {
    expect(text(openPackage(zipSync({ [name]: strToU8('<d/>') })).read(DOCUMENT))).toBe('<d/>');
  });

  it('are refused where they unpack to too much, in one or in many', () => {
    expect(() => openPackage(bomb()).read(DOCUMENT)).toThrow(TooMuchText);
    const half = new Uint8Array(6_000_000);
    const office = openPackage(zipSync({ 'word/a.xml': half, 'word/b.xml': half }));
    office.read('word/a.xml');
    expect(() => office.read('word/b.xml')).toThrow(TooMuchText);
  });

  it('never get larger than the archive claims', () => {
    expect(openPackage(claim(bomb(), 1000)).read(DOCUMENT)).toHaveLength(1000);
  });

  it('lead to what they are related to, wherever that is', () => {
    const relations = [
      ['footnotes', 'footnotes.xml'],
      ['header', '/word/header1.xml'],
      ['aFChunk', '..\\%E9%99%84.htm'],
      ['image', 'https://example.org/a.png" TargetMode="External'],
    ].map(
      ([kind = '', target = ''], at) =>
        `<Relationship Id="r${String(at)}" Type="http://x/${kind}" Target="${target}"/>`,
    );
    const office = openPackage(
      zipSync({ 'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`) }),
    );
    expect(office.relationsOf(DOCUMENT)).toEqual([
      { id: 'r0', kind: 'footnotes', part: 'word/footnotes.xml' },
      { id: 'r1', kind: 'header', part: 'word/header1.xml' },
      { id: 'r2', kind: 'aFChunk', part: '附.htm' },
      { id: 'r3', kind: 'image', part: null },
    ]);
    expect(office.relationsOf('')).toEqual([]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a program', strToU8('MZ\u0090 This program cannot be run in DOS mode.')],
    ['no archive', new Uint8Array(100_000).fill(0x50)],
    ['half an archive', zipSync({ [DOCUMENT]: strToU8('数据'.repeat(10_000)) }, { level: 0 }).subarray(0, 10_000)],
  ])('are none of %s', (_name, bytes) => {
    expect(() => openPackage(bytes)).toThrow();
  });
});
