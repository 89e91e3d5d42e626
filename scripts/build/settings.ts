import { isContactUri } from '../../src/logic/contact-uri.ts';
import { readPublisher, setting, type Settings } from '../../src/logic/publisher.ts';
import type { Dataset } from '../../src/model/dataset.ts';

/** Most characters of the name of whoever runs the site: it stands at the end of every page. */
const LONGEST_NAME = 60;

/** What does not show, or turns the text after it round. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/**
 * What is wrong with the settings that say who publishes the site, one sentence each; blank ones are not set. `bodies`
 * are the names of the bodies that the notice names: the site must not seem to be theirs (七).
 */
export function settingProblems(settings: Settings, bodies: readonly string[]): string[] {
  const { name, contact } = readPublisher(settings);
  const contacts = { ERROR_CONTACT: contact, SECURITY_CONTACT: setting(settings, 'SECURITY_CONTACT') };
  return [
    ...(name === null ? [] : nameProblems(name, bodies)),
    ...Object.entries(contacts).flatMap(([setting, address]) =>
      address === null || isContactUri(address)
        ? []
        : [`${setting} is "${address}"; write an address such as mailto:errors@example.org, https://… or tel:…`],
    ),
  ];
}

/** Every name of the bodies that the notice names. */
export function namedBodies({ organizations }: Pick<Dataset, 'organizations'>): string[] {
  return organizations.flatMap(({ name, spellings }) => [
    ...Object.values(name).filter((each) => each !== null),
    ...spellings.map(({ text }) => text),
  ]);
}

function nameProblems(name: string, bodies: readonly string[]): string[] {
  if (HIDDEN.test(name)) {
    return [`SITE_OPERATOR is ${JSON.stringify(name)}, which has characters that do not show; write it on one line`];
  }
  if (name.length > LONGEST_NAME) {
    return [`SITE_OPERATOR has ${String(name.length)} characters; write a name of at most ${String(LONGEST_NAME)}`];
  }
  const body = bodies.find((each) => comparable(name).includes(comparable(each)));
  if (body === undefined) return [];
  return [
    `SITE_OPERATOR is "${name}", which has the name of a body of the notice in it, "${body}"; an unofficial site must ` +
      'not seem to be theirs. Name who runs this site',
  ];
}

/** A name without what makes no difference to who is meant: width, case, spaces and quotation marks. */
function comparable(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’"“”·]/gu, '');
}
