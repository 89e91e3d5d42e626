import { ownId } from '../vocabulary/own-id.ts';
import { fieldId, usualId } from '../vocabulary/vocabulary.ts';
import { isRunOn, isTitle, splitInlineList, wordsOf, type ReadLine } from './lines.ts';
import type { LineNumber } from './numbering.ts';
import type { OutlineClause } from './types.ts';

/** Our names for paragraphs that follow numbered clauses, by their ids. */
const NAMES: Readonly<Record<string, string>> = { special: '特别支持', topics: '赛题说明' };

/** An open place in the nesting: the part itself, a clause, or a paragraph that a list or other paragraphs follow. */
interface Level {
  id: string;
  /** Its way of numbering; `part`, `heading`, `lead` or `list` without a number. */
  style: string;
  clause?: OutlineClause;
}

/**
 * The clauses of a part, nested as its numbers are: a new way of numbering opens a level, a known one goes back to its
 * own. `start` begins their ids; `tracks` are the titles of tracks, whose paragraphs get readable ids; the ids of as many
 * `places` are those of tracks below this part.
 */
export function clausesOf(
  start: string,
  lines: readonly ReadLine[],
  tracks: readonly string[],
  places = 0,
): OutlineClause[] {
  const nesting = new Nesting(start, tracks, places);
  const all = lines.flatMap((line) => (line.kind === 'text' ? splitInlineList(line) : [line]));
  for (const [at, line] of all.entries()) {
    const next = all[at + 1];
    const isShort = isTitle(wordsOf(line));
    // What follows a number is a heading where it is a short line above something that belongs to it.
    const isAbove = line.heading !== undefined || (next !== undefined && next.number?.style !== line.number?.style);
    if (line.number) nesting.numbered(line.number, isShort && isAbove);
    else if (line.kind === 'row') nesting.row(line.text);
    else if (isShort && (line.heading !== undefined || line.emphasised)) nesting.heading(line.text);
    else nesting.paragraph(line.text, next);
  }
  return nesting.clauses;
}

class Nesting {
  readonly clauses: OutlineClause[] = [];
  readonly #tracks: readonly string[];
  readonly #ids: Set<string>;
  readonly #part: Level;
  #open: Level[];

  constructor(start: string, tracks: readonly string[], places: number) {
    this.#part = { id: start, style: 'part' };
    this.#open = [this.#part];
    this.#tracks = tracks;
    this.#ids = new Set(Array.from({ length: places }, (_, at) => `${start}.${String(at + 1)}`));
  }

  /** What follows a number: a heading or text. */
  numbered({ label, style, number, rest }: LineNumber, isHeading: boolean): void {
    const level = this.#open.findIndex((each) => each.style === style);
    if (level !== -1) this.#open.splice(level);
    const said = isHeading ? { title: rest, paragraphs: [] } : { paragraphs: rest === '' ? [] : [rest] };
    this.#open.push(this.#add(String(number), { label, ...said }, style));
  }

  /** A heading without a number. */
  heading(title: string): void {
    this.#open.splice(1);
    this.#open.push(this.#add(this.#nextParagraph(), { title, paragraphs: [] }, 'heading'));
  }

  /** A row of a table, which is a clause. */
  row(text: string): void {
    const last = this.clauses.at(-1);
    if (last?.table) {
      last.paragraphs.push(text);
      return;
    }
    this.#leave(false);
    this.#add(this.#nextParagraph(), { paragraphs: [text], table: true }, 'list');
  }

  /** A line without a number: the text of what is above it, its next paragraph, or a paragraph after its list. */
  paragraph(text: string, next: ReadLine | undefined): void {
    const { clause, style } = this.#top;
    const before = clause?.paragraphs.at(-1);
    const goesOn = before === undefined || (isRunOn(before) && isRunOn(text));
    if (clause && clause === this.clauses.at(-1) && style !== 'lead' && goesOn) {
      clause.paragraphs.push(text);
      return;
    }
    const track = this.#tracks.find((title) => text.startsWith(title)) ?? '';
    const opens = /[：:]$/.test(text);
    this.#leave(track !== '');
    const trackId = this.#top.style === 'lead' ? fieldId(track) : undefined;
    // A paragraph that leads over to others of its kind belongs to the part, not to the last clause of its list.
    if (!trackId && opens && next && !next.number && this.#nextParagraph() !== 'p1') this.#open.splice(1);
    const isAfterNumbers = this.clauses.some(({ id, label }) => label && id.startsWith(`${this.#top.id}.`));
    const id = trackId ?? (isAfterNumbers ? usualId('paragraphs', text) : undefined);
    if (id !== undefined) {
      const name = trackId ? track : NAMES[id];
      const place = this.#add(id, { ...(name ? { name } : {}), paragraphs: [text] }, trackId ? 'list' : 'lead');
      if (opens) this.#open.push(place);
      return;
    }
    this.#leave(false);
    const parent = this.#top;
    const place = this.#add(this.#nextParagraph(), { paragraphs: [text] }, 'list');
    if (opens && next?.number && this.#ids.has(`${parent.id}.${String(next.number.number)}`)) this.#open.push(place);
  }

  get #top(): Level {
    return this.#open.at(-1) ?? this.#part;
  }

  /** Closes the levels that take no paragraph: numbered text without a title, and lists that led over. */
  #leave(isTrack: boolean): void {
    const takes = ({ clause, style }: Level) => !clause || clause.title !== undefined || (isTrack && style === 'lead');
    while (!takes(this.#top)) this.#open.pop();
  }

  /** The id of the next paragraph of what is open; its own text is its first. */
  #nextParagraph(): string {
    const { id, clause } = this.#top;
    let at = clause?.paragraphs.length ? 2 : 1;
    while (this.#ids.has(`${id}.p${String(at)}`)) at++;
    return `p${String(at)}`;
  }

  #add(own: string, fields: Omit<OutlineClause, 'id'>, style: string): Level {
    const clause = { id: ownId(this.#ids, `${this.#top.id}.${own}`), ...fields };
    this.clauses.push(clause);
    return { id: clause.id, style, clause };
  }
}
