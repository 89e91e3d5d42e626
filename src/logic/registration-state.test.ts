import { describe, expect, it } from 'vitest';
import { registrationState } from './registration-state.ts';

const registration = { start: 100, end: 200 };

describe('the state of registration', () => {
  const at = (now: number) => registrationState(registration, now, 0);

  it('changes with the first instant of the phase and with the first after it', () => {
    expect([at(99), at(100), at(199), at(200)]).toEqual(['not-open', 'open', 'open', 'closed']);
  });

  it('is never closed in an edition without a phase of registration', () => {
    expect([0, 150, Number.MAX_SAFE_INTEGER].map((now) => registrationState(null, now, 300))).toEqual(
      Array(3).fill('unknown'),
    );
  });
});

describe('a clock that is behind', () => {
  it('does not open again what had closed before', () => {
    expect([0, 150].map((now) => registrationState(registration, now, 200))).toEqual(['closed', 'closed']);
  });

  it('says neither that registration is open nor that it is not', () => {
    expect([0, 149].map((now) => registrationState(registration, now, 150))).toEqual(['unknown', 'unknown']);
    expect(registrationState(registration, 150, 150)).toBe('open');
  });
});
