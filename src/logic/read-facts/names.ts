import { plainText, type Found } from './plain-text.ts';

/** A list of bodies behind the word for what they do. */
export interface NamedList extends Found {
  /** 主办单位, 指导单位 … */
  label: string;
  /** The bodies in their order, as the text writes them. */
  names: string[];
}

/** What names of bodies end in. */
const BODY =
  '(?:厅|局|委|(?<!社)会|院|社|司|(?<![学高])校|[大中小]学|学校|部|中心|府|办|室|行|集团|署|所|站|馆|台|联盟|基地)';
const LABEL =
  /(?<![\p{Script=Han}])(?<label>\p{Script=Han}{0,6}(?:单位|机构|部门)|(?:联合|技术)?(?:主办|承办|协办|指导|支持)方?)[:|]/gu;
const NOTE = /\((?:排名不分先后|按[^)]*(?:排序|为序))\)|等(?:单位|部门|机构|高校|院校|企业)?$/gu;
/** A line, and those below it that are names alone. */
const LINES = new RegExp(String.raw`^[^\n]*(?:\n *(?:[^。:;\n]{0,40}${BODY}[、。]? *)?(?=\n|$))*`, 'u');
const END = /[。;|)]/u;
const PARTING = new RegExp(
  String.raw`[、,;\n]+|(?<=${BODY})(?:以及|[和与及](?!其))(?=[^、,;\n]*${BODY}(?:等\p{Script=Han}{0,2})?(?:[、,;\n]|$))`,
  'gu',
);

/**
 * The lists of bodies that a text has behind a label: 指导单位：甲局、乙局和丙委员会。 Names are parted by 、 and marks like it, by line
 * breaks, and by 和, 与 or 以及 where a body ends on both sides; marks in brackets part nothing. A list ends with its sentence or
 * brackets, or before the first line that is no name.
 */
export function readLists(text: string): NamedList[] {
  const { plain, original } = plainText(text);
  const labels = [...plain.matchAll(LABEL)];
  return labels.flatMap(({ 0: words, index, groups = {} }, at) => {
    const from = index + words.length;
    const rest = plain.slice(from, labels[at + 1]?.index);
    const masked = rest.replace(/\([^()]*\)/gu, (brackets) => 'x'.repeat(brackets.length));
    const [list = ''] = LINES.exec(masked)?.[0].split(END) ?? [];
    let start = 0;
    const names = [...list.matchAll(PARTING), undefined].flatMap((mark) => {
      const name = rest
        .slice(start, mark?.index ?? list.length)
        .replace(NOTE, '')
        .trim();
      const begin = from + rest.indexOf(name, start);
      start = mark ? mark.index + mark[0].length : list.length;
      return name === '' ? [] : [original(begin, begin + name.length).words.trim()];
    });
    const to = from + list.trimEnd().length;
    return names.length === 0 ? [] : [{ ...original(index, to), label: groups['label'] ?? '', names }];
  });
}
