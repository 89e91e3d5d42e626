const HOUR = 3_600_000;

/** From how many hours on days tell enough. */
const FEW_HOURS = 48;

/** What is left of `ms`: whole days, or in the last 48 hours whole hours. */
export function timeLeft(ms: number): { unit: 'days' | 'hours'; count: number } {
  const hours = Math.max(0, Math.floor(ms / HOUR));
  return hours < FEW_HOURS ? { unit: 'hours', count: hours } : { unit: 'days', count: Math.floor(hours / 24) };
}
