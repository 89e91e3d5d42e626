/** What the build calls itself; see `version.ts`. Vite writes it here. */
declare const SITE_VERSION: string;

/**
 * The address of data that a page fetches, such that only the data of the same build can answer: a copy that the browser
 * kept of another one has another address. On the host it is the same file.
 */
export function ofThisBuild(path: string): string {
  return withVersion(path, SITE_VERSION);
}

/** The same for a `version` that `version.ts` gave. */
export function withVersion(path: string, version: string): string {
  return `${path}?v=${version}`;
}
