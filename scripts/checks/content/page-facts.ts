import { totalPrizes, prizesByLevel } from '../../../src/logic/awards.ts';
import { clauseReference } from '../../../src/logic/clause-reference.ts';
import { phaseDays } from '../../../src/logic/dates.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import type { Check, CheckInput } from '../../content/check.ts';
import { daysIn } from '../../content/dates-in-text.ts';
import { countsIn, telephonesIn, webAddressesIn, type Counted, type NamedCount } from '../../content/facts-in-text.ts';
import { contains, normalize } from '../../content/words.ts';

/**
 * Dates, years, numbers of things, telephone numbers, official addresses, titles, names of the contest and citations in the
 * Markdown pages are those of the notice, or the days of the revisions.
 */
export const pageFacts: Check = {
  name: 'facts of pages',
  run: (input, say) => {
    const faultsIn = factsOf(input);
    let checked = 0;
    const problems = input.pages.flatMap((page) => {
      const { texts, links } = page;
      const fields = Object.entries(page.fields ?? {}).map(([name, text]) => ({ place: name, text }));
      const targets = links.map(({ line, url }) => ({
        place: `line ${String(line)}`,
        text: /^[a-z]+:/i.test(url) ? url : '',
      }));
      return [
        ...fields,
        ...texts.map(({ line, text }) => ({ place: `line ${String(line)}`, text })),
        ...targets,
      ].flatMap(({ place, text }) => {
        checked += 1;
        return longest(faultsIn(text)).map((words) => ({
          file: page.file,
          id: place,
          found: `says "${words}", which the notice does not`,
          fix: 'write what the notice says, or leave it out',
        }));
      });
    });
    say(`facts of pages: ${String(checked)} texts and links checked against the notice`);
    return problems;
  },
};

/** A function that gives the words of a text which state what the notice does not. */
function factsOf(input: CheckInput): (text: string) => string[] {
  const { dataset, catalog, source } = input;
  const { edition, awards } = dataset;
  const notice = normalize(source);
  const days = new Set(
    [
      edition.issued,
      ...catalog.phases.flatMap((phase) => Object.values(phaseDays(phase, edition.timeZone))),
      ...dataset.revisions.map(({ date }) => date),
      ...daysIn(source).map(({ day }) => day),
    ].flatMap((day) => [day, day.slice(-5)]),
  );
  const years = new Set([
    String(edition.year),
    ...[...days].map((day) => day.slice(0, 4)),
    ...(notice.match(/\d{4}/g) ?? []),
  ]);
  const prizes = prizesByLevel(awards);
  const stated = Map.groupBy(countsIn(source), ({ of }) => of);
  const totals: Partial<Record<Counted, readonly number[]>> = {
    tracks: [edition.counts.tracks, edition.counts.subtracks],
    topics: [
      edition.counts.topics,
      ...catalog.tracks.flatMap((track) => [track, ...track.subtracks].map((each) => each.topics)),
    ],
    phases: [edition.counts.phases],
    prizes: [
      totalPrizes(prizes),
      ...Object.values(prizes),
      ...awards.allocations.flatMap((each) => Object.values(each.prizes)),
    ],
    places: [awards.nationalFinal.places],
  };
  const isCount = ({ number, of }: NamedCount) =>
    number === 1 ||
    (totals[of]?.includes(number) ?? false) ||
    (stated.get(of)?.some((each) => each.number === number) ?? false) ||
    // A share is never above 100%: what is, is the size of something on a screen.
    (of === 'share' && number > 100);
  const telephones = new Set(telephonesIn(source).map(({ digits }) => digits));
  const official = new Set(
    edition.officialPlatform
      .split(/[/.:]+/)
      .filter((part) => part.length > 2 && !/^(https?|www|com|org|net|home|portal)$/.test(part)),
  );
  const isOfficial = (address: string) => address.split(/[/.:]+/).some((part) => part === 'gov' || official.has(part));
  const printed = new Set(webAddressesIn(source));
  const references = new Set(
    catalog.sections
      .flatMap(catalog.clauseIdsOf)
      .flatMap((id) =>
        LANGUAGES.map((language) => clauseReference(catalog, id, language).text.replace(/^\D* (?=\d)/, '')),
      ),
  );
  const parts = new Set(catalog.sections.flatMap(({ number }) => number ?? []));

  return (text) => {
    const rest = LANGUAGES.reduce((words, language) => words.replaceAll(edition.name[language] ?? '', ' '), text);
    return [
      ...daysIn(text)
        .filter(({ day }) => !days.has(day))
        .map(({ words }) => words),
      ...(text.match(/(?<![\d.-])(?:19|20)\d\d(?![\d.-])/g) ?? []).filter((year) => !years.has(year)),
      ...countsIn(text)
        .filter((count) => !isCount(count))
        .map(({ words }) => words),
      ...telephonesIn(text)
        .filter(({ digits }) => !telephones.has(digits))
        .map(({ words }) => words),
      ...webAddressesIn(text).filter((address) => isOfficial(address) && !printed.has(address.replace(/\/$/, ''))),
      ...(text.match(/《[^》]*(?:通知|大赛|分赛)[^》]*》/g) ?? []).filter(
        (title) => !contains(source, title.slice(1, -1)),
      ),
      ...(text.match(/\p{Script=Han}*〔\d+〕\d+号/gu) ?? []).filter((number) => !contains(source, number)),
      ...nameParts(edition.name).filter((part) => rest.includes(part)),
      ...(text.match(/[一二三四五六七八九十]+、（[一二三四五六七八九十]+）\d*|\b\d+(?:\(\d+\))+\d*/g) ?? []).filter(
        (reference) => !references.has(reference),
      ),
      ...[...text.matchAll(/\bsection (\d+)\b/gi)]
        .filter(([, number]) => !parts.has(Number(number)))
        .map(([words]) => words),
    ];
  };
}

/** The quoted part of the contest's name, such as ‘Data Elements ×’: it stands within the whole name only. */
function nameParts(name: CheckInput['dataset']['edition']['name']): string[] {
  return LANGUAGES.flatMap((language) => /[“'‘]([^”'’]+)[”'’]/.exec(name[language] ?? '')?.[1] ?? []);
}

/** Words that are not a part of others: the year of a date is wrong with the date. */
function longest(words: readonly string[]): string[] {
  const all = [...new Set(words)];
  return all.filter((each) => !all.some((other) => other !== each && other.includes(each)));
}
