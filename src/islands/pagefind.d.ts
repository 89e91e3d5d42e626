declare module '@pagefind/default-ui' {
  interface SearchResult {
    url: string;
    sub_results: { url: string }[];
  }

  /** Pagefind's search interface, as far as we use it. */
  export const PagefindUI: new (options: {
    element: Element | null;
    bundlePath: string;
    showImages: boolean;
    showSubResults: boolean;
    translations: Record<string, string>;
    processResult: (result: SearchResult) => SearchResult;
  }) => unknown;
}
