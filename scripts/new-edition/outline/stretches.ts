import { announcesTopics, headingOf, isTopic } from './headings.ts';
import { isTitle, wordsOf, type ReadLine } from './lines.ts';
import { ANNEX, type Segment } from './segments.ts';
import { castLabelled } from './topics.ts';

/** Headings that stand alone without a number and still start a part. */
const PART_OF_ITS_OWN =
  /^(?:联系方式|联系人|联系我们|咨询方式|附则|其他事项|其他|注意事项|组织机构|组织单位|报名方式|奖项设置|参赛对象|参赛要求|赛程安排)$/;

/** A part before its clauses are read. */
export interface Stretch extends Segment {
  /** Nothing for what stands above the first heading, and for head, signature and distribution. */
  heading: ReadLine | undefined;
  /** What is printed before the title of an annex. */
  annex?: string;
  /** The words of the heading without its number. */
  title: string;
  /** Whether it goes on after the topics of the part before it. */
  continues?: true;
}

/** The parts of the segments of a notice: head, signature and distribution as they are, the rest cut at its headings. */
export function stretchesOf(segments: readonly Segment[]): Stretch[] {
  const hasParts = segments.some(({ kind, lines }) => kind === 'body' && lines.some(({ number }) => number));
  return segments.flatMap(({ kind, lines }): Stretch[] => {
    if (kind === 'body') return partsOf(lines);
    const [first, second, ...others] = lines;
    if (kind !== 'annex' || !first) return [{ kind, heading: undefined, title: '', lines }];
    const label = ANNEX.exec(first.text)?.[0] ?? '';
    const beside = first.text.slice(label.length).trim();
    // The title of an annex stands beside its number or on the line below.
    const isTitleBelow = beside === '' && second?.kind === 'text' && !second.number && !isTopic(headingOf(second));
    const below = isTitleBelow ? second : undefined;
    const title = below?.text ?? beside;
    const stretch = { kind, heading: first, annex: label.trim(), title, lines: below ? others : lines.slice(1) };
    // A short notice with the whole contest in its annex: the headings there are the parts.
    const parts = partsOf(stretch.lines);
    const isWhole = hasParts || parts.length < 3 || announcesTopics(title) || castLabelled(stretch.lines)?.start === 0;
    if (isWhole) return [stretch];
    const above = parts[0]?.heading ? [] : parts.splice(0, 1).flatMap((part) => part.lines);
    return [{ ...stretch, lines: above }, ...parts];
  });
}

/**
 * Cuts lines at the headings of level 1: those numbered as the first number of all is, chapters, or, where nothing has
 * a number, headings. A known heading without a number starts a part too.
 */
function partsOf(lines: readonly ReadLine[]): Stretch[] {
  const style = topStyle(lines);
  const level = Math.min(...lines.flatMap(({ heading, number }) => (heading !== undefined && !number ? heading : [])));
  const isTop = ({ text, kind, heading, number }: ReadLine) => {
    if (number) return number.style === style;
    const isHeading = style === undefined && heading === level && isTitle(text);
    return kind === 'text' && (isHeading || PART_OF_ITS_OWN.test(text));
  };
  const parts: Stretch[] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    if (isTop(line)) parts.push(opened(line));
    else if (part) part.lines.push(line);
    else parts.push({ kind: 'body', heading: undefined, title: '', lines: [line] });
  }
  return parts;
}

/** How level 1 is numbered: 第一章 where there are chapters, else as the first number; articles without titles are none. */
function topStyle(lines: readonly ReadLine[]): string | undefined {
  const styles = lines.flatMap(({ number }) => number?.style ?? []);
  const style = styles.includes('chapter') ? 'chapter' : styles[0];
  const isTitled = lines.some((line) => line.number?.style === style && isTitle(wordsOf(line)));
  return style === 'article' && !isTitled ? undefined : style;
}

/** A part by its heading; where its text runs on in the same line, this is its first line, whole if no heading ends. */
function opened(line: ReadLine): Stretch {
  const words = wordsOf(line);
  const isWhole = /^[^：:。]{1,15}[：:。]$/.test(words) || (isTitle(words) && !/^.{1,10}[：:]/.test(words));
  if (isWhole) return { kind: 'body', heading: line, title: words, lines: [] };
  const title = /^[^：:。]{0,16}[：:。]/.exec(words)?.[0] ?? '';
  const text = title === '' ? line.text : words.slice(title.length).trim();
  const rest: ReadLine = { text, line: line.line, kind: 'text', number: undefined };
  return { kind: 'body', heading: line, title, lines: [rest] };
}
