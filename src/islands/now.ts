import { previewOf, type Preview } from '../logic/preview.ts';

/** The moment that the address asks to be shown, if it does. */
export function preview(): Preview {
  return previewOf(new URLSearchParams(location.search));
}

/** The instant that every page takes for now, in ms since 1970 (UTC): the device's clock, or that of a preview. */
export function now(): number {
  const asked = preview();
  return asked.kind === 'instant' ? asked.instant : Date.now();
}
