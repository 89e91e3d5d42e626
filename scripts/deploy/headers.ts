import type { BuiltSite } from './built-site.ts';
import { pagePolicy, WORKER_POLICY, type SourceHash } from '../../integrations/content-security-policy.ts';

/**
 * The one source of the headers that every host sends: the configurations in `release/` are made of it, and the server
 * of the tests asks it.
 */

/** Names of header fields with their values. */
export type Headers = Readonly<Record<string, string>>;

/** The cache class of a file. */
export type FileKind = 'page' | 'hashed' | 'live' | 'open';

/**
 * The patterns of paths by kind of file: the first that fits holds, and a path that fits none is `open`. The patterns
 * are read by nginx, Caddy and JavaScript, so they use what all three know.
 */
export const KIND_PATTERNS: readonly (readonly [kind: Exclude<FileKind, 'open'>, pattern: string])[] = [
  ['page', String.raw`(/[^/.]*|\.html)$`],
  // Their names change with what is in them.
  ['hashed', String.raw`/_astro/|/pagefind/(fragment|index)/|\.pf_meta$`],
  // Our pages load these under names that stay, so they have to be of the same release as the page.
  ['live', String.raw`/pagefind/|\.js$|/data/(release/|handbook\.json$)`],
];

/**
 * Files that have the text of a page in another form, by the path of their address, and the page's path, in which `$1` is
 * what the pattern found. Searches are to show the page: for Markdown its own, for the lists of files the home page, which
 * leads to all of them. Nothing but plain letters is taken over into the header.
 */
export const TEXT_PATTERNS: readonly (readonly [pattern: string, page: string])[] = [
  [String.raw`^([\w/.~-]*)\.md$`, '$1/'],
  [String.raw`^([\w/.~-]*/)llms(-full)?\.txt$`, '$1'],
];

/** The value of `Link` for a page, by its path, that stands for another file. */
export const canonicalLink = (page: string, url: string | null) => `<${url ?? ''}${page}>; rel="canonical"`;

const KINDS = KIND_PATTERNS.map(([kind, pattern]) => [kind, new RegExp(pattern)] as const);

/** The kind of the file at a path from the root of the site. */
export function fileKind(path: string): FileKind {
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'open';
}

/** Sent with everything. Other names of the host are not ours to bind, hence no `includeSubDomains`. */
export const COMMON_HEADERS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Strict-Transport-Security': 'max-age=63072000',
};

/** Browsers ask each time whether their copy is still good; the edge of a CDN (RFC 9213) asks every five minutes. */
const REVALIDATED: Headers = { 'Cache-Control': 'no-cache', 'CDN-Cache-Control': 'max-age=300' };

/** Features of browsers that the site never uses. It writes to the clipboard, so that one stays with the site. */
const PERMISSIONS = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media'],
  ...['fullscreen', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone'],
  ...[
    'midi',
    'payment',
    'picture-in-picture',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ],
]
  .map((name) => `${name}=()`)
  .join(', ');

/** The headers of each kind of file beside the common ones, of a site whose pages have inline scripts of these hashes. */
export function headersByKind(hashes: readonly SourceHash[]): Readonly<Record<FileKind, Headers>> {
  const ours = { 'Cross-Origin-Resource-Policy': 'same-origin' };
  return {
    page: {
      ...REVALIDATED,
      'Content-Security-Policy': pagePolicy(hashes),
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': PERMISSIONS,
      'Cross-Origin-Opener-Policy': 'same-origin',
      // For browsers that do not know `frame-ancestors`.
      'X-Frame-Options': 'DENY',
      ...ours,
    },
    hashed: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': WORKER_POLICY,
      ...ours,
    },
    live: { ...REVALIDATED, 'Content-Security-Policy': WORKER_POLICY, ...ours },
    // Data, feeds, texts and pictures are there for programs and pages of others.
    open: {
      'Cache-Control': 'public, max-age=3600',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
    },
  };
}

/** A function that gives all headers of the file at a path, but for its type, of a site. */
export function headersOf({ hashes, url }: Pick<BuiltSite, 'hashes' | 'url'>): (path: string) => Headers {
  const byKind = headersByKind(hashes);
  return (path) => ({ ...COMMON_HEADERS, ...byKind[fileKind(path)], ...textHeaders(path, url) });
}

function textHeaders(path: string, url: string | null): Headers {
  const [found] = TEXT_PATTERNS.filter(([pattern]) => new RegExp(pattern).test(path));
  return found ? { Link: canonicalLink(path.replace(new RegExp(found[0]), found[1]), url) } : {};
}
