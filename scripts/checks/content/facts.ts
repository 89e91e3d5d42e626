import { formatDay, phaseDays, timeOf } from '../../../src/logic/dates.ts';
import { materialQuotations } from '../../../src/logic/materials.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../../src/model/language.ts';
import type { Phase } from '../../../src/model/phase.ts';
import type { Quotation } from '../../../src/model/quotation.ts';
import type { Check, CheckInput } from './run.ts';
import type { Problem } from '../../../src/data/problem.ts';
import { clauseWords, containsNumber, normalize, standsAlone } from './clause-text.ts';

/** A fact that the content states beside the clause it comes from. */
interface Fact {
  file: string;
  id: string;
  clause: string;
  /** The fact in the words in which the clause should have it. */
  words: string;
  /** Whether the clause has it. */
  holds: boolean;
  /** Language of the words, where it is not the notice's own. */
  language?: Language;
}

/** Every structured fact is in the words of the clause it cites, so that no fact stands twice unchecked. */
export const facts: Check = {
  name: 'facts',
  run: (input, say) => {
    const all = [
      ...editionFacts(input),
      ...organizationFacts(input),
      ...trackFacts(input),
      ...phaseFacts(input),
      ...awardFacts(input),
      ...benefitFacts(input),
      ...contactFacts(input),
      ...materialFacts(input),
      ...ruleFacts(input),
      ...parameterFacts(input),
    ];
    say(`facts: ${String(all.length)} checked against the words of their clauses`);
    return all
      .filter(({ holds }) => !holds)
      .map(({ file, id, clause, words, language }): Problem => ({
        file,
        id,
        found: `clause ${clause} does not say "${words}"; it says "${shorten(clauseWords(input.catalog, clause, language).whole.trim())}"`,
        fix: 'correct the fact, or the clause it cites',
      }));
  },
};

function editionFacts(input: CheckInput): Fact[] {
  const { catalog, paths } = input;
  const { edition } = catalog;
  const fact = (
    id: string,
    clause: string,
    words: string,
    holds = standsAlone(clauseWords(catalog, clause).whole, words),
  ) => ({
    file: paths.edition,
    id,
    clause,
    words,
    holds,
  });
  const counted = clauseWords(catalog, edition.countsClause).text;
  return [
    fact('name', edition.nameClause, edition.name[SOURCE_LANGUAGE]),
    fact('year', edition.nameClause, String(edition.year), containsNumber(edition.name[SOURCE_LANGUAGE], edition.year)),
    fact('theme', edition.themeClause, edition.theme[SOURCE_LANGUAGE]),
    fact('documentNumber', edition.documentNumberClause, edition.documentNumber),
    fact('issued', edition.issuedClause, formatDay(edition.issued, SOURCE_LANGUAGE, { year: true })),
    fact('officialPlatform', edition.officialPlatformClause, edition.officialPlatform),
    ...edition.organizers.map((organization) =>
      fact('organizers', edition.organizersClause, nameIn(input, edition.organizersClause, organization)),
    ),
    fact(
      'counts.tracks',
      edition.countsClause,
      String(edition.counts.tracks),
      containsNumber(counted, edition.counts.tracks),
    ),
    fact(
      'counts.topics',
      edition.countsClause,
      String(edition.counts.topics),
      containsNumber(counted, edition.counts.topics),
    ),
  ];
}

/** The name under which a clause has the body: a spelling declared for that clause, or its own. */
function nameIn({ dataset }: CheckInput, clause: string, organization: string): string {
  const body = dataset.organizations.find(({ id }) => id === organization);
  return (
    body?.spellings.find(({ clauses }) => clauses.includes(clause))?.text ?? body?.name[SOURCE_LANGUAGE] ?? organization
  );
}

function organizationFacts(input: CheckInput): Fact[] {
  const { dataset, catalog, paths } = input;
  const duties = dataset.organizations.flatMap(({ id, duties: quotations }) =>
    quotations.flatMap((quotation) => quoteFacts(input, paths.organizations, id, quotation)),
  );
  const kinds = dataset.roles.flatMap(({ id, clause, quote }) =>
    quote ? quoteFacts(input, paths.roles, id, { clause, quote }) : [],
  );
  const listed = dataset.roles
    .filter(({ members }) => members.length > 0)
    .map(({ id, clause, between, members }) => {
      const text = clauseWords(catalog, clause).text;
      const start = between ? text.indexOf(between[0]) + between[0].length : 0;
      const end = between ? text.indexOf(between[1], start) : text.length;
      const names = members.map((member) => nameIn(input, clause, member)).join('、');
      const holds =
        text
          .slice(start, end)
          .split(/[\n、与]/)
          .join('、') === names;
      return { file: paths.roles, id, clause, words: names, holds };
    });
  return [...duties, ...kinds, ...listed];
}

