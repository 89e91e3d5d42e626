import { LIST_FILES } from '../../../src/model/dataset.ts';
import { numberOf } from '../../../src/logic/read-facts/numbers.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { Sentence } from './places.ts';

const N = '([0-9]{1,4}|[一二两三四五六七八九十]{1,2})';
const MOST =
  '(?:不(?:得|能)?(?:超过|多于)|至多|最多|上限为|限|限报|只能(?:提交|申报|报名?|选择)?|仅(?:能|可)?(?:提交|申报|报名?|选择)?)';
const LEAST = '(?:不(?:得)?(?:少|低)于|至少|最少)';
const PEOPLE = '(?:参赛)?(?:团队|队伍|每队|小组|代表|成员|人数|选手)';
const THINGS = '(?:参赛)?(?:项目|作品|方案|案例)';

/** Limits of entries: the id of the number, and the words in which it stands. The first number of a match counts. */
const LIMITS: readonly (readonly [string, RegExp])[] = [
  [
    'advisers-per-team',
    new RegExp(
      `(?:${MOST}|可有|配备).{0,6}?${N}\\s*(?:名|位)指导(?:教师|老师)|指导(?:教师|老师).{0,6}?(?:${MOST}|可有)?\\s*${N}\\s*(?:名|位|人)`,
    ),
  ],
  [
    'members-per-team',
    new RegExp(
      `${PEOPLE}[^，。；]{0,16}${MOST}\\s*(?:为)?${N}\\s*[人名]|${PEOPLE}[^，。；]{0,10}[0-9一二三四五六七八九]+\\s*[-—–~～至到]\\s*${N}\\s*[人名]`,
    ),
  ],
  [
    'least-members-per-team',
    new RegExp(
      `${PEOPLE}[^，。；]{0,16}${LEAST}\\s*${N}\\s*[人名]|${PEOPLE}[^，。；]{0,10}${N}\\s*[-—–~～至到]\\s*[0-9一二三四五六七八九]+\\s*[人名]`,
    ),
  ],
  [
    'projects-per-team',
    new RegExp(
      `(?:每个?|各)(?:参赛)?(?:团队|队伍|小组|队)[^，。；]{0,10}${MOST}[^，。；]{0,4}?${N}\\s*[个项件](?:参赛)?(?:${THINGS})?`,
    ),
  ],
  [
    'projects-per-unit',
    new RegExp(
      `(?:每个?|同一个?|各)(?:参赛|法人|申报)?(?:单位|企业|公司|主体|机构)[^，。；]{0,16}${MOST}[^，。；]{0,4}?${N}\\s*[个项件]`,
    ),
  ],
  [
    'topics-per-project',
    new RegExp(`每个?${THINGS}[^，。；]{0,8}${MOST}[^，。；]{0,4}?${N}\\s*[个项道](?:赛题|课题|题目)`),
  ],
  [
    'teams-per-member',
    new RegExp(
      `(?:每个?|同一)(?:名|位)?(?:参赛)?(?:代表|选手|人员?|成员|队员)[^，。；]{0,8}${MOST}[^，。；]{0,6}?${N}\\s*[个支](?:团队|队伍)`,
    ),
  ],
];

/** Limits of entries with their numbers, as parameters of the self-check; each from the first sentence that has it. */
export function limitDrafts(sentences: readonly Sentence[]): Draft[] {
  return LIMITS.flatMap(([id, words]): Draft[] => {
    for (const { clause, text } of sentences) {
      const found = words.exec(text);
      const digits = found?.slice(1).find(Boolean);
      const value = numberOf(digits ?? '');
      if (!found || !value) continue;
      // The quote is the whole stretch between commas, which says who is meant.
      const from = text.slice(0, found.index).search(/[^，。；：]*$/);
      const [tail = ''] = /^[^，。；]*/.exec(text.slice(found.index + found[0].length)) ?? [];
      const quote = text.slice(from, found.index + found[0].length + tail.length);
      return [
        {
          id: `limit-${id}`,
          kind: 'limit',
          file: LIST_FILES.parameters.path,
          value: { id, value, clause: clause.id, quote },
          clause: clause.id,
          quote,
        },
      ];
    }
    return [];
  });
}
