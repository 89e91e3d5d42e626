const INSTANT = /^([12]\d{3}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** The instant that an address asks to be taken for now. */
export type Preview = { kind: 'none' } | { kind: 'instant'; instant: number } | { kind: 'unreadable' };

/**
 * The moment that `?now=2031-07-18T23:59:59+08:00` asks for, in ms since 1970 (UTC). It must say its zone, or each
 * visitor would see another one, and its day must be one of the calendar.
 */
export function previewOf(parameters: URLSearchParams): Preview {
  const asked = parameters.get('now');
  if (asked === null) return { kind: 'none' };
  // In an address, a plus sign is a space.
  const text = asked.trim().replace(' ', '+');
  const day = INSTANT.exec(text)?.[1];
  const instant = day !== undefined && isDay(day) ? Date.parse(text) : NaN;
  return Number.isNaN(instant) ? { kind: 'unreadable' } : { kind: 'instant', instant };
}

/** Whether the calendar has the day: browsers take the 30th of February for the 2nd of March. */
function isDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}
