import { readFileSync } from 'node:fs';

/** Messages for files that cannot be read, by Node's error codes. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder; name the file in it',
  EACCES: 'may not be read by this user',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not in UTF-8; save it as UTF-8',
};

/** Reads a JSON file. Throws an Error that names the file and what is wrong when it cannot be read or is no JSON. */
export function readJson(file: string): unknown {
  try {
    // The decoder leaves out the byte-order mark with which editors on Windows begin a file.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = 'code' in error ? String(error.code) : '';
    throw new Error(`${file}: ${FAULTS[code] ?? `is no JSON (${error.message})`}`, { cause: error });
  }
}
