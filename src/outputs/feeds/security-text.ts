import type { Edition } from '../../model/edition.ts';
import { LANGUAGES } from '../../model/language.ts';
import type { Revision } from '../../model/revision.ts';
import { isContactUri } from '../../logic/contact-uri.ts';
import { midnight } from '../../logic/phase-spans.ts';

/** The input of `security.txt`. */
interface SecurityInput {
  /** The address for reports of faults, as a URI: `mailto:`, `https:` or `tel:`. */
  contact: string;
  edition: Pick<Edition, 'timeZone'>;
  /** The content's latest revision. */
  revision: Pick<Revision, 'date'>;
  /** The address of the file, if the site's is known. */
  canonical: string | undefined;
}

/**
 * Tells where to report faults of security (RFC 9116). It expires a year after the content's latest revision, because
 * the file must be the same in every build, and a site that nobody revised for a year has a contact that nobody
 * checked.
 *
 * * Throws an Error if the contact is not a URI of a kind that the RFC names.
 */
export function securityText({ contact, edition, revision, canonical }: SecurityInput): string {
  if (!isContactUri(contact)) {
    throw new Error(`SECURITY_CONTACT is "${contact}"; it has to be a URI such as mailto:security@example.org`);
  }
  const [year = 0, ...monthAndDay] = revision.date.split('-');
  const expires = midnight([Number(year) + 1, ...monthAndDay].join('-'), edition.timeZone);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${LANGUAGES.map((language) => language.split('-')[0]).join(', ')}`,
    ...(canonical === undefined ? [] : [`Canonical: ${canonical}`]),
    '',
  ].join('\n');
}
