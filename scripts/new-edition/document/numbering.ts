import { formatNumber } from './number-format.ts';
import { elementAt, elementsOf, isOn, valueAt, type XmlElement } from './xml-tree.ts';

/** The number that Word prints before the next paragraph of a list, with the blank after it if need be; '' if none. */
type Numberer = (list: string, level: string | undefined, styles: readonly (string | undefined)[]) => string;

/** Counts the paragraphs of a document as its `word/numbering.xml` says. A paragraph without level has that of its style. */
export function numberer(part: XmlElement | undefined): Numberer {
  const root = elementAt(part, 'numbering');
  const kinds = elementsOf(root, 'abstractNum');
  /** The numbers that each kind of list has reached, by level. */
  const reached = new Map<XmlElement, (number | undefined)[]>();
  const restarted = new Set<XmlElement>();

  function kindOf(list: XmlElement | undefined): XmlElement | undefined {
    const kind = kinds.find((each) => each.attributes['abstractNumId'] === valueAt(list, 'abstractNumId'));
    const link = valueAt(kind, 'numStyleLink');
    return link === undefined ? kind : kinds.find((each) => valueAt(each, 'styleLink') === link);
  }

  return (id, given, styles) => {
    const list = elementsOf(root, 'num').find((each) => each.attributes['numId'] === id);
    const kind = kindOf(list);
    if (!kind) return '';
    const overrides = elementsOf(list, 'lvlOverride');
    const levels: XmlElement[] = [];
    for (const each of [kind, ...overrides].flatMap((from) => elementsOf(from, 'lvl'))) levels[levelOf(each)] = each;
    const ofStyle = levels.findIndex((each) => styles.includes(valueAt(each, 'pStyle') ?? ''));
    const level = Number(given ?? Math.max(0, ofStyle));
    const numbers = reached.get(kind) ?? [];
    reached.set(kind, numbers);
    const numberAt = (at: number) => numbers[at] ?? Number(valueAt(levels[at], 'start') ?? 0);
    const restart = overrides.find((each) => levelOf(each) === level && valueAt(each, 'startOverride') !== undefined);
    if (restart && !restarted.has(restart)) numbers[level] = Number(valueAt(restart, 'startOverride'));
    else numbers[level] = numberAt(level) + (numbers[level] === undefined ? 0 : 1);
    if (restart) restarted.add(restart);
    for (let at = level + 1; at < levels.length; at++) {
      if (level < Number(valueAt(levels[at], 'lvlRestart') ?? at)) numbers[at] = undefined;
    }
    return printed(levels, level, numberAt);
  };
}

function levelOf(element: XmlElement): number {
  return Number(element.attributes['ilvl']);
}

function printed(levels: readonly XmlElement[], at: number, numberAt: (level: number) => number): string {
  const level = levels[at];
  const text = valueAt(level, 'lvlText') ?? '';
  const formatAt = (each: number) => valueAt(levels[each], 'numFmt') ?? 'decimal';
  const isUnnumbered = formatAt(at) === 'none' && text.includes(`%${String(at + 1)}`);
  if (isUnnumbered || formatAt(at) === 'bullet' || isOn(elementAt(level, 'rPr'), 'vanish')) return '';
  const label = text.replace(/%([1-9])/g, (_sign, digit: string) => {
    const each = Number(digit) - 1;
    return formatNumber(numberAt(each), isOn(level, 'isLgl') ? 'decimal' : formatAt(each));
  });
  const suffix = valueAt(level, 'suff') ?? 'tab';
  // After a tab the text is as far from the number as from a mark: nothing has to part the two.
  const isParted = suffix === 'space' || (suffix === 'tab' && /[^\p{P}\p{No}]$/u.test(label));
  return label !== '' && isParted ? `${label} ` : label;
}
