import { fillIn } from './fill-in.ts';

/** The most points of a checklist: no edition has as many. */
const MAXIMUM_POINTS = 500;

/** Something to tick off. */
export interface ChecklistPoint {
  id: string;
  /** As the visitor last saw it. */
  name: string;
}

/** A checklist as a browser keeps it. */
export interface KeptChecklist {
  /** Ids of the ticked points. */
  ticked: readonly string[];
  /** The points that the visitor has been told of. */
  points: readonly ChecklistPoint[];
  /** BCP 47 tag of the language in which they are named. */
  language: string;
}

/** The points that came and went since a checklist was kept. */
interface ChecklistChanges {
  added: ChecklistPoint[];
  removed: ChecklistPoint[];
}

/** A checklist as it was kept in the browser; null where there is none, or what there is cannot be read as one. */
export function parseChecklist(kept: string | null): KeptChecklist | null {
  try {
    const value = JSON.parse(kept ?? 'null') as Record<string, unknown> | null;
    const points = listOf(value?.['points'], isPoint);
    // Nobody can have seen a list without points.
    if (points.length === 0) return null;
    const language = value?.['language'];
    return {
      ticked: [...new Set(listOf(value?.['ticked'], (id) => typeof id === 'string'))],
      points: points.map(({ id, name }) => ({ id, name })),
      language: typeof language === 'string' ? language : '',
    };
  } catch {
    return null;
  }
}

/** The ids of the kept ticks whose points are still there. */
export function keptTicks(kept: KeptChecklist | null, points: readonly ChecklistPoint[]): string[] {
  return (kept?.ticked ?? []).filter((id) => points.some((point) => point.id === id));
}

/** The differences between the points as kept and as they are; a renamed point is the same. */
export function checklistChanges(kept: KeptChecklist | null, points: readonly ChecklistPoint[]): ChecklistChanges {
  if (!kept) return { added: [], removed: [] };
  const missingFrom = (others: readonly ChecklistPoint[]) => (point: ChecklistPoint) =>
    !others.some(({ id }) => id === point.id);
  return {
    added: points.filter(missingFrom(kept.points)),
    removed: kept.points.filter(missingFrom(points)),
  };
}

/** Whether there is anything to tell. */
export function hasChanges({ added, removed }: ChecklistChanges): boolean {
  return added.length > 0 || removed.length > 0;
}

/**
 * The checklist to keep when the visitor ticks. `now` has the ticks, and the points as they are. As long as there are
 * changes that the visitor has not dismissed, the points stay as they were kept, so that the changes are told again.
 */
export function withTicks(kept: KeptChecklist | null, now: KeptChecklist): KeptChecklist {
  return kept && hasChanges(checklistChanges(kept, now.points)) ? { ...kept, ticked: now.ticked } : now;
}

function listOf<T>(value: unknown, isWanted: (item: unknown) => item is T): T[] {
  return Array.isArray(value) ? value.slice(0, MAXIMUM_POINTS).filter(isWanted) : [];
}

function isPoint(item: unknown): item is ChecklistPoint {
  const point = item as Partial<Record<keyof ChecklistPoint, unknown>> | null;
  return typeof point?.id === 'string' && typeof point.name === 'string';
}

/** The sentences on progress; `{count}` and `{total}` stand for numbers. */
export type ProgressWords = Record<'progress' | 'examplesProgress' | 'progressSeparator', string>;

/** How many points there are, and how many of them are ticked. */
interface Progress {
  count: number;
  total: number;
}

/** How far a team is, in words: with what is required, and with the examples of the notice; nothing of what there is none. */
export function progressText(words: ProgressWords, required: Progress, examples: Progress): string {
  return [
    { text: words.progress, part: required },
    { text: words.examplesProgress, part: examples },
  ]
    .filter(({ part }) => part.total > 0)
    .map(({ text, part }) => fillIn(text, { ...part }))
    .join(words.progressSeparator);
}
