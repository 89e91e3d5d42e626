import { numberOf } from '../outline/numbering.ts';
import { RECORD_FILES } from '../../../src/model/dataset.ts';
import { DOCUMENT_NUMBER } from '../outline/ends.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { Sentence } from './places.ts';

const EDITION = RECORD_FILES.edition.path;

/** Theme, document number, day of issue and stated counts of an edition. */
export function editionDrafts(
  sentences: readonly Sentence[],
  found: Readonly<Record<'tracks' | 'topics', number>>,
): Draft[] {
  return [...themeDrafts(sentences), ...paperDrafts(sentences), ...countDrafts(sentences, found)];
}

/** A draft of fields of edition.yaml: a fact with its clause. */
export function editionFact(kind: string, name: string, fact: unknown, { clause, text }: Sentence): Draft {
  return {
    id: kind,
    kind,
    file: EDITION,
    value: { [name]: fact, [`${name}Clause`]: clause.id },
    clause: clause.id,
    quote: text,
  };
}

function themeDrafts(sentences: readonly Sentence[]): Draft[] {
  const said = /以“([^”]{2,30})”为(?:大赛|赛事|活动)?主题|主题(?:为|是)?[：:]?\s*“([^”]{2,30})”/;
  const own = sentences.find(({ part, text }) => part.id === 'theme' && /^[“"]?[^，。；：:]{2,30}[”"]?。?$/.test(text));
  const place = sentences.find(({ text }) => said.test(text)) ?? own;
  if (!place) return [];
  const [, one, other] = said.exec(place.text) ?? [];
  const theme = one ?? other ?? place.text.replace(/[“”"。]/g, '');
  return [editionFact('theme', 'theme', { 'zh-CN': theme }, place)];
}

function paperDrafts(sentences: readonly Sentence[]): Draft[] {
  const numbered = sentences.find(
    ({ clause, text }) => clause.id.startsWith('preamble.number') && DOCUMENT_NUMBER.test(text),
  );
  const number = DOCUMENT_NUMBER.exec(numbered?.text ?? '')?.[0];
  const place = sentences.find(
    ({ part, clause, text }) => !part.printed && clause.name === '成文日期' && dayOf(text) !== undefined,
  );
  const day = place && dayOf(place.text);
  return [
    ...(numbered && number !== undefined ? [editionFact('document-number', 'documentNumber', number, numbered)] : []),
    ...(place && day !== undefined ? [editionFact('issued', 'issued', day, place)] : []),
  ];
}

/** The day of a line such as 2030年4月1日 or 二〇三〇年四月一日, as YYYY-MM-DD. */
function dayOf(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /(\S{4})年(\S{1,3})月(\S{1,3})日/.exec(text.replace(/\s+/g, '')) ?? [];
  const digits = Array.from(year)
    .map((digit) => (/[〇○零]/.test(digit) ? 0 : numberOf(digit)))
    .join('');
  const [monthNumber, dayNumber] = [numberOf(month), numberOf(day)];
  if (!/^\d{4}$/.test(digits) || !monthNumber || !dayNumber) return undefined;
  return `${digits}-${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
}

/** Numbers of tracks and topics that a clause states in digits, as far as as many were found. */
function countDrafts(sentences: readonly Sentence[], found: Readonly<Record<'tracks' | 'topics', number>>): Draft[] {
  const states = (text: string) => ({
    ...(new RegExp(`(?<!\\d)${String(found.tracks)}个(?:行业)?赛道`).test(text) ? { tracks: found.tracks } : {}),
    ...(new RegExp(`(?<!\\d)${String(found.topics)}[个道](?:具体)?(?:赛|课|选)题`).test(text)
      ? { topics: found.topics }
      : {}),
  });
  const most = Math.max(...sentences.map(({ text }) => Object.keys(states(text)).length), 0);
  const place = sentences.find(({ text }) => Object.keys(states(text)).length === most);
  if (!place || most === 0) return [];
  return [editionFact('counts', 'counts', states(place.text), place)];
}
