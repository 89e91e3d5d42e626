import { chineseNumeral } from '../../../src/logic/chinese-numeral.ts';

const characters = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => String.fromCodePoint(first + at));

const CIRCLED = [...characters(0x2460, 20), ...characters(0x3251, 15), ...characters(0x32b1, 15)];
const IN_BRACKETS = characters(0x2474, 20);
const LETTERS = characters(0x61, 26);
const TENS = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** How the formats of Word other than digits print a number; undefined where they do not reach so far. */
const FORMATS: Readonly<Record<string, (number: number) => string | undefined>> = {
  none: () => '',
  bullet: () => '',
  chineseCounting: counted,
  chineseCountingThousand: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  japaneseCounting: counted,
  ideographTraditional: (number) => '癸甲乙丙丁戊己庚辛壬'[number % 10],
  decimalEnclosedCircle: (number) => CIRCLED[number - 1],
  decimalEnclosedCircleChinese: (number) => CIRCLED[number - 1],
  decimalEnclosedParen: (number) => IN_BRACKETS[number - 1],
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: lettered,
  upperLetter: (number) => lettered(number)?.toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number)?.toUpperCase(),
};

/** A number as a format of Word (`w:numFmt`) prints it; in digits where the format is not known or does not reach so far. */
export function formatNumber(number: number, format: string): string {
  return FORMATS[format]?.(number) ?? String(number);
}

function counted(number: number): string | undefined {
  if (number < 1 || number > 999) return undefined;
  if (number < 100) return chineseNumeral(number);
  const rest = number % 100;
  const zero = rest > 0 && rest < 10 ? '零' : rest > 9 && rest < 20 ? '一' : '';
  return `${chineseNumeral(Math.floor(number / 100))}百${zero}${rest > 0 ? chineseNumeral(rest) : ''}`;
}

/** After `z` Word goes on with `aa` and `bb`. */
function lettered(number: number): string | undefined {
  return LETTERS[(number - 1) % 26]?.repeat(Math.ceil(number / 26));
}

function roman(number: number): string | undefined {
  return number > 0 && number < 100 ? `${TENS[Math.floor(number / 10)] ?? ''}${UNITS[number % 10] ?? ''}` : undefined;
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}
