import { writeStep } from './write-address.ts';

/** Where a visitor is in a list that grows: how many rows it has, and how far the page is scrolled, in px. */
export interface Place {
  rows: number;
  top: number;
}

/** Keeps the place in this step of the browser's history. */
export function keepPlace(rows: number): void {
  writeStep({ rows, top: scrollY } satisfies Place, 'replace');
}

/** The place that this step of the browser's history keeps; the beginning where it keeps none. */
export function keptPlace(): Place {
  const { rows = 0, top = 0 } = (history.state ?? {}) as Partial<Place>;
  return { rows, top };
}
