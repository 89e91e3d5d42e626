import { pinyin } from 'pinyin-pro';
import { byInitial, type InitialGroup } from '../logic/by-initial.ts';
import { renderings } from '../logic/glossary.ts';
import { perLanguage } from '../logic/per-catalog.ts';
import type { GlossaryEntry } from '../model/glossary.ts';
import { SOURCE_LANGUAGE } from '../model/language.ts';

/** The glossary in the order of a language: Chinese by pinyin, English by its main renderings, where there are any. */
export const glossaryIndex = perLanguage((catalog, language): InitialGroup<GlossaryEntry>[] =>
  byInitial(catalog.glossary, (entry) => {
    const [rendering] = language === SOURCE_LANGUAGE ? [] : renderings(catalog, entry);
    return rendering ?? pinyin(entry.term, { toneType: 'none', v: true });
  }),
);
