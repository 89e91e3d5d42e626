import { readMoney } from './money.ts';
import { BANK_NUMERALS, BOUNDS, NUMERALS, numberOf } from './numbers.ts';
import { plainText, type Found } from './plain-text.ts';

/** What a text says of the prizes of one level. */
export interface ReadPrize extends Found {
  /** The level as the text calls it; 一、二等奖 are 一等奖 and 二等奖. */
  level: string;
  /** Missing where no number is stated (若干), or a bound (不超过10名). */
  count: number | undefined;
  /** Yuan for each. */
  money: number | undefined;
}

const NUMBER = String.raw`\d+|[${NUMERALS}${BANK_NUMERALS}]+`;
const MEASURE = '[名个项支队组件人家位篇]';
const ORDERS = '[特一二三四五六]';
const USUAL = [
  `${ORDERS}等奖`,
  '[金银铜]奖',
  '[冠亚季]军',
  String.raw`最佳\p{Script=Han}{1,8}?奖`,
  String.raw`(?:优秀|优胜|鼓励|入围|入选|参与|纪念|创新|人气|潜力|新锐|单项|专项|提名|组织)\p{Script=Han}{0,4}?奖`,
];
/** What may stand before 奖 and is no part of a name. */
const VERBS = '设|评|授予|颁发?|获|各|得|发放|给予|其中|分别|[个名项元奖]';
/** What makes an amount that of all together. */
const TOTAL = /[共计]\p{Script=Han}{0,4}$/u;
const NO_PRIZE = '(?![项品金励状牌杯章补得者]|学金)';

/**
 * The prizes that a text states, by level: 设一等奖1名、奖金10万元；二等奖2名，各3万元; 一、二、三等奖各1名; 1个一等奖. Names of other levels
 * than the usual are found where a number or an amount follows them, and `levels` names more. An amount for all together (共)
 * is divided among them.
 */
export function readPrizes(text: string, levels: readonly string[] = []): ReadPrize[] {
  const { plain, original } = plainText(text);
  const known = [...levels.toSorted((one, other) => other.length - one.length).map(escape), ...USUAL].join('|');
  const other = String.raw`(?:(?!${known}|${VERBS})\p{Script=Han}){1,10}奖`;
  const name = `(?:(?:${ORDERS}[、和及]?)+${ORDERS}等奖|${known}|${other})${NO_PRIZE}`;
  const group = new RegExp(
    String.raw`(?:(?<!奖)(?<before>${NUMBER})${MEASURE}(?:的)?)?(?<names>${name}(?:[、,和及与]*${name})*)`,
    'gu',
  );
  const isKnown = new RegExp(`^(?:${known})$`, 'u');
  const groups = [...plain.matchAll(group)];
  return groups.flatMap(({ 0: words, index, groups: found = {} }, at) => {
    const from = index + words.length;
    const rest = plain.slice(from, groups[at + 1]?.index ?? plain.length);
    const after = rest.slice(0, /[。;\n]/u.exec(rest)?.index ?? rest.length).replace(/[、,|]+$/u, '');
    const names = [...(found['names'] ?? '').matchAll(new RegExp(name, 'gu'))].flatMap(([each]) => levelsOf(each));
    const counts = found['before'] === undefined ? countsAfter(after) : [numberOf(found['before'])];
    const amounts = readMoney(after).map((each) => ({ ...each, isTotal: TOTAL.test(after.slice(0, each.at)) }));
    const isTotal = amounts.every((each) => each.isTotal);
    const money = amounts.filter((each) => isTotal || !each.isTotal).map(({ yuan }) => yuan);
    return names.flatMap((level, place) => {
      const count = counts.length === names.length ? counts[place] : counts[0];
      const amount = money.length === names.length ? money[place] : money[0];
      if (count === undefined && amount === undefined && !isKnown.test(level)) return [];
      return [
        {
          ...original(index, from + (count === undefined && amount === undefined ? 0 : after.length)),
          level,
          count,
          money: amount && amount / (isTotal ? (count ?? 1) : 1),
        },
      ];
    });
  });
}

/** 一、二、三等奖 → 一等奖, 二等奖, 三等奖. */
function levelsOf(name: string): string[] {
  if (!new RegExp(`^(?:${ORDERS}[、和及]?)+等奖$`, 'u').test(name)) return [name];
  return (name.match(new RegExp(ORDERS, 'gu')) ?? []).map((order) => `${order}等奖`);
}

/** The numbers of prizes behind a name, but for bounds: 1名, 各2名, a number that is alone in its cell. */
function countsAfter(after: string): number[] {
  const pattern = new RegExp(
    String.raw`(?<![\d.第${NUMERALS}]|${BOUNDS})(${NUMBER})${MEASURE}(?!左右)|(?<=\|\s*)(\d+)(?=\s*(?:\||$))`,
    'gu',
  );
  return [...after.matchAll(pattern)].map(([, measured, cell]) => numberOf(measured ?? cell ?? ''));
}

const escape = (words: string): string => words.normalize('NFKC').replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
