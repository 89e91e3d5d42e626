/** The media types of the site's files by the ending of their names, longer endings before shorter ones. */
const TYPES: Readonly<Record<string, string>> = {
  'feed.xml': 'application/atom+xml',
  'opensearch.xml': 'application/opensearchdescription+xml',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  pagefind: 'application/octet-stream',
  pdf: 'application/pdf',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  yaml: 'application/yaml',
};

/** Types of text; all text of the site is UTF-8, and browsers take Chinese for Latin-1 unless they are told. */
const TEXT = /^text\/|json$|xml$|yaml$/;

/** The media types by ending, in an order in which the first that fits is right. */
export const MEDIA_TYPES: readonly (readonly [ending: string, type: string])[] = Object.entries(TYPES);

/** The types that are sent with `charset=utf-8`. */
export const UTF8_TYPES: readonly string[] = [...new Set(Object.values(TYPES))].filter((type) => TEXT.test(type));

/** The media type of a file by its path, without parameters; undefined for an ending that no file of the site has. */
function mediaType(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return MEDIA_TYPES.find(([ending]) => name === ending || name.endsWith(`.${ending}`))?.[1];
}

/** Whether a file of this path is text, which compresses well; everything else is compressed already. */
export function isText(path: string): boolean {
  return UTF8_TYPES.includes(mediaType(path) ?? '');
}

/** The `Content-Type` of a file. Throws an Error for an ending without a type. */
export function contentType(path: string): string {
  const type = mediaType(path);
  if (type === undefined) throw new Error(`${path} has an ending without a type; enter it in media-types.ts`);
  return UTF8_TYPES.includes(type) ? `${type}; charset=utf-8` : type;
}
