const DIGITS = '零一二三四五六七八九';
/** Other ways to write a character, and the one that is counted with. */
const FORMS = '〇○两壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN_FORMS = '零零二一二三四五六七八九十百千';
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
  if (english !== -1) return english;
  return chineseNumber(
    words.replace(new RegExp(`[${FORMS}]`, 'g'), (form) => PLAIN_FORMS[FORMS.indexOf(form)] ?? form),
  );
}

function chineseNumber(words: string): number {
  if (words === '') return NaN;
  const tenThousands = words.indexOf('万');
  if (tenThousands !== -1) {
    const [above, below] = [words.slice(0, tenThousands), words.slice(tenThousands + 1)];
    return chineseNumber(above) * 10_000 + (below === '' ? 0 : chineseNumber(below));
  }
  if (/^[零一二三四五六七八九]+$/.test(words))
    return Number(words.replace(/./g, (each) => String(DIGITS.indexOf(each))));
  let [sum, digit] = [0, 0];
  for (const [at, each] of Array.from(words).entries()) {
    const power = '十百千'.indexOf(each) + 1;
    // 十一 is short for 一十一.
    if (power > 0) [sum, digit] = [sum + (at === 0 ? 1 : digit) * 10 ** power, 0];
    else digit = DIGITS.includes(each) ? DIGITS.indexOf(each) : NaN;
  }
  return sum + digit;
}
