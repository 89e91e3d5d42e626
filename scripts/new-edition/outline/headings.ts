import { numberOf } from './numbering.ts';
import { isTitle, type ReadLine } from './lines.ts';

/** A heading of a track, sub-track or topic: what is printed before its title, and how it is numbered. */
export interface Heading {
  label: string;
  /** A style of numbering, `topic` for 赛题1：, `track` for 赛道一：, or `none` without a number. */
  style: string;
  number: number | undefined;
  title: string;
  /** What follows the title on the same line. */
  rest: string;
}

const NUMBER = '([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-zＡ-Ｚ])';
const TOPIC = new RegExp(
  `^[【\\[]?(?:赛题|课题|选题|命题|题目|榜题|榜单|揭榜任务)\\s*(?:编号)?\\s*${NUMBER}(?:\\s*[】\\]:：.．、，\\-—]+\\s*|\\s+|(?=《|$))`,
);
const TRACK = new RegExp(
  `^(?:第\\s*)?(?:赛道|专题|专项|领域|组别|方向|板块|类别)\\s*${NUMBER}(?:\\s*[:：.．、]\\s*|\\s+)|^第\\s*${NUMBER}\\s*(?:赛道|专题|板块)[:：、\\s]\\s*`,
);
const TRACK_NAME = /(?:赛道|领域|方向|专题|组|类|板块|专项)(?:[（(].{1,20}[）)])?$/;
/** Headings inside the brief of a topic: 背景, 任务目标, 数据资源 … */
const IN_BRIEF =
  /^(?:赛题|课题|选题|任务|项目|应用|数据|业务|问题|建设|预期|提交|技术|研究|具体|考核|主要|相关|评审|参赛)*(?:背景|目标|任务|要求|数据|简介|说明|内容|成果|指标|概述|需求|描述|条件|场景|资源|形式|标准|价值|意义|痛点|现状|单位|方式)$/;
/** The longest title before a brief on the same line. */
const LONGEST = 60;

/** A heading of a part that has a list of topics. */
const LIST =
  /(?:赛题|课题|选题|命题|题目|榜单|需求)(?:清单|设置|目录|列表|汇总|一览|说明|榜单|指南|详情|库|发布|表|简介|介绍|内容|与.{0,6})?(?:[（(].{1,20}[）)])?$/;

/** Whether a heading announces a list of topics. */
export function announcesTopics(title: string): boolean {
  return LIST.test(title) && !title.endsWith('方向');
}

/** The heading of a topic that says so itself, such as 赛题1：…; nothing if the line is none. */
export function topicHeading({ text, kind }: ReadLine): Heading | undefined {
  const found = kind === 'row' ? null : TOPIC.exec(text);
  if (!found?.[1]) return undefined;
  return { label: found[0].trim(), style: 'topic', number: count(found[1]), ...titleOf(text.slice(found[0].length)) };
}

/** What a line is as a heading with or without a number; nothing if it reads as a sentence or as a part of a brief. */
export function headingOf(line: ReadLine): Heading | undefined {
  const { text, number, kind, heading, emphasised } = line;
  if (kind === 'row' || topicHeading(line)) return undefined;
  const named = TRACK.exec(text);
  const label = named?.[0].trim() ?? number?.label ?? '';
  const title = named ? text.slice(named[0].length) : (number?.rest ?? text);
  const style = named
    ? 'track'
    : (number?.style ?? (heading !== undefined || emphasised || TRACK_NAME.test(title) ? 'none' : undefined));
  if (style === undefined || !isTitle(title) || isInBrief(title)) return undefined;
  return { label, style, number: named ? count(named[1] ?? named[2] ?? '') : number?.number, title, rest: '' };
}

/** Whether a heading is one inside the brief of a topic. */
export function isInBrief(title: string): boolean {
  return IN_BRIEF.test(title);
}

/** A title and what follows it on the same line after a full stop; a short line is a title as a whole. */
export function titleOf(text: string): { title: string; rest: string } {
  const stop = text.search(text.length > LONGEST ? /[。：:]/ : /。/);
  if (stop === -1 || stop > LONGEST) return { title: text.trim(), rest: '' };
  return { title: text.slice(0, stop + 1).trim(), rest: text.slice(stop + 1).trim() };
}

function count(text: string): number | undefined {
  const wide = text.normalize('NFKC');
  return /^[A-Za-z]$/.test(wide) ? wide.toUpperCase().charCodeAt(0) - 64 : numberOf(text);
}
