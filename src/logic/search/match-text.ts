import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../model/language.ts';
import type { SearchOf } from './find-topics.ts';
import { hasHan, pairs, runs, terms as termsOf } from './analysis.ts';
import { fold, visible } from './fold.ts';
import type { Range } from './highlight.ts';
import { mergeMatches, type TopicMatch } from './topic-matches.ts';

/** Longest text that is matched, in characters. */
export const MAXIMUM_TEXT = 20_000;

/** The sureness of a match. */
export type Sureness = 'high' | 'medium' | 'low';

/** A topic that fits a text. */
export interface TextMatch {
  id: string;
  score: number;
  sureness: Sureness;
  /** Words of the text that matched, the most telling first. */
  evidence: string[];
}

/** The topics that fit a text, the best first; none if no topic is even slightly related. */
export interface TextFindings {
  matches: TextMatch[];
}

/** Least scores by the square root of the text's length, from texts that fit a topic and texts that fit none. */
export const LEAST: [Sureness, number][] = [
  ['high', 0],
  ['medium', 0],
  ['low', 0],
];

/** A language that has less than this share of a text is not asked. */
const LEAST_SHARE = 0.15;

/** A letter of a word says about a third of what a Chinese character says. */
const LETTERS_PER_CHARACTER = 3;

/** The most topics shown. */
export const MAXIMUM_MATCHES = 15;

/** The most matched words shown for a topic. */
const MAXIMUM_EVIDENCE = 8;

/** Words that every application has, and that tell nothing of what it is about. */
export const APPLICATION_WORDS = new Set(
  (
    '软件著作权 著作权 软著 发明 专利 发明专利 授权 知识产权 自主 高校 大学 学院 教授 博士 硕士 工程师 专家 科研院所 研究院 研究所 院所 科研 ' +
    '标准 国家标准 行业标准 地方标准 论文 发表 公司 企业 单位 机构 集团 有限公司 项目 课题 团队 成员 骨干 参赛 大赛 竞赛 比赛 获奖 荣誉 奖项 ' +
    '申报 材料 应用 推广 示范 试点 试用 上线 落地 合作 合作方 联合 共建 客户 用户 市场 前景 营业额 营收 收入 融资 投资 效益 经济效益 社会效益 ' +
    '成果 成效 效果 技术 技术水平 领先 国内 国际 先进 创新 创业 核心 关键 优势 平台 系统 方案 产品 服务 功能 模块 研发 开发 建设 实现 ' +
    '解决 问题 提升 提高 降低 减少 增加 节约 节省 达到 超过 万元 亿元 年度 去年 今年 明年 目前 已经 过去 现在 希望 打算 我们 本项目 ' +
    '数据 信息 小程序 软件 在线 线上 管理 人员 员工 业务 行业 工作 时间 地点 认证 体系 质量管理 营业 门店 顾客 报名 平均 每天 每月 每年 ' +
    'software copyright copyrights patent patents company companies enterprise enterprises university universities college institute institutes school ' +
    'project projects team teams member members award awards prize contest competition standard standards paper papers published product products service ' +
    'services platform system systems solution solutions technology technologies customer customers user users client clients market revenue million billion ' +
    'percent year years month months week weeks day days last next now past today developed develop develops built build builds run runs running works work ' +
    'data information app website online management staff employee employees business industry local national international leading won founders'
  ).split(' '),
);

/** Words of English that stand in many topics and tell nothing of one. */
const EMPTY_WORDS = new Set(
  (
    'about across after all also among and any are as at based be before between both by can each for from has have how ' +
    'in into is it its large many may more most new no not of on one or other our out over own small so such than that ' +
    'the their them then these they this those through to under up us use used uses using via was we were what when ' +
    'where which while who will with within without you your'
  ).split(' '),
);

/** The languages of a text that can be matched; none if it is written in others. */
export function languagesOf(text: string): Language[] {
  const { han, latin, letters } = countLetters(text);
  const other = letters - han - latin;
  const all = han * LETTERS_PER_CHARACTER + latin + other;
  const share: Record<Language, number> = { 'zh-CN': (han * LETTERS_PER_CHARACTER) / all, en: latin / all };
  return LANGUAGES.filter((language) => share[language] >= LEAST_SHARE);
}

