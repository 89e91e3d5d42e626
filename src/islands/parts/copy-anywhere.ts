import { copyText } from './copy-text.ts';

/** The old way to copy, for browsers without `navigator.clipboard`. */
interface OldDocument {
  execCommand: (command: string) => boolean;
}

/**
 * Copies a text, on pages that are not served securely by selecting it in a field for a moment: there browsers have no
 * other way. Returns whether the browser did so.
 */
export async function copyAnywhere(text: string): Promise<boolean> {
  return (await copyText(text)) || copySelected(text);
}

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'sr-only';
  document.body.append(field);
  field.select();
  const old: OldDocument = document;
  const isCopied = old.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isCopied;
}
