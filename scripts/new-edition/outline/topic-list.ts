import { headingOf, type Heading } from './headings.ts';
import { isTitle, type ReadLine } from './lines.ts';
import { partId } from './usual-words.ts';
import { endOfTopics, type Cast, type TopicStretch } from './topics.ts';

/**
 * The roles of the lines of a part that lists its topics without calling each of them one: 1.…, or short lines. The
 * styles of numbers in the order in which they first appear are tracks, sub-tracks and topics; or nothing.
 */
export function castListed(lines: readonly ReadLine[]): TopicStretch | undefined {
  const numbered = lines.map((line) => headingOf(line, true));
  const styles = [...new Set(numbered.flatMap((heading) => heading?.style ?? []))].slice(0, 3);
  const plain = lines.map(({ text, kind }, at): Heading | undefined =>
    !numbered[at] && kind === 'text' && isTitle(text)
      ? { label: '', style: 'plain', number: undefined, title: text, rest: '' }
      : undefined,
  );
  const numberOfPlain = plain.filter(Boolean).length;
  const texts = lines.filter(({ kind }, at) => kind === 'text' && !numbered[at] && !plain[at]).length;
  // Short lines are topics where nothing but tracks has a number, and no brief stands among them.
  const isPlain = numberOfPlain >= 2 && texts <= numberOfPlain / 2 && styles.length <= 1;
  const levels = isPlain ? [...styles, 'plain'] : styles;
  const roles = (['track', 'subtrack'] as const).slice(0, Math.max(0, levels.length - 1));
  const cast = lines.map((line, at): Cast => {
    const heading = numbered[at] ?? plain[at];
    const level = levels.indexOf(heading?.style ?? '');
    return { line, role: level === -1 ? 'text' : (roles[level] ?? 'topic'), heading };
  });
  const start = cast.findIndex(({ role }) => role !== 'text');
  const last = cast.findLastIndex(({ role }) => role === 'topic');
  const end = endOfTopics(lines, last, undefined);
  // Where the deepest headings are tracks, directions or rules, there are no topics.
  const titles = cast.flatMap(({ role, heading }) => (role === 'topic' && heading ? heading.title : []));
  const others = titles.filter(
    (title) => /(?:赛道|方向|领域|专题|组|原则|规则|办法)。?$/.test(title) || partId(title) !== undefined,
  );
  return last === -1 || others.length > titles.length / 2 ? undefined : { start, cast: cast.slice(start, end), end };
}
