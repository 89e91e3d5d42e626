import { formatNumber } from './number-format.ts';
import { elementAt, elementsOf, isOn, valueAt, type XmlElement } from './xml-tree.ts';

/** The number that Word prints before the next paragraph of a list, with what parts it from the text; '' if none. */
export type Numberer = (list: string, level: string | undefined, styles: readonly (string | undefined)[]) => string;

/** Counts the paragraphs of a document as its `word/numbering.xml` says. A paragraph without level has that of its style. */
export function numberer(part: XmlElement | undefined): Numberer {
  const root = elementAt(part, 'numbering');
  const lists = new Map(elementsOf(root, 'num').map((list) => [list.attributes['numId'], list]));
  const kinds = elementsOf(root, 'abstractNum');
  /** The numbers that each kind of list has reached, by level. */
  const reached = new Map<XmlElement, (number | undefined)[]>();
  const overridden = new Set<XmlElement>();

  function kindOf(list: XmlElement): XmlElement | undefined {
    const id = valueAt(list, 'abstractNumId');
    const kind = kinds.find((each) => each.attributes['abstractNumId'] === id);
    const link = valueAt(kind, 'numStyleLink');
    return link === undefined ? kind : kinds.find((each) => valueAt(each, 'styleLink') === link);
  }

  return (id, given, styles) => {
    const list = lists.get(id);
    const kind = list && kindOf(list);
    if (!kind) return '';
    const overrides = elementsOf(list, 'lvlOverride');
    const levels = withLevels(elementsOf(kind, 'lvl'), overrides);
    const ofStyle = levels.findIndex((each) => styles.includes(valueAt(each, 'pStyle') ?? ''));
    const level = Number(given ?? Math.max(0, ofStyle));
    const override = elementAt(
      overrides.find((each) => levelOf(each) === level),
      'startOverride',
    );
    const numbers = reached.get(kind) ?? [];
    reached.set(kind, numbers);
    const startAt = (at: number) => Number(valueAt(levels[at], 'start') ?? 0);
    if (override && !overridden.has(override)) {
      overridden.add(override);
      numbers[level] = Number(override.attributes['val']);
    } else {
      const before = numbers[level];
      numbers[level] = before === undefined ? startAt(level) : before + 1;
    }
    for (let at = level + 1; at < levels.length; at++) {
      if (level < Number(valueAt(levels[at], 'lvlRestart') ?? at)) numbers[at] = undefined;
    }
    return printed(levels, level, (at) => numbers[at] ?? startAt(at));
  };
}

const levelOf = (element: XmlElement) => Number(element.attributes['ilvl']);

/** The levels of a list by their number, those of its kind unless it has its own. */
function withLevels(ofKind: readonly XmlElement[], overrides: readonly XmlElement[]): XmlElement[] {
  const levels: XmlElement[] = [];
  for (const level of [...ofKind, ...overrides.flatMap((each) => elementsOf(each, 'lvl'))])
    levels[levelOf(level)] = level;
  return levels;
}

function printed(levels: readonly XmlElement[], at: number, numberAt: (level: number) => number): string {
  const level = levels[at];
  const text = valueAt(level, 'lvlText') ?? '';
  const formatAt = (each: number) => valueAt(levels[each], 'numFmt') ?? 'decimal';
  const printsNothing =
    formatAt(at) === 'bullet' ||
    (formatAt(at) === 'none' && text.includes(`%${String(at + 1)}`)) ||
    isOn(elementAt(level, 'rPr'), 'vanish');
  if (printsNothing) return '';
  const isLegal = isOn(level, 'isLgl') === true;
  const label = text.replace(/%([1-9])/g, (_sign, digit: string) => {
    const each = Number(digit) - 1;
    return formatNumber(numberAt(each), isLegal ? 'decimal' : formatAt(each));
  });
  const suffix = valueAt(level, 'suff') ?? 'tab';
  const isParted = suffix === 'space' || (suffix === 'tab' && /[^\p{P}\p{No}]$/u.test(label));
  return label !== '' && isParted ? `${label} ` : label;
}
