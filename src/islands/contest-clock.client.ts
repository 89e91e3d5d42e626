import { formatCountdown } from '../logic/countdown.ts';
import { dayOf, formatInstant } from '../logic/dates.ts';
import { contestState, type ContestState } from '../logic/contest-state.ts';
import { fillIn } from '../logic/fill-in.ts';
import { registrationState, type RegistrationState } from '../logic/registration-state.ts';
import { earliest, now, preview } from './parts/clock.ts';
import {
  nextMoment,
  nextText,
  stateSentence,
  type Contest,
  type RunningState,
  type ShownSpan,
  type Words,
} from './parts/clock-sentences.ts';
import { pageLanguage } from './parts/page-language.ts';
import { findPart } from './parts/find-part.ts';

const MINUTE = 60_000;

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

  /** Shows the state, and again with every minute while somebody may look. */
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
    if (nextText(state) !== null) {
      findPart(this, '.clock-time', HTMLElement).textContent = formatCountdown(state.until - instant, pageLanguage());
    }
    if (preview().kind !== 'instant') this.#timer = window.setTimeout(this.#tick, MINUTE - (instant % MINUTE));
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
    const note = findPart(this, '.clock-note', HTMLElement);
    note.textContent = notes.join(' ');
    note.hidden = notes.length === 0;
  }

  #showState(state: ContestState<ShownSpan>, isBehind: boolean): void {
    const key = ['until' in state ? `${state.kind} ${String(state.until)}` : state.kind, isBehind].join(' ');
    if (this.dataset['state'] === key) return;
    this.dataset['state'] = key;
    const isOver = state.kind === 'concluded';
    const current = state.kind === 'phase' ? state.phase.id : null;
    findPart(this, '.clock-state', HTMLElement).textContent = isOver
      ? ''
      : stateSentence(this.#contest, this.#words, state, this.#registration());
    findPart(this, '.clock-concluded', HTMLElement).hidden = !isOver;
    // Nothing counts down to a time of which the notice names no day.
    const isUncounted = isOver || isBehind || nextText(state) === null;
    findPart(this, '.clock-countdown', HTMLElement).hidden = isUncounted;
    findPart(this, '.clock-moment', HTMLElement).hidden = isUncounted;
    findPart(this, '.clock-register', HTMLElement).hidden = this.#registration() !== 'open';
    const today = dayOf(new Date(isBehind ? this.#contest.revised : now()), this.#contest.timeZone);
    for (const cell of document.querySelectorAll<SVGElement | HTMLElement>('[data-day]')) {
      const day = cell.dataset['day'] ?? '';
      cell.dataset['when'] = day < today ? 'past' : day === today ? 'now' : 'ahead';
      if (day === today) cell.setAttribute('aria-current', 'date');
      else cell.removeAttribute('aria-current');
    }
    for (const row of document.querySelectorAll<HTMLElement>('[data-phase]')) {
      if (row.dataset['phase'] === current) row.setAttribute('aria-current', 'step');
      else row.removeAttribute('aria-current');
    }
    if (!isUncounted) this.#showNext(state);
  }

  #registration(): RegistrationState {
    const { phases, registration, revised } = this.#contest;
    return registrationState(phases.find(({ id }) => id === registration) ?? null, now(), earliest(revised));
  }

  #showNext(state: RunningState): void {
    const { label, moment } = nextMoment(this.#contest, this.#words, state);
    findPart(this, '.clock-until', HTMLElement).textContent = label;
    findPart(this, '.clock-moment', HTMLElement).textContent = moment;
  }
}

customElements.define('contest-clock', ContestClock);
