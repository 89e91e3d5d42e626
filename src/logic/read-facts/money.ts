import { BANK_NUMERALS, DIGIT_NUMBER, NUMERALS, numberOf } from './numbers.ts';
import { DASH, plainText, type Found } from './plain-text.ts';

/** An amount of money that a text states. */
export interface Money extends Found {
  yuan: number;
}

const NUMBER = String.raw`${DIGIT_NUMBER}|[${NUMERALS}${BANK_NUMERALS}]+`;
const AMOUNT = new RegExp(
  [
    String.raw`(?<![\d.,]|\d[${DASH}]|[${NUMERALS}${BANK_NUMERALS}])(?:人民币|RMB|[¥$](?=\d))?`,
    String.raw`(?:(?<from>${NUMBER})(?<fromScale>[百千]?万|[百千亿])?(?<fromYuan>元)?[至到${DASH}]+)?`,
    String.raw`(?<number>${NUMBER})(?<scale>[百千]?万|[百千亿])?余?`,
    // 10万 without 元 is money only after words that say so.
    String.raw`(?:元(?!素|数据|宇宙)整?(?:人民币)?|(?<=(?:奖金|奖励|资助|补助)\p{Script=Han}{0,4}[\d.]+万)(?!\p{L})|(?<=¥[\d.,]+)(?![\d.,]))`,
  ].join(''),
  'gu',
);

/** Every amount of money in yuan that a text states: 10万元, 2,000元, 伍万元, both ends of 1—3万元. */
export function readMoney(text: string): Money[] {
  const { plain, original } = plainText(text);
  return [...plain.matchAll(AMOUNT)].flatMap(({ 0: words, index, groups = {} }) => {
    const { from, fromScale, fromYuan, number = '', scale } = groups;
    const found = original(index, index + words.length);
    return [
      ...(from === undefined ? [] : [amount(from, fromScale ?? (fromYuan === undefined ? scale : ''))]),
      amount(number, scale),
    ]
      .filter((yuan) => !Number.isNaN(yuan))
      .map((yuan) => ({ ...found, yuan }));
  });
}

function amount(number: string, scale = ''): number {
  const size = scale === '亿' ? 100_000_000 : numberOf(`一${scale}`);
  // 1.15 × 10,000 is not quite 11,500.
  return Math.round(numberOf(number) * size * 100) / 100;
}
