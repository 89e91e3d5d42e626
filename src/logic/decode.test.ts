import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const CHINESE = '通知的第一部分：参赛单位须为在国内注册的单位，不收费。\n';

/** UTF-16 of a text, without a mark. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** "中文，是的。" in encodings that Node does not write. */
const GBK = [0xd6, 0xd0, 0xce, 0xc4, 0xa3, 0xac, 0xca, 0xc7, 0xb5, 0xc4, 0xa1, 0xa3];
const BIG5 = [0xa4, 0xa4, 0xa4, 0xe5, 0xa1, 0x41, 0xac, 0x4f, 0xaa, 0xba, 0xa1, 0x43];

describe('decode', () => {
  it.each(['', 'a', CHINESE, '𠮷\n'])('gives the text of UTF-8: %j', (text) => {
    expect(decode(Buffer.from(text))).toEqual({ text });
  });

  it('leaves out a mark at the start, and no other', () => {
    expect(decode(Buffer.from(`\uFEFF${CHINESE}`))).toEqual({ text: CHINESE });
    expect(decode(Buffer.from(`\uFEFF\uFEFFa`))).toEqual({ text: '\uFEFFa' });
  });

  it.each([
    ['UTF-16 LE', new Uint8Array([0xff, 0xfe, ...utf16(CHINESE, true)])],
    ['UTF-16 BE', new Uint8Array([0xfe, 0xff, ...utf16(CHINESE, false)])],
    ['UTF-16 LE', utf16(CHINESE, true)],
    ['UTF-16 BE', utf16(CHINESE, false)],
    ['UTF-16 LE', utf16('id: a-01\n', true)],
    ['GBK', new Uint8Array(GBK)],
    ['Big5', new Uint8Array(BIG5)],
    ['zero bytes', new Uint8Array([0, 0, 0xd8, 1])],
    ['after "a caf"', Buffer.from('a cafX\n', 'latin1').map((byte) => (byte === 0x58 ? 0xe9 : byte))],
    ['line 3', Buffer.concat([Buffer.from(CHINESE.repeat(2)), Buffer.from([0xff])])],
  ])('names %s', (name, bytes) => {
    expect(decode(bytes)).toEqual({ found: expect.stringMatching(/^is not in UTF-8/) as string });
    expect((decode(bytes) as { found: string }).found).toContain(name);
  });
});
