import { formatInstant, zoneName } from '../../logic/dates.ts';
import { eligibilityMarkdown } from '../../logic/eligibility-export.ts';
import { evaluate, suitableTracks } from '../../logic/eligibility.ts';
import type { Answers } from '../../logic/eligibility-questions.ts';
import { fillIn } from '../../logic/fill-in.ts';
import { registrationState } from '../../logic/registration-state.ts';
import { earliest, now } from './clock.ts';
import type { Check, Words } from './eligibility-view.ts';
import { findPart } from './find-part.ts';
import { pageLanguage } from './page-language.ts';

/** Shows the verdict with its reasons, what can be done, what to do next, and the reminders. */
export function showResult(host: HTMLElement, check: Check, words: Words, answers: Answers): void {
  const assessment = evaluate(check, answers);
  const verdict = assessment?.verdict ?? 'none';
  for (const each of host.querySelectorAll<HTMLElement>('[data-verdict]')) {
    each.hidden = each.dataset['verdict'] !== verdict;
  }
  const shown = new Set((assessment?.reasons ?? []).map(({ kind, id }) => `${kind} ${id}`));
  for (const item of host.querySelectorAll<HTMLElement>('[data-finding]')) {
    item.hidden = !shown.has(item.dataset['finding'] ?? '');
  }
  const { registration, revised } = check;
  const isClosed = registrationState(registration, now(), earliest(revised)) === 'closed';
  findPart(host, '.check-closed', HTMLElement).hidden = !isClosed;
  // What can be done before registration closes cannot be done after it.
  for (const remedy of host.querySelectorAll<HTMLElement>('.finding-remedy[data-while]')) {
    remedy.hidden = isClosed !== (remedy.dataset['while'] === 'closed');
  }
  // Remedies send visitors to the committee too.
  const hasRemedy = host.querySelector('[data-finding]:not([hidden]) .finding-remedy:not([hidden])') !== null;
  findPart(host, '.check-contacts', HTMLElement).hidden = verdict === 'may-enter' && !hasRemedy;
  const isOpen = verdict === 'may-enter' || verdict === 'ask';
  for (const part of host.querySelectorAll<HTMLElement>('.check-reminders, .check-steps')) part.hidden = !isOpen;
  const topics = host.querySelector<HTMLElement>('.check-topics');
  if (topics) {
    topics.hidden = isClosed;
    showTopics(topics, check, words, suitableTracks(check, answers, check.tracks));
  }
  findPart(host, '.check-date', HTMLElement).textContent = checkDate(check);
}

/** Leads to the topics of the tracks that suit the answers, by id, and names these tracks where they are not all. */
function showTopics(step: HTMLElement, check: Check, words: Words, suitable: readonly string[]): void {
  const areAll = suitable.length === check.tracks.length;
  const count = check.tracks.reduce((sum, id, at) => sum + (suitable.includes(id) ? (check.topics[at] ?? 0) : 0), 0);
  const link = findPart(step, 'a', HTMLAnchorElement);
  link.search = areAll ? '' : new URLSearchParams(suitable.map((id) => ['track', id])).toString();
  findPart(step, '.note', HTMLElement).textContent = fillIn(words.topicCount, { count });
  const tracks = step.querySelector<HTMLElement>('.check-tracks');
  if (tracks) tracks.hidden = areAll;
  for (const item of step.querySelectorAll<HTMLElement>('[data-track]')) {
    item.hidden = !suitable.includes(item.dataset['track'] ?? '');
  }
}

/** The shown result as Markdown, in the words of the page; `note` says whose it is. */
export function resultMarkdown(host: HTMLElement, check: Check, note: string): string {
  /** The words of an element without its buttons. */
  const words = (element: Element | null): string => {
    const copy = element?.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const button of copy.querySelectorAll('button')) button.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  const section = (selector: string, lines: string) =>
    Array.from(host.querySelectorAll(`${selector}:not([hidden])`), (element) => ({
      title: words(element.querySelector('h2, h3')),
      lines: Array.from(element.querySelectorAll(lines), words),
    }));
  return eligibilityMarkdown({
    name: check.name,
    date: checkDate(check),
    verdict: words(host.querySelector('h2[data-verdict]:not([hidden])')),
    texts: Array.from(
      host.querySelectorAll('.check-verdict > :is(.check-closed, p[data-verdict]):not([hidden])'),
      words,
    ),
    reasons: Array.from(host.querySelectorAll('[data-finding]:not([hidden])'), (item) => ({
      text: words(item.querySelector('.finding-text')),
      clauses: Array.from(item.querySelectorAll('.clause-link'), words),
      remedy: words(item.querySelector('.finding-remedy:not([hidden])')),
    })),
    sections: [
      ...section('.check-contacts', 'dt, dd'),
      ...section('.check-reminders', 'li:not(li li)'),
      ...section('.check-answers', '[data-answered]:not([hidden])'),
    ],
    note,
  });
}

/** The day and time of the check, in the edition's zone; of a preview too it is the real one. */
function checkDate({ timeZone }: Check): string {
  const zone = zoneName(timeZone, pageLanguage());
  return `${formatInstant(Date.now(), pageLanguage(), timeZone)} (${zone})`;
}
