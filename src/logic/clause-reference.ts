import { SOURCE_LANGUAGE, type Language } from '../model/language.ts';
import type { Clause, Section } from '../model/notice.ts';
import type { AnnexPlace, Catalog } from './catalog.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { localize, type ShownText } from './localize.ts';
import { topicLabel } from './own-label.ts';

/**
 * The citation of a clause: 五、（一）2 in Chinese, Section 5(1)2 in English; a topic's as 附件第三部分赛题5 and Annex, part 3,
 * topic 5, by the label of the part that has the topics, whose parts are the tracks (the fifth sub-track of 11: 11(5)). A part
 * without a number is cited by its title, a clause without one by its name or as a numbered paragraph; where one of
 * these is not translated the citation is in the notice's own language. Throws an Error if there is no such clause.
 */
export function clauseReference(catalog: Catalog, clauseId: string, language: Language): ShownText {
  const place = catalog.annexPlace(clauseId);
  if (place) return { text: WRITTEN[language].annex(place, catalog), language };
  const { section } = catalog.clause(clauseId);
  const parts = clauseId.split('.');
  const chain = parts.slice(1).map((_, at) => catalog.clause(parts.slice(0, at + 2).join('.')).clause);
  const words = [...(section.number === null ? [section.title] : []), ...chain.flatMap(({ name }) => name ?? [])];
  const spoken = words.every((each) => localize(each, language).language === language) ? language : SOURCE_LANGUAGE;
  return { text: WRITTEN[spoken].clause(section, chain), language: spoken };
}

/** How a language writes the citation of a clause, and of a place in the annex. */
interface Written {
  clause: (section: Section, chain: readonly Clause[]) => string;
  annex: (place: AnnexPlace, catalog: Catalog) => string;
}

const WRITTEN: Record<Language, Written> = {
  'zh-CN': { clause: chineseReference, annex: chineseAnnex },
  en: { clause: englishReference, annex: englishAnnex },
};

function englishAnnex({ track, subtrack, topic }: AnnexPlace, catalog: Catalog): string {
  const { number, label } = annexOf(catalog);
  const head = number === null ? `Annex ${/\d+/.exec(label ?? '')?.[0] ?? ''}`.trim() : `Section ${String(number)}`;
  const part = track.printed ? `, part ${String(track.number)}` : '';
  const group = subtrack ? `(${String(subtrack.number)})` : '';
  return `${head}${part}${group}${topic ? `, topic ${String(topic.number)}` : ''}`;
}

function chineseAnnex({ track, subtrack, topic }: AnnexPlace, catalog: Catalog): string {
  const { label, title } = annexOf(catalog);
  const { labels } = catalog.edition;
  const head = label?.replace(/[：:]$/, '') ?? title[SOURCE_LANGUAGE];
  const part = track.printed ? `第${chineseNumeral(track.number)}部分` : '';
  const group = subtrack ? `（${chineseNumeral(subtrack.number)}）` : '';
  const words = { label: (number: number) => `第${String(number)}题` };
  return `${head}${part}${group}${topic ? topicLabel(topic, labels, SOURCE_LANGUAGE, words) : ''}`;
}

/** The part of the notice that has the topics. */
function annexOf({ edition, section }: Catalog): Section {
  return section(edition.annex ?? '');
}

function chineseReference(section: Section, chain: readonly Clause[]): string {
  const head = section.number === null ? section.title[SOURCE_LANGUAGE] : (section.label ?? '');
  const steps = chain.map(({ label, name, id }) => {
    if (label) return label.replace(/[.、]$/, '');
    return name ? `〔${name[SOURCE_LANGUAGE]}〕` : `第${paragraphNumber(id)}段`;
  });
  return [head, ...steps].join('');
}

/** Section 5(1)2: the second level in brackets, the third without, the fourth in brackets again. */
function englishReference(section: Section, chain: readonly Clause[]): string {
  const head = section.number === null ? (section.title.en ?? '') : `Section ${String(section.number)}`;
  return chain.reduce((before, { label, name, id }) => {
    if (name) return `${before}, ${name.en ?? ''}`;
    if (!label) return `${before}, paragraph ${paragraphNumber(id)}`;
    const number = id.split('.').at(-1) ?? '';
    if (/[a-z]$/.test(before)) return `${before} ${number}`;
    return before.endsWith(')') ? `${before}${number}` : `${before}(${number})`;
  }, head);
}

/** Number of a paragraph from the end of its clause id: `6.p2` is the second. */
function paragraphNumber(clauseId: string): string {
  return /p(\d+)$/.exec(clauseId)?.[1] ?? clauseId;
}
