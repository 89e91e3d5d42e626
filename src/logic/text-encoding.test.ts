import { describe, expect, it } from 'vitest';
import { readText } from './text-encoding.ts';

const TEXT = '利用气象雷达数据，为粮食作物病虫害预警。\r\n';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** "我們利用氣象數據，提供農業保險服務。" in Big5, and "医院联合训练" in GBK, which Node does not write. */
const BIG5 = Buffer.from('a7daadcca751a5ceaef0b648bcc6bedaa141b4a3a8d1b941b77eab4fc049aa41b0c8a143', 'hex');
const GBK = Buffer.from('d2bdd4bac1aabacfd1b5c1b7', 'hex');

describe('the text of a file', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 LE with a mark', new Uint8Array([0xff, 0xfe, ...utf16(TEXT, true)])],
    ['UTF-16 BE with a mark', new Uint8Array([0xfe, 0xff, ...utf16(TEXT, false)])],
    ['UTF-16 LE without one', utf16(TEXT, true)],
    ['UTF-16 BE without one', utf16(TEXT, false)],
    ['UTF-8 with zero bytes', Buffer.from(`\0${TEXT}\0`)],
    ['UTF-8 with a lost byte', Buffer.concat([Buffer.from([0xe6]), Buffer.from(TEXT)])],
  ])('is read in %s', (_name, bytes) => {
    expect(readText(bytes)).toBe(TEXT);
  });

  it('is read in English in UTF-16', () => {
    expect(readText(utf16('A plan for flight delays.', true))).toBe('A plan for flight delays.');
  });

  it('is told apart in GBK and Big5', () => {
    expect(readText(GBK)).toBe('医院联合训练');
    expect(readText(BIG5)).toContain('利用');
    expect(readText(BIG5)).toContain('農業保險');
  });

  it.each([Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), Buffer.from([0, 1, 2, 3, 4, 0xff, 0xfe, 9])])(
    'is none where the bytes are none: %j',
    (bytes) => {
      expect(readText(bytes)).toBeNull();
    },
  );
});
