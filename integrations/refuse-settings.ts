import { isContactUri } from '../src/logic/contact-uri.ts';
import { readPublisher } from '../src/logic/publisher.ts';
import {
  outFolder,
  policyInPages,
  releaseFolder,
  setting,
  siteRoot,
  siteUrl,
  type Settings,
} from '../src/logic/settings.ts';
import { hasSomethingElse, isWithin } from './site-folder.ts';
import type { Dataset } from '../src/model/dataset.ts';

/** The most characters of the publisher's name, which stands at the end of every page. */
const LONGEST_NAME = 60;

/** Characters that are invisible or reverse the text after them. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/** The project's own folders, where nothing is built: the folder of a build is emptied first. */
const OWN_FOLDERS = [
  ...[
    '.ci',
    '.git',
    '.github',
    'content',
    'deploy',
    'docs',
    'eval',
    'integrations',
    'node_modules',
    'public',
    'scripts',
    'src',
  ],
];

/** Ends the program with what is wrong with its settings, if anything is; see `settingProblems`. */
export function refuseWrongSettings(settings: Settings, bodies: readonly string[] = []): void {
  const problems = settingProblems(settings, bodies);
  if (problems.length === 0) return;
  console.error(`Nothing is done with these settings:\n\n${problems.map((problem) => `- ${problem}.`).join('\n')}`);
  process.exit(1);
}

/**
 * The faults of the settings, a sentence each; blank ones are not set. `bodies` are the names of the bodies that the
 * notice names: the site must not seem to be theirs.
 */
export function settingProblems(settings: Settings, bodies: readonly string[]): string[] {
  return [
    ...[siteUrl, policyInPages, siteRoot].flatMap((read) => problemOf(() => read(settings))),
    ...folderProblems(settings),
    ...publisherProblems(settings, bodies),
  ];
}

/** The message with which a reader refuses its setting; none if it accepts it. */
function problemOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function folderProblems(settings: Settings): string[] {
  const [out, release] = [outFolder(settings), releaseFolder(settings)];
  return [
    ...Object.entries({ OUT_DIR: out, RELEASE_DIR: release })
      .filter(([, folder]) => isWithin('tests', folder) || OWN_FOLDERS.some((own) => isWithin(folder, own)))
      .map(
        ([name, folder]) =>
          `${name} is "${folder}", where the project itself lies, and that folder is emptied first; name a new one`,
      ),
    ...(!isWithin(out, '.') && hasSomethingElse(out, 'index.html') ? [foreign('OUT_DIR', out, 'site')] : []),
    ...(hasSomethingElse(release, 'site') ? [foreign('RELEASE_DIR', release, 'release')] : []),
    ...(isWithin(out, release) || isWithin(release, out)
      ? [`OUT_DIR is "${out}" and RELEASE_DIR is "${release}"; neither can be in the other`]
      : []),
  ];
}

const foreign = (name: string, folder: string, wanted: string) =>
  `${name} is "${folder}", which has files that are no ${wanted}, and that folder is emptied first; name a new one`;

/** The faults of the settings that name the publisher. */
function publisherProblems(settings: Settings, bodies: readonly string[]): string[] {
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

/** A name for comparison: without width, case, spaces and quotation marks. */
function comparable(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’"“”·]/gu, '');
}
