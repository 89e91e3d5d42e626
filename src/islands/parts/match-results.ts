import type { DocumentFault } from '../../logic/documents/document-faults.ts';
import { fillIn } from '../../logic/fill-in.ts';
import { groupMatches, isClose, type Sureness, type TextMatch } from '../../logic/search/match-text.ts';
import { findPart } from './find-part.ts';
import { limitedTracks } from './track-limit-store.ts';

/** Most tracks and sub-tracks shown. */
const GROUPS = 5;

/** The words the element says, from `data-words`. */
export interface Words extends Record<
  | 'close'
  | 'nothing'
  | 'evidence'
  | 'separator'
  | 'counter'
  | 'empty'
  | 'short'
  | 'long'
  | 'longFile'
  | 'foreign'
  | 'reading'
  | 'partial'
  | 'replaced'
  | 'cleared'
  | 'failed'
  | 'noneInTracks',
  string
> {
  sureness: Record<Sureness, string>;
  files: Record<DocumentFault, string>;
}

/** Shows the groups and topics that fit, of the tracks that are not left out; returns what to say of them. */
export function showMatches(host: HTMLElement, matches: readonly TextMatch[], words: Words): string {
  const sections = new Map(
    Array.from(host.querySelectorAll<HTMLElement>('.match-group'), (section) => [
      section.dataset['group'] ?? '',
      section,
    ]),
  );
  const groupOf = (id: string) => cardOf(host, id)?.closest<HTMLElement>('.match-group')?.dataset['group'] ?? '';
  const trackOf = (group: string) => sections.get(group)?.dataset['track'] ?? '';
  const tracks = limitedTracks([...sections.keys()].map(trackOf));
  const all = groupMatches(matches, groupOf);
  const groups = all.filter(({ group }) => !tracks || tracks.includes(trackOf(group))).slice(0, GROUPS);
  for (const each of host.querySelectorAll<HTMLElement>('.match-group, .topic-row')) each.hidden = true;
  const results = findPart(host, '.match-results', HTMLElement);
  for (const { group, matches: own } of groups) {
    const section = sections.get(group);
    if (!section) continue;
    section.hidden = false;
    results.append(section);
    const best = section.querySelector('.match-sureness');
    if (best && own[0]) best.textContent = words.sureness[own[0].sureness];
    for (const match of own) showCard(host, match, section, words);
  }
  results.hidden = groups.length === 0;
  const [first, second] = groups.map(
    ({ group }) => sections.get(group)?.querySelector('h2 a')?.textContent.trim() ?? '',
  );
  if (groups.length === 0 && all.length > 0)
    return fillIn(words.noneInTracks, { count: all.reduce((sum, each) => sum + each.matches.length, 0) });
  if (groups.every(({ matches: own }) => own.every(({ sureness }) => sureness === 'low'))) return words.nothing;
  return isClose(groups) ? fillIn(words.close, { name: first ?? '', other: second ?? '' }) : '';
}

function cardOf(host: HTMLElement, id: string): HTMLElement | null {
  return host.querySelector<HTMLElement>(`.topic-row[data-topic-id="${CSS.escape(id)}"]`);
}

function showCard(host: HTMLElement, { id, sureness, evidence }: TextMatch, section: HTMLElement, words: Words): void {
  const card = cardOf(host, id);
  if (!card) return;
  card.hidden = false;
  section.querySelector('ul')?.append(card);
  const note = card.querySelector('.match-evidence') ?? document.createElement('p');
  note.className = 'match-evidence note';
  const marks = evidence.map((found) => Object.assign(document.createElement('mark'), { textContent: found }));
  note.replaceChildren(
    `${words.sureness[sureness]} · ${words.evidence} `,
    ...marks.flatMap((marked, at) => (at === 0 ? [marked] : [words.separator, marked])),
  );
  card.querySelector('.row-title')?.after(note);
}
