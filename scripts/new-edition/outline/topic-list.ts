import { headingOf, type Heading } from './headings.ts';
import { isTitle, type ReadLine } from './lines.ts';
import { usualId } from '../vocabulary/vocabulary.ts';
import { castStyled, type TopicStretch } from './topics.ts';

/**
 * The roles of the lines of a part that lists its topics without calling each of them one, as 1.… or as short lines; or
 * nothing. Of the first three styles of numbers, topics have the last that is not rare.
 */
export function castListed(lines: readonly ReadLine[]): TopicStretch | undefined {
  const numbered = lines.map((line) => headingOf(line, true));
  const styles = [...new Set(numbered.flatMap((heading) => heading?.style ?? []))].slice(0, 3);
  const others = lines.filter(({ kind }, at) => kind === 'text' && !numbered[at]);
  const plain = others.filter(({ text }) => isTitle(text));
  // Short lines are topics where nothing but tracks has a number, and no brief stands among them.
  const isPlain = plain.length >= 2 && others.length <= plain.length * 1.5 && styles.length <= 1;
  const headings = lines.map((line, at): Heading | undefined =>
    isPlain && plain.includes(line)
      ? { label: '', style: 'plain', number: undefined, title: line.text, rest: '' }
      : numbered[at],
  );
  const count = (style: string) => numbered.filter((heading) => heading?.style === style).length;
  const most = Math.max(...styles.map(count));
  const deepest = styles.findLast((style) => count(style) > most / 3);
  const topics = castStyled(lines, headings, isPlain ? 'plain' : deepest);
  // Where the deepest headings are tracks, directions or rules, there are no topics.
  const titles = topics?.cast.flatMap(({ role, heading }) => (role === 'topic' && heading ? heading.title : [])) ?? [];
  const rules = titles.filter(
    (title) => /(?:赛道|方向|领域|专题|组|原则|规则|办法)。?$/.test(title) || usualId('parts', title) !== undefined,
  );
  return rules.length > titles.length / 2 ? undefined : topics;
}
