import { statedPrize, type Allocation } from '../../../src/logic/awards.ts';
import { hasNumber, readCounts } from '../../../src/logic/read-facts/counts.ts';
import { readMoney } from '../../../src/logic/read-facts/money.ts';
import { readPrizes, type ReadPrize } from '../../../src/logic/read-facts/prizes.ts';
import { hasName } from '../../../src/logic/read-facts/whole-names.ts';
import { SOURCE_LANGUAGE } from '../../../src/model/language.ts';
import { normalize } from './clause-text.ts';
import type { CheckInput } from './types.ts';
import { factsOf, type Fact } from './fact.ts';

/** The numbers and the money of prizes, the places of the further round, and the numbers of the self-check. */
export function numberFacts(input: CheckInput): Fact[] {
  const { awards, parameters } = input.dataset;
  const { places, smallAndMediumMinimumPercent: percent, clause, quote } = awards.furtherRound ?? {};
  const counts = readCounts(quote?.[SOURCE_LANGUAGE] ?? '');
  const further = factsOf(input, 'awards', 'furtherRound', clause);
  return [
    ...awards.allocations.flatMap((allocation) => prizeFacts(input, allocation)),
    ...further(places, () => counts.some(({ number, unit, isExact }) => number === places && unit !== '%' && isExact)),
    ...further(percent === undefined ? undefined : `${String(percent)}%`, () =>
      counts.some(({ number, unit }) => number === percent && unit === '%'),
    ),
    ...parameters.flatMap(({ id, clause, quote, value }) =>
      factsOf(input, 'parameters', id, clause)(`${quote} (${String(value)})`, () => hasNumber(quote, value)),
    ),
  ];
}

/** Each prize of an allocation is one that its quotation states, and the other way round where numbers can be read there. */
function prizeFacts(input: CheckInput, { id, clause, quote, prizes }: Allocation): Fact[] {
  const { levels } = input.dataset.awards;
  const fact = factsOf(input, 'awards', id, clause);
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
  const stated = Object.entries(prizes).flatMap(([level, prize]) => {
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
    return fact(words, () => holds);
  });
  if (found.length === 0 || found.length === stated.length) return stated;
  const all = found.map(({ words }) => words).join(', ');
  return [...stated, ...fact(`${String(stated.length)} prizes (${all})`, () => false)];
}
