import { parseChecklist, type KeptChecklist } from '../../logic/checklist.ts';
import { CHECKLIST_KEY } from '../../logic/kept-names.ts';
import { keptText } from './kept-text.ts';

const kept = keptText(CHECKLIST_KEY);

/** The checklist of the materials as the browser keeps it; null if there is none. */
export function keptChecklist(): KeptChecklist | null {
  return parseChecklist(kept.read());
}

/** Keeps a checklist, or with null forgets it. Returns whether the browser saved it; if not, it holds on this page. */
export function keepChecklist(checklist: KeptChecklist | null): boolean {
  return kept.write(checklist && JSON.stringify(checklist));
}

/** Calls back when the checklist changed, on this page or in another tab. */
export const onChecklistChange = kept.onChange;
