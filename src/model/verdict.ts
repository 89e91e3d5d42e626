/** The verdicts of the self-check, the best first. */
export const VERDICTS = ['may-enter', 'ask', 'may-not-enter'] as const;

/** Can enter; can enter if open points are settled, or has to ask the committee; cannot enter as answered. */
export type Verdict = (typeof VERDICTS)[number];
