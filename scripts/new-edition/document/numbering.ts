import { chineseNumeral } from '../../../src/logic/chinese-numeral.ts';
import { elementAt, elementsOf, isOn, valueAt, type XmlElement } from '../../../src/logic/documents/xml-tree.ts';

/** The number that Word prints before the next paragraph of a list, with the blank after it if need be; '' if none. */
type Numberer = (list: string, level: string | undefined, styles: readonly XmlElement[]) => string;

/** The numbers of formats of Word that have a sign for each; capitals are made of the small letters. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  ideographTraditional: Array.from('甲乙丙丁戊己庚辛壬癸'),
  decimalFullWidth: Array.from('１２３４５６７８９'),
  decimalEnclosedCircle: Array.from('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚'),
  decimalEnclosedParen: Array.from('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  lowerLetter: Array.from('abcdefghijklmnopqrstuvwxyz'),
  lowerRoman: 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' '),
};

/** Counts the paragraphs of a document as its part `numbering` says. One without a level has that of its style. */
export function numberer(root: XmlElement | undefined): Numberer {
  const kinds = elementsOf(root, 'abstractNum');
  /** The numbers that each kind of list has reached, by level. */
  const reached = new Map(kinds.map((kind): [XmlElement, (number | undefined)[]] => [kind, []]));
  const restarted = new Set<XmlElement>();

  return (id, given, styles) => {
    const list = elementsOf(root, 'num').find((each) => each.attributes['numId'] === id);
    const named = kinds.find((each) => each.attributes['abstractNumId'] === valueAt(list, 'abstractNumId'));
    const link = valueAt(named, 'numStyleLink');
    const kind = link === undefined ? named : kinds.find((each) => valueAt(each, 'styleLink') === link);
    const numbers = kind && reached.get(kind);
    if (!numbers) return '';
    const overrides = elementsOf(list, 'lvlOverride');
    const levels: XmlElement[] = [];
    for (const each of [kind, ...overrides].flatMap((from) => elementsOf(from, 'lvl'))) levels[levelOf(each)] = each;
    const ids = styles.map((style) => style.attributes['styleId']);
    const ofStyle = levels.findIndex((each) => ids.includes(valueAt(each, 'pStyle') ?? ''));
    const level = Number(given ?? Math.max(0, ofStyle));
    const numberAt = (at: number) => numbers[at] ?? Number(valueAt(levels[at], 'start') ?? 0);
    const restart = overrides.find((each) => levelOf(each) === level && valueAt(each, 'startOverride') !== undefined);
    const isRestarted = restart !== undefined && !restarted.has(restart);
    if (isRestarted) restarted.add(restart);
    if (isRestarted) numbers[level] = Number(valueAt(restart, 'startOverride'));
    else numbers[level] = numbers[level] === undefined ? numberAt(level) : numbers[level] + 1;
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
  if (isUnnumbered || formatAt(at) === 'bullet' || isOn(elementAt(level, 'rPr', 'vanish'))) return '';
  const isLegal = isOn(elementAt(level, 'isLgl'));
  const label = text.replace(/%([1-9])/g, (_sign, digit: string) => {
    const each = Number(digit) - 1;
    return inFormat(numberAt(each), isLegal ? 'decimal' : formatAt(each));
  });
  const suffix = valueAt(level, 'suff') ?? 'tab';
  // After a tab the text is as far from the number as from a mark: nothing has to part the two.
  const isParted = label !== '' && (suffix === 'space' || (suffix === 'tab' && /[^\p{P}\p{No}]$/u.test(label)));
  return isParted ? `${label} ` : label;
}

/** A number as a format (`w:numFmt`) prints it; in digits where it is not known or does not reach so far. */
function inFormat(number: number, format: string): string {
  if (format === 'none' || format === 'bullet') return '';
  if (format.includes('Counting') && number > 0 && number < 100) return chineseNumeral(number);
  const sign = SIGNS[format.replace(/Chinese|2$/, '').replace('upper', 'lower')]?.[number - 1] ?? String(number);
  return format.startsWith('upper') ? sign.toUpperCase() : sign;
}
