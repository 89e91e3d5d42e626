import { chineseNumeral } from '../../../src/logic/chinese-numeral.ts';

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** The numbers of formats of Word that have a sign for each. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  ideographTraditional: Array.from('甲乙丙丁戊己庚辛壬癸'),
  decimalEnclosedCircle: Array.from('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚'),
  decimalEnclosedParen: Array.from('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  lowerLetter: Array.from('abcdefghijklmnopqrstuvwxyz'),
  upperLetter: Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  lowerRoman: ROMAN,
  upperRoman: ROMAN.map((number) => number.toUpperCase()),
};

/** A number as a format of Word (`w:numFmt`) prints it; in digits where the format is not known or does not reach so far. */
export function formatNumber(number: number, format: string): string {
  if (format === 'none' || format === 'bullet') return '';
  if (format.includes('Counting') && number > 0 && number < 100) return chineseNumeral(number);
  if (format.startsWith('decimalFullWidth')) {
    return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  }
  return SIGNS[format.replace('Chinese', '')]?.[number - 1] ?? String(number);
}
