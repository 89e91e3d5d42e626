import { formatCountdown } from '../logic/countdown.ts';
import { formatInstant } from '../logic/dates.ts';
import { contestState, type ContestState } from '../logic/contest-state.ts';
import { fillIn } from '../logic/fill-in.ts';
import type { PhaseSpan } from '../logic/phase-spans.ts';
import { registrationState, type RegistrationState } from '../logic/registration-state.ts';
import { earliest, now, preview } from './parts/clock.ts';
import { pageLanguage } from './parts/page-language.ts';
import { part } from './parts/find-part.ts';

/** A phase with its words; see the component. */
interface ShownSpan extends PhaseSpan {
  name: string;
  /** Its start and end, as the notice gives them. */
  startText: string;
  endText: string;
}

/** The data of the element, from `data-contest`. */
interface Contest {
  phases: ShownSpan[];
  /** Id of the phase in which teams register. */
  registration: string;
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
  | 'closed'
  | 'phase'
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

/** `<contest-clock>`: where the contest stands, and a countdown to what comes next. Without JavaScript it claims nothing. */
class ContestClock extends HTMLElement {
  #contest!: Contest;
  #words!: Words;
  #timer = 0;

  connectedCallback(): void {
    this.#contest = JSON.parse(this.dataset['contest'] ?? '{}') as Contest;
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.hidden = false;
    document.addEventListener('visibilitychange', this.#tick);
    this.#tick();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#tick);
  }

  /** Shows the state, and again with every second while somebody may look. */
  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    if (document.hidden) return;
    const instant = now();
    this.#showClock(instant);
    // A clock that is behind counts down to nothing; what held at the latest revision is all that is known.
    const isBehind = this.#isBehind(instant);
    const state = contestState(this.#contest.phases, isBehind ? this.#contest.revised : instant);
    this.#showState(state, isBehind);
    if (state.kind === 'concluded') return;
    part(this, '.clock-time', HTMLElement).textContent = formatCountdown(state.until - instant, pageLanguage());
    if (preview().kind !== 'instant') this.#timer = window.setTimeout(this.#tick, 1000 - (instant % 1000));
  };

  /** True if the device's clock is before the latest revision of the content. */
  #isBehind(instant: number): boolean {
    return instant < earliest(this.#contest.revised);
  }

  /** Shows that the instant is a preview, or that the device's clock must be wrong. */
  #showClock(instant: number): void {
    const { timeZone, zone, revised } = this.#contest;
    const moment = formatInstant(instant, pageLanguage(), timeZone);
    const { kind } = preview();
    const notes = [
      ...(kind === 'instant' ? [fillIn(this.#words.preview, { moment, zone })] : []),
      ...(kind === 'unreadable' ? [this.#words.unreadable] : []),
      ...(this.#isBehind(instant)
        ? [fillIn(this.#words.wrong, { moment, revised: formatInstant(revised, pageLanguage(), timeZone) })]
        : []),
    ];
    const note = part(this, '.clock-note', HTMLElement);
    note.textContent = notes.join(' ');
    note.hidden = notes.length === 0;
  }

  #showState(state: ContestState<ShownSpan>, isBehind: boolean): void {
    const key = ['until' in state ? `${state.kind} ${String(state.until)}` : state.kind, isBehind].join(' ');
    if (this.dataset['state'] === key) return;
    this.dataset['state'] = key;
    const isOver = state.kind === 'concluded';
    const current = state.kind === 'phase' ? state.phase.id : null;
    part(this, '.clock-state', HTMLElement).textContent = isOver ? '' : this.#sentence(state) + this.#closed(state);
    part(this, '.clock-concluded', HTMLElement).hidden = !isOver;
    part(this, '.clock-countdown', HTMLElement).hidden = isOver || isBehind;
    part(this, '.clock-moment', HTMLElement).hidden = isOver || isBehind;
    part(this, '.clock-register', HTMLElement).hidden = this.#registration() !== 'open';
    for (const row of document.querySelectorAll<HTMLElement>('[data-phase]')) {
      if (row.dataset['phase'] === current) row.setAttribute('aria-current', 'step');
      else row.removeAttribute('aria-current');
    }
    if (!isOver) this.#showNext(state);
  }

  #sentence(state: Exclude<ContestState<ShownSpan>, { kind: 'concluded' }>): string {
    const { registration } = this.#contest;
    switch (state.kind) {
      case 'before':
        return state.next.id === registration ? this.#words.beforeRegistration : this.#words.before;
      case 'phase':
        if (state.phase.id === registration) return this.#words.registration;
        return fillIn(this.#words.phase, { phase: state.phase.name });
      case 'between':
        return fillIn(this.#words.between, { previous: state.previous.name, next: state.next.name });
    }
  }

  #registration(): RegistrationState {
    const { phases, registration, revised } = this.#contest;
    return registrationState(phases.find(({ id }) => id === registration) ?? null, now(), earliest(revised));
  }

  /** The sentence that registration has closed, if it has. */
  #closed(state: Exclude<ContestState<ShownSpan>, { kind: 'concluded' }>): string {
    return state.kind !== 'before' && this.#registration() === 'closed' ? ` · ${this.#words.closed}` : '';
  }

  /** Shows the next moment of the contest, in its zone and in the device's. */
  #showNext(state: Exclude<ContestState<ShownSpan>, { kind: 'concluded' }>): void {
    const { registration, timeZone, zone } = this.#contest;
    const ends = state.kind === 'phase';
    const span = ends ? state.phase : state.next;
    const label = !ends
      ? this.#words.untilStart
      : span.id === registration
        ? this.#words.untilClose
        : this.#words.untilEnd;
    part(this, '.clock-until', HTMLElement).textContent = fillIn(label, { phase: span.name });
    const local = formatInstant(state.until, pageLanguage());
    const isElsewhere = local !== formatInstant(state.until, pageLanguage(), timeZone);
    part(this, '.clock-moment', HTMLElement).textContent = [
      fillIn(this.#words.moment, { moment: ends ? span.endText : span.startText, zone }),
      ...(isElsewhere ? [fillIn(this.#words.local, { moment: local })] : []),
    ].join(' ');
  }
}

customElements.define('contest-clock', ContestClock);
