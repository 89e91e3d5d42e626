import type { Language } from '../model/localized.ts';
import type { Catalog } from './catalog.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { localize } from './localize.ts';

/**
 * How a clause is cited: 五、（一）2 in Chinese, Section 5(1)2 in English; a topic's as 附件三、赛题5.
 * A part without a number is cited by its title, a clause without one by its name or as a numbered paragraph.
 * Throws an Error if there is no such clause.
 */
export function clauseReference(catalog: Catalog, clauseId: string, language: Language): string {
  const topic = catalog.topicOfClause(clauseId);
  if (topic) {
    const track = catalog.track(topic.track).number;
    const subtrack = catalog.subtrack(topic)?.number;
    if (language === 'en') {
      return `Annex, track ${[track, subtrack].filter(Boolean).join('.')}, topic ${String(topic.number)}`;
    }
    const place = `${chineseNumeral(track)}、${subtrack ? `（${chineseNumeral(subtrack)}）` : ''}`;
    return `附件${place}赛题${String(topic.number)}`;
  }
  const { section } = catalog.clause(clauseId);
  const parts = clauseId.split('.');
  const steps = parts.slice(1).map((part, at) => step(catalog, parts.slice(0, at + 2).join('.'), part, language));
  const head = localize(section.title, language).text;
  if (section.number === null) return [head, ...steps].join(language === 'en' ? ', ' : '');
  return language === 'en'
    ? `Section ${String(section.number)}${steps.join('')}`
    : `${section.label ?? ''}${steps.join('')}`;
}

/** What one part of a clause id adds to the citation. */
function step(catalog: Catalog, id: string, part: string, language: Language): string {
  const { clause } = catalog.clause(id);
  const depth = id.split('.').length - 1;
  if (clause.label) {
    if (language !== 'en') return clause.label.replace(/[.．、]$/, '');
    return depth === 2 ? part : `(${part})`;
  }
  if (clause.name) {
    const name = localize(clause.name, language).text;
    return language === 'en' ? ` ${name} ` : `〔${name}〕`;
  }
  const paragraph = part.replace(/^p/, '');
  return language === 'en' ? `, paragraph ${paragraph}` : `第${paragraph}段`;
}
