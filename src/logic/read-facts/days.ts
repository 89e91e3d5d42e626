import { datePhrases } from './date-points.ts';
import { plainText } from './plain-text.ts';

/** A day that a text names. */
interface NamedDay {
  /** As the text writes it, with the other end of its stretch. */
  words: string;
  /** `MM-DD`, or `YYYY-MM-DD` where the year is written too. */
  day: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const day = (name: string) => `(?<${name}>\\d{1,2})(?:st|nd|rd|th)?`;
const TO = '\\s*(?:to|and|until|[-–—])\\s*';
const YEAR = '(?:,?\\s+(?<year>\\d{4}))?\\b';

const ENGLISH = [
  // 18 July, 18th of July 2026, 22 to 28 July.
  new RegExp(`\\b(?:${day('first')}${TO})?${day('last')}(?:\\s+of)?\\s+${MONTH}${YEAR}`, 'gi'),
  // July 18, July 18th, 2026.
  new RegExp(
    `\\b${MONTH}\\s+(?:the\\s+)?${day('first')}(?:${TO}${day('last')})?${YEAR}(?!\\s*${MONTH.replace('?<month>', '?:')})`,
    'gi',
  ),
];

/** Every day that a text names, in Chinese, English or digits. */
export function daysIn(text: string): NamedDay[] {
  const { plain, original } = plainText(text);
  const chinese = datePhrases(plain).flatMap(({ from, to, first, last = first }) => {
    // 6月22日—28日: the end has the month and the year of the start.
    const end = last.month === undefined ? { ...last, month: first.month, year: last.year ?? first.year } : last;
    const { words } = original(from, to);
    return [...new Set([first, end])].flatMap(({ year, month, day }) =>
      month && day ? [{ words, day: written(year, month, day) }] : [],
    );
  });
  const english = ENGLISH.flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }) => {
      const month = MONTHS.indexOf(groups['month']?.slice(0, 3).toLowerCase() ?? '') + 1;
      return [groups['first'], groups['last']]
        .filter((each) => each !== undefined)
        .map((each) => ({
          words: original(index, index + words.length).words.trim(),
          day: written(groups['year'] === undefined ? undefined : Number(groups['year']), month, Number(each)),
        }));
    }),
  );
  return [...chinese, ...english];
}

function written(year: number | undefined, month: number, ofMonth: number): string {
  const day = [month, ofMonth].map((number) => String(number).padStart(2, '0')).join('-');
  return year === undefined ? day : `${String(year)}-${day}`;
}
