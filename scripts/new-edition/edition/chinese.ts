/** A text in the language of the notice. */
export function chinese(text: string): { 'zh-CN': string } {
  return { 'zh-CN': text };
}
