import { isRunOn, isTitle, splitInlineList, wordsOf, type ReadLine } from './lines.ts';
import type { OutlineClause } from './types.ts';
import { fieldId, paragraphName } from './usual-words.ts';

/** An open place in the nesting: the part itself, a clause, or a paragraph that a list or other paragraphs follow. */
interface Level {
  id: string;
  /** Its way of numbering; `part`, `heading` or `lead` without a number. */
  style: string;
  clause?: OutlineClause;
  /** Its paragraphs without a number so far, its own text among them. */
  paragraphs: number;
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
  const part: Level = { id: start, style: 'part', paragraphs: 0 };
  const nesting = new Nesting(part, tracks, places);
  const all = lines.flatMap((line) => (line.kind === 'text' ? splitInlineList(line) : [line]));
  all.forEach((line, at) => {
    const next = all[at + 1];
    if (line.number) nesting.numbered(line, isHeading(line, next));
    else if (line.kind === 'text' && (line.heading !== undefined || line.emphasised) && isTitle(line.text))
      nesting.heading(line);
    else nesting.paragraph(line, next);
  });
  return nesting.clauses;
}

/** Whether what follows a number is a heading: a short line above something that belongs to it. */
function isHeading(line: ReadLine, next: ReadLine | undefined): boolean {
  if (!isTitle(wordsOf(line))) return false;
  return line.heading !== undefined || (next !== undefined && next.number?.style !== line.number?.style);
}

class Nesting {
  readonly clauses: OutlineClause[] = [];
  readonly #part: Level;
  readonly #tracks: readonly string[];
  readonly #taken: ReadonlySet<string>;
  #open: Level[];

  constructor(part: Level, tracks: readonly string[], places: number) {
    this.#part = part;
    this.#open = [part];
    this.#tracks = tracks;
    this.#taken = new Set(Array.from({ length: places }, (_, at) => `${part.id}.${String(at + 1)}`));
  }

  /** A line with a number. */
  numbered({ number }: ReadLine, isTitled: boolean): void {
    if (!number) return;
    const level = this.#open.findIndex(({ style }) => style === number.style);
    if (level !== -1) this.#open.splice(level);
    const paragraphs = isTitled || number.rest === '' ? [] : [number.rest];
    const clause = { label: number.label, ...(isTitled ? { title: number.rest } : {}), paragraphs };
    this.#open.push(this.#add(this.#top, String(number.number), clause, number.style));
  }

  /** A heading without a number. */
  heading({ text }: ReadLine): void {
    this.#open.splice(1);
    const own = `p${String(++this.#part.paragraphs)}`;
    this.#open.push(this.#add(this.#part, own, { title: text, paragraphs: [] }, 'heading'));
  }

  /** A line without a number: the text of what is above it, its next paragraph, or a paragraph after its list. */
  paragraph({ text, kind }: ReadLine, next: ReadLine | undefined): void {
    const last = this.clauses.at(-1);
    if (kind === 'row') {
      if (last?.table) last.paragraphs.push(text);
      else this.#next({ paragraphs: [text], table: true });
      return;
    }
    const { clause } = this.#top;
    if (clause && clause === last && this.#top.style !== 'lead') {
      const before = clause.paragraphs.at(-1);
      if (before === undefined) this.#top.paragraphs = 1;
      if (before === undefined || (isRunOn(before) && isRunOn(text))) {
        clause.paragraphs.push(text);
        return;
      }
    }
    const track = this.#tracks.find((title) => text.startsWith(title));
    const trackId = track === undefined ? undefined : fieldId(track);
    this.#leave(track !== undefined);
    const opens = /[：:]$/.test(text);
    if (trackId !== undefined && this.#top.style === 'lead') {
      const place = this.#add(this.#top, trackId, { name: track ?? '', paragraphs: [text] }, 'list');
      if (opens) this.#open.push(place);
      return;
    }
    // A paragraph that leads over to others of its kind belongs to the part, not to the last clause of its list.
    if (opens && next && !next.number && this.#top.paragraphs > 0) this.#open.splice(1);
    const named = this.#hasNumbers(this.#top.id) ? paragraphName(text) : undefined;
    if (named) {
      const place = this.#add(this.#top, named.id, { name: named.name, paragraphs: [text] }, 'lead');
      if (opens) this.#open.push(place);
      return;
    }
    const parent = this.#top;
    const place = this.#next({ paragraphs: [text] });
    if (opens && next?.number && this.#has(`${parent.id}.${String(next.number.number)}`)) this.#open.push(place);
  }

  get #top(): Level {
    return this.#open.at(-1) ?? this.#part;
  }

  /** Closes the levels that take no paragraph: numbered text without a title, and lists that led over. */
  #leave(isTrack: boolean): void {
    for (let { clause, style } = this.#top; clause; { clause, style } = this.#top) {
      if (style === 'lead' ? isTrack : style !== 'list' && clause.title !== undefined) return;
      this.#open.pop();
    }
  }

  #next(clause: Omit<OutlineClause, 'id'>): Level {
    this.#leave(false);
    const parent = this.#top;
    return this.#add(parent, `p${String(++parent.paragraphs)}`, clause, 'list');
  }

  #add(parent: Level, own: string, fields: Omit<OutlineClause, 'id'>, style: string): Level {
    let id = `${parent.id}.${own}`;
    for (let again = 2; this.#has(id); again++) id = `${parent.id}.${own}-${String(again)}`;
    const clause = { id, ...fields };
    this.clauses.push(clause);
    return { id, style, clause, paragraphs: clause.paragraphs.length };
  }

  #has(id: string): boolean {
    return this.#taken.has(id) || this.clauses.some((clause) => clause.id === id);
  }

  #hasNumbers(parent: string): boolean {
    return this.clauses.some(({ id, label }) => label !== undefined && id.startsWith(`${parent}.`));
  }
}
