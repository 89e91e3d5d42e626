import { headingOf, isInBrief, titleOf, type Heading } from './headings.ts';
import { isTitle, type ReadLine } from './lines.ts';
import type { Cast } from './topics.ts';

/** A heading of a part that has a list of topics. */
const LIST = /(?:赛题|课题|选题|命题|题目|榜单|需求)(?:清单|设置|目录|列表|汇总|一览|说明|榜单|指南|详情|库|发布|表|简介|介绍|内容|与.{0,6})?(?:[（(].{1,20}[）)])?$/;

/** Whether a heading announces a list of topics. */
export function announcesTopics(title: string): boolean {
  return LIST.test(title) && !/方向$/.test(title);
}

/**
 * The roles of the lines of a part that lists its topics without calling each of them one: 1.…, or short lines. The
 * styles of numbers in the order in which they first appear are tracks, sub-tracks and topics; or nothing.
 */
export function castListed(lines: readonly ReadLine[]): { start: number; cast: Cast[] } | undefined {
  const headings = lines.map((line) => headingOf(line) ?? numbered(line));
  const styles = [...new Set(headings.flatMap((heading) => heading?.style ?? []))].slice(0, 3);
  const plain = lines.map((line, at) => (!headings[at] && line.kind === 'text' && isTitle(line.text) ? plainHeading(line) : undefined));
  const numberOfPlain = plain.filter(Boolean).length;
  const texts = lines.filter((line, at) => line.kind === 'text' && !headings[at] && !plain[at]).length;
  // Short lines are topics where nothing but tracks has a number, and no brief stands among them.
  const listed = numberOfPlain >= 2 && texts <= numberOfPlain / 2 && styles.length <= 1;
  const levels = listed ? [...styles, 'plain'] : styles;
  const deepest = levels.at(-1);
  if (deepest === undefined) return undefined;
  const found = lines.map((line, at): Cast => {
    const heading = headings[at] ?? (listed ? plain[at] : undefined);
    const level = heading ? levels.indexOf(heading.style) : -1;
    if (!heading || level === -1) return { line, role: 'text', heading: undefined };
    const role = heading.style === deepest ? 'topic' : level === 0 ? 'track' : 'subtrack';
    return { line, role, heading };
  });
  const start = found.findIndex(({ role }) => role !== 'text');
  const topics = found.filter(({ role }) => role === 'topic');
  return topics.length === 0 ? undefined : { start, cast: found.slice(start) };
}

/** A numbered line with a title and its text on the same line. */
function numbered({ number, kind }: ReadLine): Heading | undefined {
  if (!number || kind === 'row') return undefined;
  const { title, rest } = titleOf(number.rest);
  if (title === '' || title.length > 61 || isInBrief(title.split(/[：:。]/)[0] ?? '')) return undefined;
  return { label: number.label, style: number.style, number: number.number, title, rest };
}

function plainHeading({ text }: ReadLine): Heading {
  return { label: '', style: 'plain', number: undefined, title: text, rest: '' };
}
