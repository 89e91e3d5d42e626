import { formatInstant } from '../../logic/dates.ts';
import type { ContestState } from '../../logic/contest-state.ts';
import { fillIn } from '../../logic/fill-in.ts';
import type { RegistrationState } from '../../logic/registration-state.ts';
import type { PhaseSpan } from '../../logic/phase-spans.ts';
import { pageLanguage } from './page-language.ts';

/** A phase with its words; see the component. */
export interface ShownSpan extends PhaseSpan {
  name: string;
  /** The notice’s words for its time, shown where they name no day. */
  when: string;
  /** Its start and end, as the notice gives them; null where it names no day, so that nothing can be counted. */
  startText: string | null;
  endText: string | null;
}

/** The data of the element, from `data-contest`. */
export interface Contest {
  phases: ShownSpan[];
  /** Id of the phase in which teams register; null where the notice has none. */
  registration: string | null;
  timeZone: string;
  zone: string;
  /** Start of the day on which the content was last revised, in ms since 1970 (UTC): no clock can be before it. */
  revised: number;
}

/** The words the element says, from `data-words`; see the component. */
export type Words = Record<
  | 'before'
  | 'beforeRegistration'
  | 'registration'
  | 'open'
  | 'closed'
  | 'phase'
  | 'vaguePhase'
  | 'vagueNext'
  | 'between'
  | 'untilStart'
  | 'untilClose'
  | 'untilEnd'
  | 'moment'
  | 'local'
  | 'preview'
  | 'unreadable'
  | 'wrong',
  string
>;

/** The state of a contest that is not over. */
export type RunningState = Exclude<ContestState<ShownSpan>, { kind: 'concluded' }>;

/** The sentence on where the contest stands; it also says whether registration is open beside another phase, or has closed. */
export function stateSentence(
  contest: Contest,
  words: Words,
  state: RunningState,
  registration: RegistrationState,
): string {
  const isOther = state.kind !== 'before' && nextOf(state).id !== contest.registration;
  const beside = registration === 'open' || registration === 'closed' ? ` · ${words[registration]}` : '';
  return phaseSentence(contest, words, state) + (isOther ? beside : '');
}

function phaseSentence({ registration }: Contest, words: Words, state: RunningState): string {
  const { name, when } = nextOf(state);
  if (nextText(state) === null)
    return fillIn(state.kind === 'phase' ? words.vaguePhase : words.vagueNext, { phase: name, when });
  switch (state.kind) {
    case 'before':
      return state.next.id === registration ? words.beforeRegistration : words.before;
    case 'phase':
      if (state.phase.id === registration) return words.registration;
      return fillIn(words.phase, { phase: state.phase.name });
    case 'between':
      return fillIn(words.between, { previous: state.previous.name, next: state.next.name });
  }
}

/** The phase whose start or end comes next. */
function nextOf(state: RunningState): ShownSpan {
  return state.kind === 'phase' ? state.phase : state.next;
}

/** The start or end that comes next, as the notice gives it; null where it names no day, so that nothing can be counted. */
export function nextText(state: RunningState): string | null {
  return state.kind === 'phase' ? state.phase.endText : state.next.startText;
}

/** The label of the countdown, and the moment it leads to, in the contest's zone and in the device's. */
export function nextMoment(contest: Contest, words: Words, state: RunningState): { label: string; moment: string } {
  const { registration, timeZone, zone } = contest;
  const ends = state.kind === 'phase';
  const span = nextOf(state);
  const label = !ends ? words.untilStart : span.id === registration ? words.untilClose : words.untilEnd;
  const local = formatInstant(state.until, pageLanguage());
  const isElsewhere = local !== formatInstant(state.until, pageLanguage(), timeZone);
  const moment = [
    fillIn(words.moment, { moment: nextText(state) ?? '', zone }),
    ...(isElsewhere ? [fillIn(words.local, { moment: local })] : []),
  ].join(' ');
  return { label: fillIn(label, { phase: span.name }), moment };
}
