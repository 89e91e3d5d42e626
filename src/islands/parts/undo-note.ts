import { findPart } from './find-part.ts';

/** Shows in an `UndoNote` what was taken away; its button calls `undo`, which brings it back and moves the focus. */
export function offerUndo(note: HTMLElement, said: string, undo: () => void): void {
  say(note, said);
  const button = findPart(note, 'button', HTMLButtonElement);
  button.hidden = false;
  button.onclick = () => {
    withdrawUndo(note);
    undo();
    say(note, note.dataset['undone'] ?? '');
  };
}

/** Takes back what an `UndoNote` says, because something else was done since. */
export function withdrawUndo(note: HTMLElement): void {
  say(note, '');
  findPart(note, 'button', HTMLButtonElement).hidden = true;
}

function say(note: HTMLElement, words: string): void {
  findPart(note, '[role=status]', HTMLElement).textContent = words;
}
