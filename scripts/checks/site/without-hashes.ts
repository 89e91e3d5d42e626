import { createHash } from 'node:crypto';

/** A hash in the name of a built file, and the hash of a script in a policy. */
const HASHES =
  /(?<=(?<name>[\w.-]*[\w])[.-])(?:[\w-]{8}(?=\.(?:css|js|png|svg|webp|woff2)\b)|(?<data>[0-9a-f]{8})(?=\.json\b))|(?<=sha256-)[\w+/]{43}=/g;

/**
 * A text with other hashes, of the same length and as hard to compress, that depend on what has them and not on what these
 * files hold: so that what a page weighs is not changed by a word on another page.
 */
export function withoutHashes(text: string): string {
  const tokens = new Map<string, string>();
  return text.replace(HASHES, (hash, ...groups) => {
    const { name, data } = groups.at(-1) as { name?: string; data?: string };
    const seed = createHash('sha256').update(`${name ?? ''} ${String(tokens.size)}`);
    const token =
      tokens.get(hash) ??
      // Those of data are written in hexadecimal digits, which are the easier to compress.
      seed
        .digest(data ? 'hex' : 'base64')
        .replace(/[+/]/g, '_')
        .slice(0, hash.length);
    tokens.set(hash, token);
    return token;
  });
}
