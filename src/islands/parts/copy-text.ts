/** Copies a text. Returns whether the browser allowed it: some do not, nor do pages that are not served securely. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
