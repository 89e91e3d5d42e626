/** The placeholder of the revision in the words of the bar. */
export const REVISION = '{revision}';

/** The bar in the page `/offline/`, as HTML; none if that page has none. */
export function barOf(offlinePage: string): string {
  return /<template id="offline-bar">([\s\S]*?)<\/template>/.exec(offlinePage)?.[1] ?? '';
}

/** A page with the bar at the beginning of its text, which names the page's own revision. Both are HTML. */
export function withBar(page: string, bar: string): string {
  const revision = /<meta name="revision" content="([^"]*)"/.exec(page)?.[1] ?? '';
  return page.replace(/<main\b[^>]*>/, (main) => main + bar.replace(REVISION, () => revision));
}
