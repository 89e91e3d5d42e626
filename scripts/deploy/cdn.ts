import type { BuiltSite, HostRedirect } from './built-site.ts';
import { COMMON_HEADERS, fileKind, headersByKind, type Headers } from './headers.ts';

/** The longest line that hosts take. */
const LONGEST_LINE = 2000;

/** Hosts join the values of a field that two rules set, so rules for folders must not repeat those for everything. */
const ONLY_IN_FOLDERS = ['Cache-Control', 'CDN-Cache-Control', 'Cross-Origin-Resource-Policy'];

/**
 * The file `_headers` for hosts that read one. Its patterns know folders but no endings: everything gets the headers of
 * pages, and the folders that hold hashed files only get theirs. How long the rest is kept is left to the host, which
 * asks whether it is still good. Throws an Error if a line is longer than hosts take.
 */
export function headersFile({ files, hashes }: BuiltSite): string {
  const { page, hashed } = headersByKind(hashes);
  const everywhere = entries({ ...COMMON_HEADERS, ...page }, (name) => !ONLY_IN_FOLDERS.includes(name));
  const inFolders = entries(hashed, (name) => ONLY_IN_FOLDERS.includes(name));
  const rules = [rule('/*', everywhere), ...hashedFolders(files).map((folder) => rule(`${folder}*`, inFolders))];
  const tooLong = rules
    .join('')
    .split('\n')
    .find((line) => line.length > LONGEST_LINE);
  if (tooLong !== undefined) {
    throw new Error(
      `_headers: a line of ${String(tooLong.length)} characters, and hosts take ${String(LONGEST_LINE)}: ` +
        `"${tooLong.slice(0, 60)}…"; move inline scripts of pages into files`,
    );
  }
  return rules.join('\n');
}

/** The file `_redirects` for hosts that read one. */
export function redirectsFile(redirects: readonly HostRedirect[]): string {
  return redirects.map(({ from, to, status }) => `${from} ${to} ${String(status)}\n`).join('');
}

function entries(headers: Headers, isWanted: (name: string) => boolean): string[] {
  return Object.entries(headers)
    .filter(([name]) => isWanted(name))
    .map(([name, value]) => `  ${name}: ${value}\n`);
}

const rule = (pattern: string, lines: readonly string[]) => `${pattern}\n${lines.join('')}`;

/** The folders, each with a slash at the end, whose files all have hashes in their names. */
function hashedFolders(files: readonly string[]): string[] {
  const folders = Map.groupBy(files, (file) => file.slice(0, file.lastIndexOf('/') + 1));
  return [...folders].filter(([, inside]) => inside.every((file) => fileKind(file) === 'hashed')).map(([name]) => name);
}
