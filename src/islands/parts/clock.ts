import { previewOf, type Preview } from '../../logic/preview-instant.ts';

/** The moment that the address asks to be shown, if it does. */
export function preview(): Preview {
  return previewOf(new URLSearchParams(location.search));
}

/** The instant that every page takes for now, in ms since 1970 (UTC): the device's clock, or that of a preview. */
export function now(): number {
  const asked = preview();
  return asked.kind === 'instant' ? asked.instant : Date.now();
}

/**
 * The earliest that it can be, in ms since 1970 (UTC): when the content was last revised, `revised`. A preview may ask
 * for any moment.
 */
export function earliest(revised: number): number {
  return preview().kind === 'instant' ? -Infinity : revised;
}

/** Today as the device's calendar has it, `YYYY-MM-DD`; a preview of another moment does not change it. */
export function today(): string {
  const day = new Date();
  const digits = (number: number) => String(number).padStart(2, '0');
  return [day.getFullYear(), digits(day.getMonth() + 1), digits(day.getDate())].join('-');
}
