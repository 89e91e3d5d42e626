/** Schemes of addresses that lead out of the site. */
const SCHEMES = new Set(['https:', 'mailto:', 'tel:']);

/**
 * The fault of an address that does not start with `/`, as a browser would read it; null if there is none. Addresses
 * with http: are fine where `notice`, its text, prints them.
 */
export function addressFault(address: string, notice: string): { found: string; fix: string } | null {
  if (address.startsWith('//') || !URL.canParse(address)) {
    return {
      found: 'is an address that depends on the page',
      fix: 'write it from the root of the site, such as /about/, or with https://',
    };
  }
  const { protocol, username, password } = new URL(address);
  if (protocol === 'http:') {
    if (notice.includes(address)) return null;
    return { found: 'is not encrypted (http:)', fix: 'write the address with https://, or one that the notice prints' };
  }
  if (!SCHEMES.has(protocol)) {
    return {
      found: `is an address with "${protocol}"`,
      fix: 'take it out: links are of https:, mailto:, tel: or of this site',
    };
  }
  if (protocol === 'https:' && (username !== '' || password !== '')) {
    return { found: 'has a name before its host, which misleads', fix: 'take out what stands before "@"' };
  }
  return null;
}
