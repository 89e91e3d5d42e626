import { VOCABULARY } from '../vocabulary/vocabulary.ts';

/** The ids of parts by the words of their headings; the first that fits counts. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/(?:赛事|大赛|竞赛|比赛|活动)名称/, 'name'],
  [/(?:赛|竞赛|活动)?主题/, 'theme'],
  [/(?:目的|意义|背景|宗旨|总则|指导思想)/, 'purpose'],
  [/举报|公示|申诉/, 'publicity'],
  [/联系|咨询/, 'contacts'],
  [/组织(?:机构|架构|单位|领导|体系)|(?:主办|承办)单位/, 'organization'],
  [/标识|名称使用/, 'marks'],
  [/知识产权|版权/, 'intellectual-property'],
  [/奖/, 'awards'],
  [/评审|评选|评分|评价/, 'review'],
  [
    /(?:参赛|申报|报名|参与)(?:条件|对象|要求|资格|范围|主体)|参赛须知|参赛队伍|组别.{0,3}(?:条件|对象|资格)/,
    'eligibility',
  ],
  [/(?:报名|申报|提交|参赛|参与)(?:方式|办法|方法|流程|程序|材料)|^报名/, 'entry'],
  [/(?:作品|材料|成果|提交).{0,4}(?:要求|内容|规范)/, 'submission'],
  [/赛题|课题|选题|命题|题目/, 'topics'],
  [/赛道|组别|方向|内容/, 'tracks'],
  [/赛事安排|赛程|日程|时间|进度|阶段|步骤|赛制|安排/, 'arrangements'],
  [/(?:支持|保障|服务|激励|政策)/, 'support'],
  [/工作要求|有关要求|相关要求|^要求/, 'requirements'],
  [/其他|其它|附则|有关事项|未尽|说明/, 'other'],
];

/** The ids of paragraphs that follow numbered clauses, by their words. */
const PARAGRAPHS: readonly (readonly [RegExp, string, string])[] = [
  [/特别支持|专项支持|专项奖励/, 'special', '特别支持'],
  [/^(?:每个|各)赛道.*赛题/, 'topics', '赛题说明'],
];

/** Headings that stand alone without a number and still start a part. */
export const PART_OF_ITS_OWN =
  /^(?:联系方式|联系人|联系我们|咨询方式|附则|其他事项|其他|注意事项|组织机构|组织单位|报名方式|奖项设置|参赛对象|参赛要求|赛程安排)$/;

/** A readable id for a part by the words of its heading, or nothing. */
export function partId(title: string): string | undefined {
  return PARTS.find(([words]) => words.test(title))?.[1];
}

/** A readable id for a track or sub-track by the words of its title, or nothing. */
export function fieldId(title: string): string | undefined {
  return VOCABULARY.fields.find(({ titles }) => titles?.some((word) => title.includes(word)))?.id;
}

/** A readable id and a name for a paragraph after numbered clauses, or nothing. */
export function paragraphName(text: string): { id: string; name: string } | undefined {
  const found = PARAGRAPHS.find(([words]) => words.test(text));
  return found && { id: found[1], name: found[2] };
}
