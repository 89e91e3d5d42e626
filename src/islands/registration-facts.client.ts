import { formatCountdown } from '../logic/countdown.ts';
import { fillIn } from '../logic/fill-in.ts';
import { registrationState } from '../logic/registration-state.ts';
import { earliest, now } from './parts/clock.ts';
import { findPart } from './parts/find-part.ts';
import { pageLanguage } from './parts/page-language.ts';

/** In ms. */
const MINUTE = 60_000;

/** The phase in which teams register, from `data-registration`: all in ms since 1970 (UTC). */
export interface Registration {
  start: number;
  end: number;
  /** When the last phase of the contest ends. */
  concluded: number;
  /** When the content was last revised: no clock can be before it. */
  revised: number;
}

/** The words the element says, from `data-words`; `{time}` stands for days or hours. */
export type Words = Record<'left' | 'opens' | 'closed' | 'concluded', string>;

/** `<registration-facts>`: says beside the last day to register what is true of it now, and leads to the platform while it is open. */
class RegistrationFacts extends HTMLElement {
  connectedCallback(): void {
    const registration = JSON.parse(this.dataset['registration'] ?? '{}') as Registration;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const said = findPart(this, '.registration-state', HTMLElement);
    const go = this.querySelector<HTMLElement>('.registration-go');
    const show = () => {
      const state = registrationState(registration, now(), earliest(registration.revised));
      const says = sentence(registration, words, state);
      if (said.textContent !== says) said.textContent = says;
      this.dataset['state'] = state;
      if (go) go.hidden = state !== 'open';
    };
    show();
    // A page may be left open past the last day.
    setInterval(show, MINUTE);
  }
}

function sentence(registration: Registration, words: Words, state: ReturnType<typeof registrationState>): string {
  if (state === 'open') return fillIn(words.left, { time: formatCountdown(registration.end - now(), pageLanguage()) });
  if (state === 'not-open') return words.opens;
  if (state !== 'closed') return '';
  return Math.max(now(), earliest(registration.revised)) >= registration.concluded ? words.concluded : words.closed;
}

customElements.define('registration-facts', RegistrationFacts);
