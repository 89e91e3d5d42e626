import { chineseNumeral } from '../../../src/logic/chinese-numeral.ts';

/** What stands before the title of a track, sub-track or topic, and the number the site gives it. */
interface Labelled {
  label: string;
  number: number;
}

/**
 * How labels are printed, as edition.yaml says it: `赛题{1}：` for 赛题1：, 赛题2： …; the way most of them have. Nothing
 * where most have none.
 */
export function labelPattern(things: readonly Labelled[]): string {
  const patterns = Map.groupBy(things.map(patternOf), (pattern) => plain(pattern));
  const [most] = [...patterns.values()].sort((one, other) => other.length - one.length);
  return most?.[0] ?? '';
}

/** The label of its own that a thing needs where the pattern does not print what the notice prints. */
export function ownLabel({ label, number }: Labelled, pattern: string): { label?: string } {
  const printed = pattern.replace('{1}', String(number)).replace('{一}', () => numeral(number));
  return plain(printed) === plain(label) ? {} : { label };
}

function patternOf({ label, number }: Labelled): string {
  const arabic = new RegExp(`(?<![0-9])${String(number)}(?![0-9])`);
  const wide =
    label.normalize('NFKC') === label ? label : label.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
  const pattern = arabic.test(wide) ? wide.replace(arabic, '{1}') : label.replace(numeral(number), '{一}');
  // A label that ends in a number or letter is parted from the title.
  return pattern.endsWith('}') ? `${pattern} ` : pattern;
}

function numeral(number: number): string {
  return number < 100 ? chineseNumeral(number) : '\0';
}

function plain(label: string): string {
  return label.normalize('NFKC').replace(/\s+/gu, '');
}
