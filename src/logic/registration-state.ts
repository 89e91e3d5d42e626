import type { PhaseSpan } from './phase-spans.ts';

/**
 * The state of registration. `unknown`: the edition has no phase of registration, or the clock is behind and so tells
 * neither that registration has opened nor that it is still open.
 */
export type RegistrationState = 'not-open' | 'open' | 'closed' | 'unknown';

/**
 * The state of registration by a clock that shows `now`, when it cannot be earlier than `earliest`; both in
 * ms since 1970 (UTC). An edition without a phase of registration, null, never says that registration has closed.
 */
export function registrationState(
  registration: Pick<PhaseSpan, 'start' | 'end'> | null,
  now: number,
  earliest: number,
): RegistrationState {
  if (!registration) return 'unknown';
  // What was over by then has been over since, whatever the clock shows.
  if (Math.max(now, earliest) >= registration.end) return 'closed';
  if (now < earliest) return 'unknown';
  return now < registration.start ? 'not-open' : 'open';
}
