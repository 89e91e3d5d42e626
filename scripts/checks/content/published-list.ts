import { dump } from 'js-yaml';
import { clausePath, paths, sectionPath, unlocalizedPath } from '../../../src/logic/paths.ts';
import { sharePicturePath } from '../../../src/logic/file-paths.ts';
import { releasePath } from '../../../src/logic/release.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import type { Published } from '../../../src/model/published.ts';
import { VOCABULARIES } from '../../../src/model/vocabulary.ts';
import { namedThings } from './ids.ts';
import { siteAddresses } from './site-addresses.ts';
import type { CheckInput } from './types.ts';

/** The kind of what has an address but no id. */
export const ADDRESSES = 'addresses';

/** One published thing from another: ids are unique within their kind. */
export const keyOf = ({ kind, id }: Pick<Published, 'kind' | 'id'>): string => `${kind} ${id}`;

/**
 * Everything that the content publishes: whatever has an id, with the address of its page or place and the notice's
 * words for it, and every address besides. What only the site's own scripts fetch is not for others to keep.
 */
export function publishedThings(input: CheckInput): Published[] {
  const { catalog } = input;
  const things = namedThings(input).map(({ kind, id }) => ({ kind, id, ...details(input, kind, id) }));
  const clauses = catalog.sections
    .flatMap((section) => catalog.clauseIdsOf(section))
    .map((id) => ({ kind: 'clauses', id, address: clausePath(catalog, id) }));
  const withIds = [...things.filter(({ kind }) => kind !== 'clauses'), ...clauses];
  const known = new Set(withIds.map(({ address }) => address));
  const addresses = [...siteAddresses(input).keys()]
    .filter((address) => unlocalizedPath(address) === address && !known.has(address) && !isInternal(address))
    .map((id) => ({ kind: ADDRESSES, id }));
  // Every date of the edition is meant in its zone, in calendars that people keep, too.
  const zone = { kind: 'time zone', id: input.dataset.edition.timeZone };
  return [...withIds, zone, ...addresses];
}

/** Address and words of a thing of a kind that has them. */
function details({ catalog, dataset }: CheckInput, kind: string, id: string): Pick<Published, 'address' | 'words'> {
  const vocabulary = VOCABULARIES.find((each) => each === kind);
  if (vocabulary) return { address: paths.tag(vocabulary, id) };
  if (kind === 'sections') return { address: sectionPath(catalog, id) };
  if (kind === 'rules') return { address: paths.ruleGroup(id) };
  if (kind === 'topics') return { address: paths.topic(id), words: catalog.topic(id).title[SOURCE_LANGUAGE] };
  const track = dataset.tracks.find((each) => each.id === id);
  return kind === 'tracks and sub-tracks' && track
    ? { address: paths.track(id), words: track.title[SOURCE_LANGUAGE] }
    : {};
}

const folderOf = (address: string): string => address.replace(/[^/]*$/, '');

const INTERNAL = LANGUAGES.flatMap((language) => [releasePath(language), folderOf(sharePicturePath(language, ''))]);

const isInternal = (address: string): boolean => INTERNAL.some((start) => address.startsWith(start));

/** Every address that was published, without fragments. */
export function formerAddresses(published: readonly Published[]): Set<string> {
  return new Set(published.flatMap((thing) => addressOf(thing) ?? []).map((address) => address.replace(/#.*$/, '')));
}

/** The address at which a thing was published, if it had one. */
export function addressOf({ kind, id, address }: Published): string | undefined {
  return kind === ADDRESSES ? id : address;
}

/**
 * The list of published things with new ones of the content added, each at the end of its kind. Nothing leaves the
 * list, and an earlier address is kept beside the new one.
 */
export function withNewThings(published: readonly Published[], things: readonly Published[]): Published[] {
  const now = new Map(things.map((thing) => [keyOf(thing), thing]));
  const before = new Map(published.map((thing) => [keyOf(thing), thing]));
  const moved = published.flatMap((thing): Published[] => {
    const address = now.get(keyOf(thing))?.address;
    return thing.address && address && thing.address !== address ? [{ kind: ADDRESSES, id: thing.address }] : [];
  });
  const all = [
    ...published.map((thing) => {
      const address = now.get(keyOf(thing))?.address;
      return address ? { ...thing, address } : thing;
    }),
    ...[...things, ...moved].filter((thing) => !before.has(keyOf(thing))),
  ];
  return [...Map.groupBy(all, ({ kind }) => kind).values()].flat();
}

const HEADER = `# yaml-language-server: $schema=./schemas/published.schema.json
# Every id and address that was published: they are for ever, and none is ever used for another thing.
# "npm run publish:ids" enters what is new. Take no line out: what is gone gets
# withdrawn: { date: "…", reason: … }, or a redirect from its address in redirects.yaml.
`;

/** The list as the text of its file, one thing on a line. */
export function publishedFile(published: readonly Published[]): string {
  const line = (thing: Published) =>
    dump([thing], { flowLevel: 1, lineWidth: -1 }).replace(/^- \{/, '- { ').replace(/\}\n$/, ' }\n');
  return HEADER + (published.length === 0 ? '[]\n' : published.map(line).join(''));
}