/** Words quoted from a clause, and those quoted from its translation: pages show both as quotations. */
function quoteFacts({ catalog }: CheckInput, file: string, id: string, { clause, quote }: Quotation): Fact[] {
  return LANGUAGES.flatMap((language) => {
    const words = quote[language];
    if (words === null) return [];
    const holds = standsAlone(clauseWords(catalog, clause, language).text, words);
    return [{ file, id, clause, words, holds, language }];
  });
}

function trackFacts(input: CheckInput): Fact[] {
  const { catalog, paths } = input;
  return catalog.tracks.map(({ id, clause, title, guidingOrganizations }) => {
    const names = guidingOrganizations.map((organization) => nameIn(input, clause, organization)).join('、');
    const text = clauseWords(catalog, clause).text;
    return {
      file: paths.tracks,
      id,
      clause,
      words: `${title[SOURCE_LANGUAGE]} … ${names}`,
      holds: text.startsWith(`${title[SOURCE_LANGUAGE]}。`) && text.endsWith(`：${names}。`),
    };
  });
}

function phaseFacts(input: CheckInput): Fact[] {
  const { catalog, paths } = input;
  return catalog.phases.flatMap((phase) => {
    const { id, clause, name, quote, statedDays } = phase;
    const text = normalize(clauseWords(catalog, clause).whole);
    const words = phaseWords(phase, catalog.edition.timeZone);
    const fact = (said: string, holds: boolean) => ({ file: paths.phases, id, clause, words: said, holds });
    return [
      ...(quote ? quoteFacts(input, paths.phases, id, { clause, quote }) : []),
      fact(
        name[SOURCE_LANGUAGE],
        text.startsWith(normalize(name[SOURCE_LANGUAGE])) && standsAlone(text, name[SOURCE_LANGUAGE]),
      ),
      fact(words, new RegExp(`(?<![\\d日—])${normalize(words)}(?!—)`).test(text)),
      ...(statedDays === undefined ? [] : [fact(`${String(statedDays)}天`, containsNumber(text, statedDays))]),
    ];
  });
}

/** The dates of a phase as a notice writes them: 6月22日—7月18日, 8月21日上午, 9月5日9时. */
function phaseWords(phase: Phase, timeZone: string): string {
  const { first, last } = phaseDays(phase, timeZone);
  const [start, end] = [formatDay(first, SOURCE_LANGUAGE), formatDay(last, SOURCE_LANGUAGE)];
  switch (phase.precision) {
    case 'day':
      return start === end ? start : `${start}—${end}`;
    case 'morning':
      return `${end}上午`;
    case 'afternoon':
      return `${end}下午`;
    case 'minute':
      return `${start}${hourWords(phase.start, timeZone)}—${start === end ? '' : end}${hourWords(phase.end, timeZone)}`;
  }
}

function hourWords(instant: string, timeZone: string): string {
  const [hour, minute] = timeOf(instant, timeZone).split(':').map(Number);
  return `${String(hour)}时${minute ? `${String(minute)}分` : ''}`;
}

function awardFacts({ dataset: { awards }, catalog, paths }: CheckInput): Fact[] {
  const fact = (id: string, clause: string, words: string, holds: boolean) => ({
    file: paths.awards,
    id,
    clause,
    words,
    holds,
  });
  const quoted = (id: string, clause: string, words: string) =>
    fact(id, clause, words, standsAlone(clauseWords(catalog, clause).text, words));
  const allocations = awards.allocations.flatMap(({ id, clause, quote, prizes, tracks }) => {
    const stated = Object.entries(prizes).map(([level, number]) => {
      const name = awards.levels.find((each) => each.id === level)?.name[SOURCE_LANGUAGE] ?? level;
      return `${name}${String(number)}名`;
    });
    // Prizes of one track among several are quoted with its name.
    const alone = catalog.tracks.filter(
      (track) => tracks.length === 1 && catalog.tracks.length > 1 && track.id === tracks[0],
    );
    return [
      quoted(id, clause, quote),
      ...stated.map((words) => fact(id, clause, words, standsAlone(quote.replace(/^.*?设/, ''), words))),
      fact(id, clause, `${String(stated.length)} numbers`, quote.match(/\d+/g)?.length === stated.length),
      ...alone.map(({ title }) => fact(id, clause, title[SOURCE_LANGUAGE], quote.startsWith(title[SOURCE_LANGUAGE]))),
    ];
  });
  const own = awards.allocations.filter(({ kind }) => kind === 'each').flatMap(({ tracks }) => tracks);
  const { honours, nationalFinal } = awards;
  const final = nationalFinal.quote[SOURCE_LANGUAGE];
  return [
    ...allocations,
    ...catalog.tracks.map(({ id, title }) =>
      fact(
        'allocations',
        awards.allocations[0]?.clause ?? '',
        `${title[SOURCE_LANGUAGE]} exactly once`,
        own.filter((track) => track === id).length === 1,
      ),
    ),
    quoted('honours', honours.clause, honours.quote[SOURCE_LANGUAGE]),
    quoted('nationalFinal', nationalFinal.clause, final),
    fact(
      'nationalFinal',
      nationalFinal.clause,
      String(nationalFinal.places),
      containsNumber(final, nationalFinal.places),
    ),
    fact(
      'nationalFinal',
      nationalFinal.clause,
      `${String(nationalFinal.smallAndMediumMinimumPercent)}%`,
      containsNumber(final.replace(/%/g, ''), nationalFinal.smallAndMediumMinimumPercent) && final.includes('%'),
    ),
  ];
}

