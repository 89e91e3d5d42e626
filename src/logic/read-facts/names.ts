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
const ENDS_LIKE_BODY = new RegExp(`${BODY}$`, 'u');

/**
 * The lists of bodies that a text has behind a label: 指导单位：甲局、乙局和丙委员会。 Names are parted by 、 and marks like it, by line
 * breaks, and by 和, 与 or 以及 where a body ends on both sides; marks in brackets part nothing.
 */
export function readLists(text: string): NamedList[] {
  const { plain, original } = plainText(text);
  const labels = [...plain.matchAll(LABEL)];
  return labels.flatMap(({ 0: words, index, groups = {} }, at) => {
    const from = index + words.length;
    const to = from + bodyEnd(plain.slice(from, labels[at + 1]?.index ?? plain.length));
    const names = split(plain, from, to).map(([start, end]) => original(start, end).words.trim());
    return names.length === 0 ? [] : [{ ...original(index, to), label: groups['label'] ?? '', names }];
  });
}

/** Where a list ends: at the end of its sentence or brackets, or before the first line that is no name. */
function bodyEnd(rest: string): number {
  let depth = 0;
  let end = 0;
  for (const line of rest.split(/(?<=\n)/)) {
    const name = line.trim();
    const isList = end === 0 || (name.length <= 40 && new RegExp(String.raw`^[^。:;]*${BODY}[、。]?$`, 'u').test(name));
    if (name !== '' && !isList) break;
    for (const [at, character] of Array.from(line).entries()) {
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth < 0 || /[。;|]/u.test(character)) return end + at;
    }
    end += line.length;
  }
  return rest.slice(0, end).trimEnd().length;
}

function split(plain: string, from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let [start, depth] = [from, 0];
  const close = (end: number, next: number) => {
    const words = plain.slice(start, end);
    const name = words.replace(NOTE, '').trim();
    const begin = start + Math.max(words.indexOf(name), 0);
    if (name !== '') parts.push([begin, begin + name.length]);
    start = next;
  };
  for (let at = from; at < to; at += 1) {
    depth += plain[at] === '(' ? 1 : plain[at] === ')' ? -1 : 0;
    const rest = plain.slice(at, to);
    const mark = /^[、,;\n]+/u.exec(rest)?.[0];
    const joint = /^(?:以及|[和与及](?!其))/u.exec(rest)?.[0];
    if (depth > 0) continue;
    if (mark) close(at, at + mark.length);
    else if (joint && isBetweenBodies(plain.slice(start, at), rest.slice(joint.length))) close(at, at + joint.length);
  }
  close(to, to);
  return parts;
}

function isBetweenBodies(before: string, after: string): boolean {
  const next = /^[^、,;\n]*/u.exec(after)?.[0].replace(NOTE, '') ?? '';
  return ENDS_LIKE_BODY.test(before) && ENDS_LIKE_BODY.test(next);
}
