const DIGITS = '零一二三四五六七八九';
const OTHER_FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('〇○两壹贰叁肆伍陆柒捌玖拾佰仟').map((form, at) => [
    form,
    Array.from('零零二一二三四五六七八九十百千')[at] ?? form,
  ]),
);
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const ENGLISH = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
  ' ',
);

/** The characters of Chinese numerals, for a character class. */
export const NUMERALS = '〇零一二两三四五六七八九十百千万';
/** Those that amounts and numbers of prizes may be written in, too. */
export const BANK_NUMERALS = '壹贰叁肆伍陆柒捌玖拾佰仟';
/** English numerals from one to fifteen, for an alternation. */
export const ENGLISH_NUMERALS = ENGLISH.slice(1).join('|');
/** Words before a number that make it a bound or a guess: 不超过10名 are not ten. */
export const BOUNDS = '(?:不(?:得|能)?(?:超过|多于|少于|低于)|至多|最多|至少|最少|大约|约|近)';
/** A number in digits, with its thousands and decimals. */
export const DIGIT_NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

/** The number that is written in digits (2,000), in Chinese (十一, 二〇二六, 伍万) or in English up to fifteen; NaN if none is. */
export function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words.replaceAll(',', ''));
  const english = ENGLISH.indexOf(words.toLowerCase());
  return english === -1 ? chineseNumber(Array.from(words, (each) => OTHER_FORMS[each] ?? each)) : english;
}

function chineseNumber(characters: readonly string[]): number {
  if (characters.length === 0) return NaN;
  const tenThousands = characters.indexOf('万');
  if (tenThousands !== -1) {
    const rest = characters.slice(tenThousands + 1);
    return chineseNumber(characters.slice(0, tenThousands)) * 10_000 + (rest.length > 0 ? chineseNumber(rest) : 0);
  }
  const digits = characters.map((each) => DIGITS.indexOf(each));
  if (!digits.includes(-1)) return Number(digits.join(''));
  let [sum, digit] = [0, 0];
  for (const [at, each] of characters.entries()) {
    const unit = UNITS[each];
    // 十一 is short for 一十一.
    if (unit !== undefined) [sum, digit] = [sum + (at === 0 ? 1 : digit) * unit, 0];
    else digit = DIGITS.includes(each) ? DIGITS.indexOf(each) : NaN;
  }
  return sum + digit;
}
