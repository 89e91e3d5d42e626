import { SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import { formatDay } from './dates.ts';
import type { ShownText } from './localize.ts';

/** The notice as references name it. */
export interface CitedNotice {
  /** Its number as printed; null where it has none beside its title. */
  number: string | null;
  /** The day on which it was issued, `YYYY-MM-DD`; null where it does not say. */
  issued: string | null;
  /** Its issuers and title, in the languages that the references of a page need. */
  names: Partial<Record<Language, CitedNames>>;
}

/** The issuers and title of the notice in a language. */
export interface CitedNames {
  /** The first bodies of the letterhead, as many as references name. */
  issuers: readonly string[];
  /** Whether there are more bodies. */
  hasMore: boolean;
  title: string;
}

/** The cited part of the notice, and where and when it was read. */
export interface CitedPlace {
  /** The citation of the clause or part, in the languages of `names`; none for the whole notice. */
  references: Partial<Record<Language, string>>;
  /** Full address of the page of this site. */
  address: string;
  /** The day of reading, `YYYY-MM-DD`, by the reader's own calendar; null where nothing knows it. */
  viewed: string | null;
}

/** A form of reference: ISO 690 in English, GB/T 7714—2015 in Chinese, or a link with its day. */
export type CitationForm = 'iso690' | 'gbt7714' | 'link';

/** A reference in one form, in pieces by the language they are in. */
interface Citation {
  form: CitationForm;
  pieces: readonly ShownText[];
}

/**
 * References for readers of a language to a place in the notice. What they cite is the notice, by its issuers, title,
 * number and day; this site is named as an unofficial place to read it, never as its source.
 */
export function citations(notice: CitedNotice, place: CitedPlace, language: Language): Citation[] {
  return FORMS[language].map((form) => ({ form, pieces: WRITTEN[form](notice, place, language) }));
}

/** The forms that readers of a language get. */
const FORMS: Record<Language, readonly CitationForm[]> = {
  'zh-CN': ['gbt7714', 'link'],
  en: ['iso690', 'gbt7714', 'link'],
};

type Writer = (notice: CitedNotice, place: CitedPlace) => ShownText[];

const LINKS: Record<Language, Writer> = {
  'zh-CN': (notice, place) => [source(chineseLink(notice, place))],
  en: englishLink,
};

const WRITTEN: Record<CitationForm, (...all: [...Parameters<Writer>, language: Language]) => ShownText[]> = {
  iso690: englishReference,
  gbt7714: (notice, place) => [source(nationalReference(notice, place))],
  link: (notice, place, language) => LINKS[language](notice, place),
};

/**
 * GB/T 7714—2015, 4.6, as the standard itself cites a notice read online: the number as further title, the mark [A/OL],
 * the clause in the place of pages, the day of issue in round and that of reading in square brackets.
 */
function nationalReference({ number, issued, names }: CitedNotice, place: CitedPlace): string {
  const { issuers, hasMore, title } = namesIn(names, SOURCE_LANGUAGE);
  const reference = place.references[SOURCE_LANGUAGE];
  return [
    ...(issuers.length > 0 ? [`${[...issuers, ...(hasMore ? ['等'] : [])].join(', ')}. `] : []),
    `${title}${number === null ? '' : `: ${number}`}[A/OL]. `,
    reference === undefined ? '' : `${issued === null ? '' : `${issued.slice(0, 4)}: `}${reference}`,
    `${issued === null ? '' : `(${issued})`}${place.viewed === null ? '' : `[${place.viewed}]`}. `,
    `非官方网站: ${place.address}.`,
  ].join('');
}

/** In the order of ISO 690: creator, title with its translation, number, day, day of reading, place, availability. */
function englishReference({ number, issued, names }: CitedNotice, place: CitedPlace): ShownText[] {
  const { issuers, hasMore, title } = namesIn(names, 'en');
  const day = [
    ...(issued === null ? [] : [formatDay(issued, 'en', { year: true })]),
    ...(place.viewed === null ? [] : [`[viewed ${formatDay(place.viewed, 'en', { year: true })}]`]),
  ].join(' ');
  const reference = place.references.en === undefined ? '' : ` ${place.references.en}.`;
  return [
    ...(issuers.length > 0 ? [english(`${issuers.join('; ')}${hasMore ? ' et al.' : '.'} `)] : []),
    source(namesIn(names, SOURCE_LANGUAGE).title),
    english(` [${title}]. `),
    ...(number === null ? [] : [source(number), english('. ')]),
    english(`${day ? `${day}.` : ''}${reference} `),
    english(`Unofficial copy and translation available from: ${place.address}`),
  ];
}

function chineseLink({ number, names }: CitedNotice, { references, viewed, address }: CitedPlace): string {
  const what = [number ?? namesIn(names, SOURCE_LANGUAGE).title, references[SOURCE_LANGUAGE] ?? ''].join(' ').trim();
  const read = viewed === null ? '' : `，${formatDay(viewed, SOURCE_LANGUAGE, { year: true })}查阅`;
  return `${what}（非官方网站${read}）：${address}`;
}

function englishLink({ number, names }: CitedNotice, { references, viewed, address }: CitedPlace): ShownText[] {
  const read = viewed === null ? '' : `, viewed ${formatDay(viewed, 'en', { year: true })}`;
  return [
    number === null ? english(namesIn(names, 'en').title) : source(number),
    english(`${references.en === undefined ? '' : `, ${references.en}`} (unofficial site${read}): ${address}`),
  ];
}

function namesIn(names: CitedNotice['names'], language: Language): CitedNames {
  const found = names[language];
  if (!found) throw new Error(`A reference needs the names in "${language}"`);
  return found;
}

const source = (text: string): ShownText => ({ text, language: SOURCE_LANGUAGE });
const english = (text: string): ShownText => ({ text, language: 'en' });
