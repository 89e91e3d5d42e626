import { prizesByLevel, statedPrize, totalPrizes } from '../../../src/logic/awards.ts';
import { clauseReference } from '../../../src/logic/clause-reference.ts';
import { phaseDays } from '../../../src/logic/dates.ts';
import { hasEnd } from '../../../src/logic/phase-precision.ts';
import { readTelephones, readWebAddresses } from '../../../src/logic/read-facts/contacts.ts';
import { countsOf } from '../../../src/logic/read-facts/counts.ts';
import { daysIn } from '../../../src/logic/read-facts/days.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import type { CheckInput } from './types.ts';
import { countedThings, type CountedThing } from './counted-things.ts';
import { contains } from './clause-text.ts';

/*
 * Longer than other files, because it is a list of finders, each of a few lines.
 */

/** Gives the words of a text that state what the notice does not. */
type Unstated = (text: string) => string[];

/** Days, telephone numbers, official addresses, titles of notices and names of divisions, citations of clauses. */
export const unstatedFacts = allOf(unstatedDays, unstatedTelephones, unstatedAddresses, unstatedNames, unstatedClauses);

/** Years, numbers of things and days of other phases, too: for texts that speak of the contest as a whole, and of no example. */
export const unstatedFactsAndNumbers = allOf(unstatedFacts, unstatedYears, unstatedCounts, misplacedDays);

function allOf(...finders: readonly ((input: CheckInput) => Unstated)[]): (input: CheckInput) => Unstated {
  return (input) => {
    const find = finders.map((each) => each(input));
    return (text) => longest(find.flatMap((each) => each(text)));
  };
}

/** The days that the edition, the revisions and the notice name, each with its year and without. */
function knownDays({ dataset, catalog, source }: CheckInput): Set<string> {
  const { issued, timeZone } = dataset.edition;
  const phases = catalog.phases.filter(hasEnd).flatMap((phase) => Object.values(phaseDays(phase, timeZone)));
  const revisions = dataset.revisions.map(({ date }) => date);
  const printed = daysIn(source).map(({ day }) => day);
  return new Set(
    [...(issued === undefined ? [] : [issued]), ...phases, ...revisions, ...printed].flatMap((day) => [
      day,
      day.slice(-5),
    ]),
  );
}

function unstatedDays(input: CheckInput): Unstated {
  const known = knownDays(input);
  return (text) =>
    daysIn(text)
      .filter(({ day }) => !known.has(day))
      .map(({ words }) => words);
}

/** Days of sentences that name phases, where no day is of one of these: what happens then is another thing. */
function misplacedDays({ catalog }: CheckInput): Unstated {
  const { registration, timeZone } = catalog.edition;
  const phases = catalog.phases.filter(hasEnd).map((phase) => {
    const { first, last } = phaseDays(phase, timeZone);
    const names = LANGUAGES.flatMap((language) => phase.name[language]?.toLowerCase() ?? []);
    return {
      days: [first, last],
      words: phase.id === registration ? [...names, '报名', 'registration', 'register'] : names,
    };
  });
  return (text) =>
    text.split(/[。；！？\n]|[.;!?](?=\s|$)/).flatMap((sentence) => {
      const days = daysIn(sentence);
      const named = phases.filter(({ words }) => words.some((word) => sentence.toLowerCase().includes(word)));
      const isOfOne = days.some(({ day }) => named.some((phase) => phase.days.some((each) => each.endsWith(day))));
      return named.length === 0 || isOfOne ? [] : days.map(({ words }) => words);
    });
}

function unstatedYears(input: CheckInput): Unstated {
  const printed = input.source.normalize('NFKC').match(/\d{4}/g) ?? [];
  const known = new Set([
    String(input.dataset.edition.year),
    ...printed,
    ...[...knownDays(input)].map((day) => day.slice(0, 4)),
  ]);
  return (text) => (text.match(/(?<![\d.-])(?:19|20)\d\d(?!\d|[.-]\d)/g) ?? []).filter((year) => !known.has(year));
}