function benefitFacts(input: CheckInput): Fact[] {
  const { dataset, catalog, paths } = input;
  const general = dataset.benefits.general.map(({ id, name, clause }) => ({
    file: paths.benefits,
    id,
    clause,
    words: name[SOURCE_LANGUAGE],
    holds: clauseWords(catalog, clause).title === name[SOURCE_LANGUAGE],
  }));
  const special = dataset.benefits.special.flatMap(({ track, provider, clause, items }) => {
    const text = clauseWords(catalog, clause).text;
    const title = dataset.tracks.find(({ id }) => id === track)?.title[SOURCE_LANGUAGE] ?? track;
    const name = nameIn(input, clause, provider);
    const below = catalog.sections
      .flatMap((section) => section.clauses.map(({ id }) => id))
      .filter((id) => id.startsWith(`${clause}.`));
    const own = below.length > 0 ? below : [clause];
    const fact = (words: string, holds: boolean) => ({ file: paths.benefits, id: track, clause, words, holds });
    return [
      fact(title, text.startsWith(title)),
      fact(name, text.includes(name)),
      // A clause without numbered items is its own only item.
      fact(`items ${own.join(', ')}`, own.join() === items.map((item) => item.clause).join()),
    ];
  });
  return [...general, ...special];
}

function contactFacts(input: CheckInput): Fact[] {
  const { dataset, catalog, paths } = input;
  return dataset.contacts.flatMap(({ organization, clause, people }) => {
    const { title, text } = clauseWords(catalog, clause);
    const lines = text.split('\n').map((line) => normalize(line.replace(/^.*：/, '')));
    const fact = (words: string, holds: boolean) => ({ file: paths.contacts, id: organization, clause, words, holds });
    const name = nameIn(input, clause, organization);
    return [
      fact(name, title === name),
      fact(`${String(people.length)} lines`, lines.length === people.length),
      ...people.map((person, at) => {
        const words = `${person.name[SOURCE_LANGUAGE]} ${person.telephone}`;
        return fact(words, lines[at] === normalize(words));
      }),
    ];
  });
}

function materialFacts(input: CheckInput): Fact[] {
  const { dataset, catalog, paths } = input;
  const fact = (id: string, clause: string, words: string) => ({
    file: paths.materials,
    id,
    clause,
    words,
    holds: standsAlone(clauseWords(catalog, clause).whole, words),
  });
  const names = dataset.materials.groups.flatMap((group) => [
    fact(group.id, group.clause, group.name[SOURCE_LANGUAGE]),
    ...group.items.flatMap(({ id, clause, name, points }) => [
      fact(id, clause, name[SOURCE_LANGUAGE]),
      ...(points.length > 0 ? [fact(id, clause, points.map((point) => point.name[SOURCE_LANGUAGE]).join('、'))] : []),
    ]),
  ]);
  const quotes = materialQuotations(dataset.materials).flatMap((quotation) =>
    quoteFacts(input, paths.materials, 'quote', quotation),
  );
  return [...names, ...quotes];
}

function ruleFacts(input: CheckInput): Fact[] {
  return input.dataset.rules.flatMap(({ statements }) =>
    statements.flatMap((statement) => quoteFacts(input, input.paths.rules, statement.id, statement)),
  );
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function parameterFacts({ catalog, paths }: CheckInput): Fact[] {
  return catalog.parameters.map(({ id, value, clause, quote }) => ({
    file: paths.parameters,
    id,
    clause,
    words: quote,
    holds: standsAlone(clauseWords(catalog, clause).whole, quote) && containsNumber(quote, value),
  }));
}
