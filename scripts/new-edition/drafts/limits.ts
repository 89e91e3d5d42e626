import { numberOf } from '../../../src/logic/read-facts/numbers.ts';
import type { Draft } from '../../../src/model/draft.ts';
import { draftOf } from './draft-of.ts';
import type { Sentence } from './places.ts';

const N = '([0-9]{1,4}|[一二两三四五六七八九十]{1,2})';
const TO = '\\s*[-—–~～至到]\\s*';
const MOST = '(?:不(?:得|能)?(?:超过|多于)|至多|最多|上限为|(?:限|只能|仅(?:能|可)?)(?:提交|申报|报名?|选择)?)';
const LEAST = '(?:不(?:得)?(?:少|低)于|至少|最少)';
const PEOPLE = '(?:团队|队伍|每队|小组|代表|成员|人数|选手)';
const TEAMS = '(?:每个?|各)(?:参赛)?(?:团队|队伍|小组|队)';
const UNITS = '(?:每个?|同一个?|各)(?:参赛|法人|申报)?(?:单位|企业|公司|主体|机构)';
const PROJECTS = '每个?(?:参赛)?(?:项目|作品|方案|案例)';
const MEMBERS = '(?:每个?|同一)(?:名|位)?(?:参赛)?(?:代表|选手|人员?|成员|队员)';
const ADVISERS = '指导(?:教师|老师)';
/** Words of the same stretch between commas. */
const NEAR = '[^，。；]{0,16}?';

/** Limits of entries: the id of the number, and the words in which it stands. The first number that is caught counts. */
const LIMITS: readonly (readonly [string, ...string[]])[] = [
  [
    'advisers-per-team',
    `(?:${MOST}|可有|配备).{0,6}?${N}\\s*[名位]${ADVISERS}`,
    `${ADVISERS}.{0,6}?(?:${MOST}|可有)?\\s*${N}\\s*[名位人]`,
  ],
  [
    'members-per-team',
    `${PEOPLE}${NEAR}${MOST}[\\s为]*${N}\\s*[人名]`,
    `${PEOPLE}${NEAR}[0-9一二三四五六七八九]+${TO}${N}\\s*[人名]`,
  ],
  [
    'least-members-per-team',
    `${PEOPLE}${NEAR}${LEAST}\\s*${N}\\s*[人名]`,
    `${PEOPLE}${NEAR}${N}${TO}[0-9一二三四五六七八九]+\\s*[人名]`,
  ],
  ['projects-per-team', `${TEAMS}${NEAR}${MOST}[^，。；]{0,4}?${N}\\s*[个项件]`],
  ['projects-per-unit', `${UNITS}${NEAR}${MOST}[^，。；]{0,4}?${N}\\s*[个项件]`],
  ['topics-per-project', `${PROJECTS}${NEAR}${MOST}[^，。；]{0,4}?${N}\\s*[个项道](?:赛题|课题|题目)`],
  ['teams-per-member', `${MEMBERS}${NEAR}${MOST}[^，。；]{0,6}?${N}\\s*[个支](?:团队|队伍)`],
];

/** Limits of entries with their numbers, as parameters of the self-check, each from the first words that have it. */
export function limitDrafts(sentences: readonly Sentence[]): Draft[] {
  return LIMITS.flatMap(([id, ...patterns]) => {
    // The quote is the whole stretch between commas, which says who is meant.
    const words = new RegExp(`[^，。；：]*?(?:${patterns.join('|')})[^，。；]*`, 'g');
    const limits = sentences.flatMap(({ clause, text }) =>
      [...text.matchAll(words)].map(([quote, ...numbers]) => {
        const value = numberOf(numbers.find(Boolean) ?? '');
        return { id, value, clause, quote };
      }),
    );
    return limits
      .filter(({ value }, at) => value && limits.findIndex((other) => other.value === value) === at)
      .map(({ value, clause, quote }, at) =>
        draftOf(
          'limit',
          { id: at === 0 ? id : `${id}-${String(at + 1)}`, value, clause: clause.id, quote },
          { clause, text: quote },
        ),
      );
  });
}
