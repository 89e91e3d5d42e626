import { headingOf, isInBrief, titleOf, type Heading } from './headings.ts';
import { isTitle, type ReadLine } from './lines.ts';
import { partId } from './usual-words.ts';
import { endOfTopics, type Cast, type TopicStretch } from './topics.ts';

/**
 * The roles of the lines of a part that lists its topics without calling each of them one: 1.…, or short lines. The
 * styles of numbers in the order in which they first appear are tracks, sub-tracks and topics; or nothing.
 */
export function castListed(lines: readonly ReadLine[]): TopicStretch | undefined {
  const headings = lines.map((line) => headingOf(line) ?? numbered(line));
  const styles = [...new Set(headings.flatMap((heading) => heading?.style ?? []))].slice(0, 3);
  const plain = lines.map(({ text, kind }, at): Heading | undefined =>
    !headings[at] && kind === 'text' && isTitle(text)
      ? { label: '', style: 'plain', number: undefined, title: text, rest: '' }
      : undefined,
  );
  const numberOfPlain = plain.filter(Boolean).length;
  const texts = lines.filter((line, at) => line.kind === 'text' && !headings[at] && !plain[at]).length;
  // Short lines are topics where nothing but tracks has a number, and no brief stands among them.
  const listed = numberOfPlain >= 2 && texts <= numberOfPlain / 2 && styles.length <= 1;
  const levels = listed ? [...styles, 'plain'] : styles;
  const deepest = levels.at(-1);
  if (deepest === undefined) return undefined;
  const found = lines.map((line, at): Cast => {
    const heading = headings[at] ?? plain[at];
    if (!heading || !levels.includes(heading.style)) return { line, role: 'text', heading: undefined };
    const role = heading.style === deepest ? 'topic' : heading.style === levels[0] ? 'track' : 'subtrack';
    return { line, role, heading };
  });
  const start = found.findIndex(({ role }) => role !== 'text');
  const last = found.findLastIndex(({ role }) => role === 'topic');
  const end = endOfTopics(lines, last, undefined);
  // Where the deepest headings are tracks, directions or rules, there are no topics.
  const titles = found.flatMap(({ role, heading }) => (role === 'topic' && heading ? heading.title : []));
  const others = titles.filter(
    (title) => /(?:赛道|方向|领域|专题|组|原则|规则|办法)。?$/.test(title) || partId(title) !== undefined,
  );
  return last === -1 || others.length > titles.length / 2 ? undefined : { start, cast: found.slice(start, end), end };
}

/** A numbered line with a title and its text on the same line. */
function numbered({ number, kind }: ReadLine): Heading | undefined {
  if (!number || kind === 'row') return undefined;
  const { title, rest } = titleOf(number.rest);
  if (title === '' || title.length > 61 || isInBrief(title.split(/[：:。]/)[0] ?? '')) return undefined;
  return { ...number, title, rest };
}
