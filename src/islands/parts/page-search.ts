import { pagefindPath } from '../../logic/file-paths.ts';
import { fold } from '../../logic/search/fold.ts';
import { inBritishSpelling } from '../../logic/search/spelling.ts';
import { queryWords } from '../../logic/search/query-words.ts';
import { pageLanguage } from './page-language.ts';

/** A place on a page that was found. */
export interface PageResult {
  title: string;
  address: string;
  /** The words around the match, with `<mark>` around what matched; every other character is escaped. */
  excerpt: string;
}

/** Pagefind's programming interface, as far as we use it. */
interface Pagefind {
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}
interface PagefindModule {
  createInstance: () => Pagefind;
}
interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}
interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  /** What stands under headings, and under what else has a title for searches, in the order of the page. */
  sub_results: { title: string; url: string; excerpt: string; weighted_locations: { balanced_score: number }[] }[];
}

/** The most places of one page that are shown. */
const PLACES = 3;

let pagefind: Promise<Pagefind> | undefined;
let failures = 0;

/** Pagefind and the index of the page's language, fetched when first asked for. */
function loaded(): Promise<Pagefind> {
  // The next search tries again, at another address: Firefox keeps what failed by its address until the page is left.
  const address = `${pagefindPath}pagefind.js${failures === 0 ? '' : `?${String(failures)}`}`;
  const loading = (pagefind ??= (import(/* @vite-ignore */ address) as Promise<PagefindModule>).then(inPageLanguage));
  loading.catch(() => {
    if (pagefind !== loading) return;
    pagefind = undefined;
    failures++;
  });
  return loading;
}

/** A search in the language that the page was written in: Pagefind takes the one that a browser has translated it into. */
function inPageLanguage({ createInstance }: PagefindModule): Pagefind {
  const root = document.documentElement;
  const translated = root.lang;
  root.lang = pageLanguage();
  const instance = createInstance();
  root.lang = translated;
  return instance;
}

/** Pages and clauses for a query, the best first. Rejects if the fetch of the index fails. */
export async function searchPages(query: string, count: number): Promise<PageResult[]> {
  const engine = await loaded();
  const folded = fold(query);
  let { results } = await engine.search(folded);
  // Pages spell English words in one way only.
  if (results.length === 0) results = await searchEach(engine, queryWords(inBritishSpelling(folded), pageLanguage()));
  const pages = await Promise.all(results.slice(0, 3 * count).map((result) => result.data()));
  return pages
    .filter(({ url }) => !/\/topics\/[^/]+\/$/.test(url))
    .flatMap(placesOn)
    .slice(0, count);
}

/** The places on a page that say most of what was asked, or the page itself. */
function placesOn({ url, excerpt, meta, sub_results }: PagefindPage): PageResult[] {
  const title = meta.title ?? url;
  const scoreOf = ({ weighted_locations }: PagefindPage['sub_results'][number]) =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const places = sub_results.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, PLACES);
  // The title of a page is not a place within it: its words are the page's.
  const isPage = (address: string) => address === url || address.endsWith('#_top');
  if (places.every((place) => isPage(place.url))) return [{ title, address: url, excerpt }];
  return places.map((place) =>
    isPage(place.url)
      ? { title, address: url, excerpt: place.excerpt }
      : { title: `${title} · ${place.title}`, address: place.url, excerpt: place.excerpt },
  );
}

/** The pages that have any of the words, those with more of them first. Pagefind itself wants all words on a page. */
async function searchEach(engine: Pagefind, words: readonly string[]): Promise<PagefindResult[]> {
  const found = new Map<string, { result: PagefindResult; score: number }>();
  for (const word of words) {
    const { results } = await engine.search(word);
    const best = results[0]?.score ?? 1;
    for (const result of results) {
      const known = found.get(result.id) ?? { result, score: 0 };
      known.score += 1 + result.score / best;
      found.set(result.id, known);
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}
