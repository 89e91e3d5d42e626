import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textParts, TooMuchText } from './docx-parts.ts';

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
  it('are those with text, as they were', () => {
    const fixture = zipSync({ '_rels/.rels': strToU8('<r/>'), [DOCUMENT]: strToU8('<d>肿瘤</d>') });
    const parts = textParts(fixture);
    expect(parts).toEqual(unzipSync(fixture));
    expect(text(parts[DOCUMENT])).toContain('肿瘤');
  });

  it('leave pictures out, however large', () => {
    const picture = new Uint8Array(11_000_000);
    const parts = textParts(zipSync({ 'word/media/a.png': picture, [DOCUMENT]: strToU8('<a/>') }));
    expect(Object.keys(parts)).toEqual([DOCUMENT]);
  });

  it('are refused where they unpack to too much, in one file or in many', () => {
    expect(() => textParts(bomb())).toThrow(TooMuchText);
    const half = new Uint8Array(6_000_000);
    expect(() => textParts(zipSync({ 'word/a.xml': half, 'word/b.xml': half }))).toThrow(TooMuchText);
  });

  it('are counted, whatever the archive claims', () => {
    expect(() => textParts(claim(bomb(), 1000))).toThrow(TooMuchText);
  });

  it('are refused where the archive ends within one', () => {
    const archive = zipSync({ [DOCUMENT]: strToU8('数据'.repeat(10_000)) }, { level: 0 });
    for (const length of [100, 10_000, 59_000]) expect(() => textParts(archive.subarray(0, length))).toThrow();
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a program', strToU8('MZ\u0090 This program cannot be run in DOS mode.')],
    ['no archive', new Uint8Array(100_000).fill(0x50)],
  ])('are none of %s', (_name, bytes) => {
    expect(textParts(bytes)).toEqual({});
  });
});
