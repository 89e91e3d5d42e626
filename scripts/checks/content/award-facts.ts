import { statedPrize, type Allocation } from '../../../src/logic/awards.ts';
import { hasNumber, readCounts } from '../../../src/logic/read-facts/counts.ts';
import { readMoney } from '../../../src/logic/read-facts/money.ts';
import { readPrizes, type ReadPrize } from '../../../src/logic/read-facts/prizes.ts';
import { hasName } from '../../../src/logic/read-facts/whole-names.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { clauseWords, contains, normalize } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { factsOf, quoteFacts, type Fact } from './fact.ts';

/** The numbers and the money of prizes, the honours, and what the clauses say of the further round. */
export function awardFacts(input: CheckInput): Fact[] {
  const { dataset, catalog, paths } = input;
  const { allocations, furtherRound, honours, cumulation } = dataset.awards;
  const prizes = allocations.flatMap((allocation) => [
    factsOf(
      paths.awards,
      allocation.id,
      allocation.clause,
    )(allocation.quote, contains(clauseWords(catalog, allocation.clause).whole, allocation.quote)),
    ...prizeFacts(input, allocation),
  ]);
  const quotes = Object.entries({ honours, cumulation, furtherRound }).flatMap(([id, quotation]) =>
    quotation ? quoteFacts(input, paths.awards, id, quotation) : [],
  );
  if (!furtherRound) return [...prizes, ...quotes];
  const { places, smallAndMediumMinimumPercent: percent, clause, quote } = furtherRound;
  const counts = readCounts(quote[SOURCE_LANGUAGE]);
  const fact = factsOf(paths.awards, 'furtherRound', clause);
  return [
    ...prizes,
    ...quotes,
    ...(places === undefined
      ? []
      : [
          fact(
            String(places),
            counts.some(({ number, unit, isExact }) => number === places && unit !== '%' && isExact),
          ),
        ]),
    ...(percent === undefined
      ? []
      : [
          fact(
            `${String(percent)}%`,
            counts.some(({ number, unit }) => number === percent && unit === '%'),
          ),
        ]),
  ];
}

/** Each prize of an allocation is one that its quotation states, and the other way round where numbers can be read there. */
function prizeFacts({ dataset, paths }: CheckInput, { id, clause, quote, prizes }: Allocation): Fact[] {
  const { levels } = dataset.awards;
  const fact = factsOf(paths.awards, id, clause);
  const nameOf = (level: string) => levels.find((each) => each.id === level)?.name[SOURCE_LANGUAGE] ?? level;
  const names = Object.keys(prizes).map((level) => normalize(nameOf(level)));
  // What is left of a name is not a level that the quotation has.
  const known = levels.map(({ name }) => name[SOURCE_LANGUAGE]).filter((name) => hasName(quote, name));
  const read = readPrizes(quote, known);
  const isNumbered = ({ count, money }: ReadPrize) => count !== undefined || money !== undefined;
  const numbered = read.filter(isNumbered).map(({ level }) => level);
  const found = read.filter(
    // A level without a number (若干) counts where the allocation has it, and it has none elsewhere in the quotation.
    (prize) => isNumbered(prize) || (names.includes(normalize(prize.level)) && !numbered.includes(prize.level)),
  );
  const stated = Object.entries(prizes).map(([level, prize]) => {
    const name = nameOf(level);
    const { count, money } = statedPrize(prize);
    const words = [name, count, money === null ? null : `${String(money)}元`].filter((each) => each !== null).join(' ');
    const isSame = (read: ReadPrize) =>
      normalize(read.level) === normalize(name) &&
      // Nothing is said of a prize only where nothing can be read of it.
      (count === null ? money !== null || read.count === undefined : read.count === count) &&
      (money === null || read.money === money);
    const holds =
      found.length > 0
        ? found.filter(isSame).length === 1
        : hasName(quote, name) &&
          (count === null || hasNumber(quote, count)) &&
          (money === null || readMoney(quote).some(({ yuan }) => yuan === money));
    return fact(words, holds);
  });
  const isWhole = found.length === 0 || found.length === stated.length;
  return isWhole
    ? stated
    : [...stated, fact(`${String(stated.length)} prizes (${found.map(({ words }) => words).join(', ')})`, false)];
}
