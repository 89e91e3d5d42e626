const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A number from 1 to 99 as official documents count headings: 1 → 一, 11 → 十一, 20 → 二十. Throws a RangeError outside. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) {
    throw new RangeError(`No heading numeral for ${String(number)}: only 1 to 99 are used`);
  }
  const tens = Math.floor(number / 10);
  const units = DIGITS[number % 10] ?? '';
  if (tens === 0) return units;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${units}`;
}

/** The number of each such numeral. */
export const NUMBER_OF_NUMERAL: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, at) => [chineseNumeral(at + 1), at + 1]),
);
