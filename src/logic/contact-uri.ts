/** Whether it is an address at which somebody can be reached: a URI `mailto:`, `https:` or `tel:` (as in RFC 9116). */
export function isContactUri(address: string): boolean {
  return /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+?[\d-]+)$/.test(address);
}

/** A contact as it is shown: the mailbox or the number without its scheme, the address of a page whole. */
export function contactLabel(uri: string): string {
  return uri.replace(/^(mailto|tel):/, '');
}
