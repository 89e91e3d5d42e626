import { fold } from './fold.ts';
import { printedKey } from './printed-names.ts';

/** The names that the search in the header shows, in a language. */
export interface SearchNames {
  /** The titles of topics by id. */
  titles: Record<string, string>;
  /** The words of the dialog beside those in every page. */
  words: Record<'hint' | 'questions' | 'topics' | 'pages' | 'nothing' | 'counted' | 'allTopics', string>;
  /** Clauses as they are cited, topics of the annex aside. */
  clauses: [address: string, reference: string][];
  /** The questions that teams ask, with everyday words, commas between. */
  questions: [address: string, question: string, words: string][];
  /** Pages by their names, with everyday words, commas between. */
  places: [address: string, name: string, words: string][];
}

/** A place of the site that is called as it was asked for. */
export interface NamedPlace {
  address: string;
  title: string;
}

/** A function that finds the pages that a query calls by their name, or by one of their everyday words. */
export function createPlaceFinder(places: SearchNames['places']): (query: string) => NamedPlace[] {
  const known = places.map(([address, title, words]) => ({
    address,
    title,
    names: [fold(title), ...words.split(',')],
  }));
  return (query) => {
    const wanted = fold(query);
    return known.filter(({ names }) => names.includes(wanted)).map(({ address, title }) => ({ address, title }));
  };
}

/** A function that finds the clauses that a query names: 五、（一）2, Section 5(1)2, 5.1.2 or c-5.1.2. None if it names none. */
export function createClauseFinder(clauses: SearchNames['clauses']): (query: string) => NamedPlace[] {
  const known = clauses.map(([address, reference]) => ({
    address,
    title: reference,
    keys: [printedKey(reference), idKey(address.replace(/^.*#/, ''))],
  }));
  return (query) => {
    const wanted = [printedKey(query), idKey(query)];
    // A number alone is no name.
    return known.filter(({ keys }) => keys.some((key) => key.length > 1 && wanted.includes(key)));
  };
}

/** An id without the word before it: c-5.1.2, clause 5.1.2 and section 5(1)2 are 5.1.2. */
const idKey = (id: string): string => printedKey(id).replace(/^(?:c|clause|section|条|款)(?=\d)/, '');
