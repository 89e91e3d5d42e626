/**
 * The parameters of an address as it stands in the browser (`?q=…`). Text that is not UTF-8 is read as GB18030, which old
 * Chinese programs encode in; text that was encoded twice is decoded twice; a `+` is a blank.
 */
export function readParameters(search: string): URLSearchParams {
  const pairs = search.replace(/^\?/, '').split('&').filter(Boolean);
  return new URLSearchParams(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      return [decode(name), decodeAgain(decode(value))];
    }),
  );
}

/** At least one character beyond ASCII in percent-encoding; `50%25` stays. */
const ENCODED = /%[89a-f][\da-f]/i;

function decodeAgain(text: string): string {
  return ENCODED.test(text) ? decode(text) : text;
}

function decode(encoded: string): string {
  const written = new TextEncoder().encode(encoded.replace(/\+/g, ' '));
  const bytes: number[] = [];
  for (let at = 0; at < written.length; at++) {
    const code = written[at] === 0x25 ? String.fromCharCode(...written.slice(at + 1, at + 3)) : '';
    const isEncoded = /^[\da-f]{2}$/i.test(code);
    bytes.push(isEncoded ? parseInt(code, 16) : (written[at] ?? 0));
    if (isEncoded) at += 2;
  }
  const text = new Uint8Array(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(text);
    } catch {
      // The next one may read it.
    }
  }
  return new TextDecoder().decode(text);
}