function countLetters(text: string): { han: number; latin: number; letters: number } {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return { han: count(/\p{Script=Han}/gu), latin: count(/\p{Script=Latin}/gu), letters: count(/\p{L}/gu) };
}

/** Ranks the topics by how well the description of a project fits them. */
export async function matchText(written: string, searchOf: SearchOf): Promise<TextFindings> {
  const text = visible(written);
  const searches = await Promise.all(languagesOf(text).map(searchOf));
  const words = locateWords(text);
  const own = words.map(([from, to]) => text.slice(from, to));
  const found = mergeMatches(searches.map((search) => search.searchText(text, own)));
  const { han, latin } = countLetters(text);
  const size = Math.sqrt(han + latin / LETTERS_PER_CHARACTER);
  const evidenceOf = ({ aliases, terms }: TopicMatch) =>
    [...new Set([...aliases, ...wholeWords(text, words, terms)])].slice(0, MAXIMUM_EVIDENCE);
  const matches = found.slice(0, MAXIMUM_MATCHES).flatMap((match) => {
    const sureness = surenessOf(match.score / size);
    return sureness ? [{ id: match.id, score: match.score, sureness, evidence: evidenceOf(match) }] : [];
  });
  return { matches };
}

/** The ranges of telling words in a text, in order; none in browsers that cannot find words. */
function locateWords(text: string): Range[] {
  if (!('Segmenter' in Intl)) return [];
  const segments = [...new Intl.Segmenter(SOURCE_LANGUAGE, { granularity: 'word' }).segment(text)];
  return segments
    .filter(({ segment, isWordLike }) => isWordLike && segment.length > 1 && !EMPTY_WORDS.has(segment.toLowerCase()) && !APPLICATION_WORDS.has(segment.toLowerCase()))
    .map(({ segment, index }) => [index, index + segment.length] as const);
}

/**
 * The words of a text of which every term matched, without repetition, the longest first. Neighbours in Chinese are one
 * where a term joins them, for `联邦学习` says more than its halves.
 */
function wholeWords(text: string, words: readonly Range[], matched: readonly string[]): string[] {
  const terms = new Set(matched);
  const isMatched = (word: string) => {
    const own = runs(fold(word)).flatMap((run) => (hasHan(run) ? pairs(run) : termsOf(run)));
    return own.length > 0 && own.every((term) => terms.has(term));
  };
  const phrases: string[] = [];
  let end = -1;
  for (const [from, to] of words) {
    const word = text.slice(from, to);
    if (!isMatched(word)) continue;
    if (end === from && terms.has(text.slice(from - 1, from + 1))) phrases.push(`${phrases.pop() ?? ''}${word}`);
    else phrases.push(word);
    end = to;
  }
  return [...new Set(phrases)].sort((a, b) => b.length - a.length);
}

function surenessOf(density: number): Sureness | undefined {
  return LEAST.find(([, least]) => density >= least)?.[0];
}

/** Topics that fit, of one track or sub-track. */
interface GroupMatch {
  group: string;
  score: number;
  matches: TextMatch[];
}

/** The weights of a group's best topics in its score, by place. */
export const GROUP_WEIGHTS = [1, 0.5, 0.25];

/** A group within this share of the best is about equally close. */
const CLOSE_SHARE = 0.85;

/** Puts matches into their groups, the best group first. */
export function groupMatches(matches: readonly TextMatch[], groupOf: (id: string) => string): GroupMatch[] {
  const groups = new Map<string, TextMatch[]>();
  for (const match of matches) groups.set(groupOf(match.id), [...(groups.get(groupOf(match.id)) ?? []), match]);
  return Array.from(groups, ([group, own]) => ({
    group,
    matches: own,
    score: GROUP_WEIGHTS.reduce((sum, weight, at) => sum + weight * (own[at]?.score ?? 0), 0),
  })).sort((a, b) => b.score - a.score);
}

/** Whether the two best groups are about equally close. */
export function isClose([first, second]: readonly GroupMatch[]): boolean {
  return first !== undefined && second !== undefined && second.score >= first.score * CLOSE_SHARE;
}
