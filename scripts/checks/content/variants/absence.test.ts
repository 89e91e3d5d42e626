import { describe, it } from 'vitest';
import { expectChecked, type Variant } from '../../../../tests/check-variant.ts';
import {
  amended,
  amend,
  chinese,
  reprint,
  reword,
  type Change,
  type EditionVariant,
} from '../../../../tests/edition-variant.ts';

/** An edition that does not have some facts, with the words of the notice that go with them. */
const without = (name: string, change: Change): Variant => ({
  name: `no ${name}`,
  change,
  wrong: [['schedule.yaml', amended('phases', 'final', { start: '2031-04-01' })]],
});

const unsaid = (edition: EditionVariant, ...facts: string[]) => {
  Object.assign(
    edition.edition,
    Object.fromEntries(
      facts.flatMap((fact) => [
        [fact, undefined],
        [`${fact}Clause`, undefined],
      ]),
    ),
  );
};

const removeClause = (edition: EditionVariant, id: string, printed: string) => {
  reprint(edition, printed, '');
  for (const section of edition.sections) section.clauses = section.clauses?.filter((clause) => clause.id !== id);
};

const variants: Variant[] = [
  without('document number', (edition) => {
    unsaid(edition, 'documentNumber');
  }),
  without('theme', (edition) => {
    unsaid(edition, 'theme');
    reword(edition, '2.p1', '见通知。');
  }),
  without('day of issue', (edition) => {
    unsaid(edition, 'issued');
    removeClause(edition, 'contacts.date', '2031年2月1日\n');
  }),
  without('counts in digits', (edition) => {
    reword(edition, 'annex.p1', '赛题如下。');
  }),
  without('self-check', (edition) => {
    Object.assign(edition, {
      questions: [],
      parameters: [],
      eligibilityRules: [],
      eligibilityCases: [],
      reminders: [],
    });
  }),
  without('rules, prizes, papers and support', (edition) => {
    Object.assign(edition, {
      rules: [],
      parameters: [],
      questions: [],
      eligibilityRules: [],
      eligibilityCases: [],
      omissions: [],
    });
    Object.assign(edition, { awards: {}, benefits: {}, materials: {} });
  }),
  without('platform, organisers and contacts', (edition) => {
    unsaid(edition, 'officialPlatform');
    Object.assign(edition, { contacts: [] });
    edition.edition.organizers = [];
    edition.edition.organizersClause = undefined;
  }),
  without('public notice, and so two phases', (edition) => {
    removeClause(edition, '3.5', '5.公示。4月3日—4月5日，公示3天。\n');
    edition.phases = edition.phases.filter(({ id }) => id !== 'publicity');
  }),
  {
    name: 'counts in digits',
    change: ({ edition }) => {
      Object.assign(edition, { counts: { tracks: 2, topics: 3 }, countsClause: 'annex.p1' });
    },
    wrong: [
      [
        'edition.yaml',
        ({ edition }) => {
          edition.counts = { tracks: 2, topics: 4 };
        },
      ],
    ],
  },
  {
    name: 'an English version that is not complete',
    change: (edition) => {
      edition.edition.languages = ['zh-CN', 'en'];
      amend(edition.topics, 'markets-02', { title: { ...chinese('冷链温度监测'), en: 'Monitoring the cold chain' } });
    },
    wrong: [
      [
        'topics/orchards/01.yaml',
        ({ edition }) => {
          edition.completeLanguages = ['zh-CN', 'en'];
        },
      ],
    ],
  },
];

describe('a notice with', () => {
  it.each(variants)('$name', expectChecked);
});
