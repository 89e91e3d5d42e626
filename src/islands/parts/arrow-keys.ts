/**
 * True if a key belongs to an input method that is composing a word. Safari reports the end of the composition before
 * the key that ends it, which then has the code 229 alone.
 */
export function isComposed({ isComposing, keyCode }: { isComposing: boolean; keyCode: number }): boolean {
  return isComposing || keyCode === 229;
}

/**
 * Lets the arrow keys move from a search field to the results below it and back. `links` gives the results' links as
 * they stand now. A key of an input method that is composing a word is left alone.
 */
export function moveByArrowKeys(root: HTMLElement, field: HTMLInputElement, links: () => HTMLElement[]): void {
  root.addEventListener('keydown', (event) => {
    if (isComposed(event) || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const isInField = document.activeElement === field;
    if (event.key === 'ArrowDown' && (isInField || at >= 0)) {
      event.preventDefault();
      all[at + 1]?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (all[at - 1] ?? field).focus();
    } else if (event.key === 'Enter' && isInField) {
      event.preventDefault();
      all[0]?.focus();
    }
  });
}
