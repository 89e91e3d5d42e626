/** Cuts a text at the web addresses in it: every second piece, the first of them at index 1, is an address. */
export function splitAddresses(text: string): string[] {
  return text.split(/(https?:\/\/[\x21-\x7e]*[\w/])/);
}