function unstatedCounts({ dataset, catalog, source }: CheckInput): Unstated {
  const { edition, awards } = dataset;
  const prizes = prizesByLevel(awards, catalog);
  const things = countedThings(edition);
  const printed = Map.groupBy(countsOf(source, things), ({ of }) => of);
  const known: Partial<Record<CountedThing, readonly (number | undefined)[]>> = {
    tracks: [edition.counts.tracks, edition.counts.subtracks, edition.counts.tracksWithSpecialBenefits],
    topics: [
      edition.counts.topics,
      ...catalog.tracks.flatMap((track) => [track, ...track.subtracks].map(({ topics }) => topics)),
    ],
    phases: [edition.counts.phases],
    prizes: [
      totalPrizes(prizes),
      ...Object.values(prizes),
      ...awards.allocations.flatMap((each) =>
        Object.values(each.prizes).map((prize) => statedPrize(prize).count ?? undefined),
      ),
    ],
    places: [awards.furtherRound?.places],
  };
  return (text) =>
    countsOf(text, things)
      .filter(({ number, of }) => {
        // Sentences group a few things as they need; a share is never above 100%, which is the size of something.
        if (number <= 3 || (of === 'share' && number > 100)) return false;
        return !known[of]?.includes(number) && !printed.get(of)?.some((each) => each.number === number);
      })
      .map(({ words }) => words);
}

function unstatedTelephones({ dataset, source }: CheckInput): Unstated {
  const known = [
    source,
    ...dataset.contacts.flatMap(({ people, telephones = [] }) => [
      ...people.map(({ telephone = '' }) => telephone),
      ...telephones,
    ]),
  ]
    .flatMap(readTelephones)
    .map(({ digits }) => digits);
  return (text) =>
    readTelephones(text)
      .filter(({ digits }) => !known.some((number) => number === digits || number.endsWith(digits)))
      .map(({ words }) => words);
}

/** Addresses of the government, or like that of the official platform: the notice prints which there are. */
function unstatedAddresses({ dataset, source }: CheckInput): Unstated {
  const official = labels(dataset.edition.officialPlatform ?? '');
  const isLikeIt = (address: string) =>
    labels(address).includes('gov') || labels(address).filter((label) => official.includes(label)).length > 1;
  const known = new Set(readWebAddresses(source).map(({ words }) => words));
  return (text) =>
    readWebAddresses(text)
      .map(({ words }) => words)
      .filter((address) => isLikeIt(address) && !known.has(address.replace(/\/$/, '')));
}

/** The parts of the host in an address. */
function labels(address: string): string[] {
  return address
    .replace(/^\w+:\/\//, '')
    .replace(/[/:?#].*/, '')
    .toLowerCase()
    .split('.');
}

const NAMES = [
  /《[^》]*(?:通知|赛)[^》]*》/g,
  /\p{Script=Han}*〔\d+〕\s*\d+号/gu,
  /“[^”]+”\p{Script=Han}{0,4}(?:大|竞|挑战|邀请)赛(?:\p{Script=Han}{1,6}(?:分赛|赛区|选拔赛))?/gu,
  /[‘'][^’']+[’'] (?:Competition|Contest|Challenge), [A-Z]\w+ (?:Division|Region)/g,
];

function unstatedNames({ dataset, source }: CheckInput): Unstated {
  const plain = (words: string) => words.replace(/[‘’]/g, "'");
  const names = LANGUAGES.flatMap((language) => dataset.edition.name[language] ?? []);
  const known = [source, ...names].map(plain);
  return (text) =>
    NAMES.flatMap((pattern) => text.match(pattern) ?? []).filter(
      (name) => !known.some((each) => contains(each, plain(name.replace(/[《》]/g, '')))),
    );
}

/** Citations, 五、（一）2 or 5(1)2, and parts by number. */
function unstatedClauses({ catalog }: CheckInput): Unstated {
  const ids = catalog.sections.flatMap(catalog.clauseIdsOf);
  const references = ids.flatMap((id) => LANGUAGES.map((language) => clauseReference(catalog, id, language).text));
  const known = new Set(references.map((text) => text.replace(/^\D* (?=\d)/, '')));
  const parts = new Set(catalog.sections.flatMap(({ number }) => number ?? []));
  return (text) => [
    ...(text.match(/[一二三四五六七八九十]+、（[一二三四五六七八九十]+）\d*|\b\d+(?:\(\d+\))+\d*/g) ?? []).filter(
      (reference) => !known.has(reference),
    ),
    ...[...text.matchAll(/\bsection (\d+)(?![\d(])/gi)]
      .filter(([, number]) => !parts.has(Number(number)))
      .map(([words]) => words),
  ];
}

/** Words that are not a part of others: the year of a date is wrong with the date. */
function longest(words: readonly string[]): string[] {
  const all = [...new Set(words)];
  return all.filter((each) => !all.some((other) => other !== each && other.includes(each)));
}
