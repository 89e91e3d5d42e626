import { plural } from './english.ts';
import type { Words } from './words.ts';

const zhCN = {
  glossary: {
    title: '术语表',
    description: (terms: number, ownWords: number) =>
      `通知中的${String(terms)}个术语${ownWords === 0 ? '' : `和本站的${String(ownWords)}个用语`}⟦en|，以及英文版所用的译法⟧。`,
    /** Nothing where the edition has no English. */
    lead: '⟦en|中文有下列术语之处，英文版都用表中的译法，个别语句除外；每次生成网站时由程序核对。多数术语没有官方英文，译法由本站所定。“…”表示句中的其他词语。⟧',
    filter: '筛选术语',
    initials: '按首字母',
    /** `{count}` stands for a number. */
    shown: '{count}个术语',
    none: '没有这样的术语。',
    variants: '也译作',
    ownWord: '本站用语，通知中没有这个词。',
    /** After the first place of a term, where there are more. */
    others: (number: number) => `另${String(number)}处`,
  },
};

const en: typeof zhCN = {
  glossary: {
    title: 'Glossary',
    description: (terms, ownWords) =>
      `${plural(terms, 'term', 'terms')} of the notice${ownWords === 0 ? '' : `, ${plural(ownWords, 'word', 'words')} of this site,`} and the English that this edition uses for them.`,
    lead: 'Wherever the Chinese has one of these terms, the English uses a rendering given here, apart from a few sentences. A program checks this at each build. Most of the terms have no official English; the choice is ours. “…” stands for other words of the sentence.',
    filter: 'Filter',
    initials: 'By first letter',
    shown: 'Terms shown: {count}',
    none: 'No such term.',
    variants: 'Also rendered as',
    ownWord: 'A word of this site; the notice does not have it.',
    others: (number) => `+${String(number)}`,
  },
};

export const glossaryWords: Words<typeof zhCN> = { 'zh-CN': zhCN, en };
