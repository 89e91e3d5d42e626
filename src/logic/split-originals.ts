/**
 * Cuts a translation at the words of the notice that it quotes in Chinese, such as a name that has to stay as it is:
 * every second piece, the first of them at index 1, is Chinese. The quotation marks stay with the translation.
 */
export function splitOriginals(text: string): string[] {
  return text.split(/(?<=“)([^“”]*\p{Script=Han}[^“”]*)(?=”)/u);
}
