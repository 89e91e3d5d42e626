import { describe, expect, it } from 'vitest';
import { createReadings } from './readings.ts';

const readings = createReadings('da大li力yi医/醫一nong农/農yuan元ye业/業lv绿/綠xi西an安xian先');

describe('readings', () => {
  it('tell the syllable of each character, and none for one they do not have', () => {
    expect(readings.read('农业x')).toEqual(['nong', 'ye', null]);
  });

  it('tell the simplified form of traditional characters', () => {
    expect(readings.simplified.get('農')).toBe('农');
    expect([...readings.simplified.keys()]).toHaveLength(4);
  });

  it.each([
    ['nongye', ['nong', 'ye']],
    ['nongyedali', ['nong', 'ye', 'da', 'li']],
    ['xian', ['xian']],
    ['nongy', ['nong', 'y']],
    ['lüye', ['lv', 'ye']],
    ['drone', null],
    ['', []],
  ])('split %s into %j', (letters, syllables) => {
    expect(readings.spell(letters)).toEqual(syllables);
  });

  it('split the longest letters in no time', () => {
    expect(readings.spell('a'.repeat(100_000))).toBeNull();
    expect(readings.spell('nongye'.repeat(10))).toHaveLength(20);
  });
});
