import { plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  glossary: {
    title: '术语表',
    description: (terms: number, ownWords: number) =>
      `通知中的${String(terms)}个术语${ownWords === 0 ? '' : `和本站的${String(ownWords)}个用语`}⟦en|，以及英文版所用的译法⟧。`,
    /** Nothing where the edition has no English. */
    lead: '⟦en|中文有下列术语之处，英文版都用表中的译法，个别语句除外；每次生成网站时由程序核对。多数术语没有官方英文，译法由本站所定。“…”表示句中的其他词语。⟧',
    term: '术语',
    english: '英文',
    /** What stands beside a term where the edition has no English. */
    meaning: '说明',
    variants: '也译作',
    ownWord: '本站用语，通知中没有这个词。',
    place: '见通知',
    /** After the first place, where there are more. */
    places: (number: number) => `（共${String(number)}处）`,
  },
};

const en: typeof zhCN = {
  glossary: {
    title: 'Glossary',
    description: (terms, ownWords) =>
      `${plural(terms, 'term', 'terms')} of the notice${ownWords === 0 ? '' : `, ${plural(ownWords, 'word', 'words')} of this site,`} and the English that this edition uses for them.`,
    lead: 'Wherever the Chinese has one of these terms, the English uses a rendering given here, apart from a few sentences. A program checks this at each build. Most of the terms have no official English; the choice is ours. “…” stands for other words of the sentence.',
    term: 'Term',
    english: 'English',
    meaning: 'Meaning',
    variants: 'Also rendered as',
    ownWord: 'A word of this site; the notice does not have it.',
    place: 'In the notice:',
    places: (number) => `(the first of ${plural(number, 'place', 'places')})`,
  },
};

export const glossaryWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
