import { isTitle, type ReadLine } from './lines.ts';
import { numberOf } from './numbering.ts';
import type { Titled } from './types.ts';

/** A heading of a track, sub-track or topic. */
export interface Heading extends Titled {
  /** A way of numbering, `topic` for 赛题1：, `track` for 赛道一：, or `none` without a number. */
  style: string;
  /** What follows the title on the same line. */
  rest: string;
}

const NUMBER = '([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-zＡ-Ｚ])';
const NAMED: readonly (readonly [string, RegExp])[] = Object.entries({
  topic: `^[【\\[]?(?:赛题|课题|选题|命题|题目|榜题|榜单|揭榜任务)\\s*(?:编号)?\\s*${NUMBER}(?:\\s*[】\\]:：.．、，\\-—]+\\s*|\\s+|(?=《|$))`,
  track: `^(?:第\\s*)?(?:赛道|专题|专项|领域|组别|方向|板块|类别)\\s*${NUMBER}(?:\\s*[:：.．、]\\s*|\\s+)|^第\\s*${NUMBER}\\s*(?:赛道|专题|板块)[:：、\\s]\\s*`,
}).map(([style, pattern]) => [style, new RegExp(pattern)]);
const TRACK_NAME = /(?:赛道|领域|方向|专题|组|类|板块|专项)(?:[（(].{1,20}[）)])?$/;
/** Headings inside the brief of a topic: 背景, 任务目标, 数据资源 … */
const IN_BRIEF =
  /^(?:赛题|课题|选题|任务|项目|应用|数据|业务|问题|建设|预期|提交|技术|研究|具体|考核|主要|相关|评审|参赛)*(?:背景|目标|任务|要求|数据|简介|说明|内容|成果|指标|概述|需求|描述|条件|场景|资源|形式|标准|价值|意义|痛点|现状|单位|方式)(?:$|[：:。])/;
/** The longest title before a brief on the same line. */
const LONGEST = 60;

/** A heading of a part that has a list of topics. */
const LIST =
  /(?:赛题|课题|选题|命题|题目|榜单|需求)(?:清单|设置|目录|列表|汇总|一览|说明|榜单|指南|详情|库|发布|表|简介|介绍|内容|与.{0,6})?(?:[（(].{1,20}[）)])?$/;

/** Whether a heading announces a list of topics. */
export function announcesTopics(title: string): boolean {
  return LIST.test(title) && !title.endsWith('方向');
}

/** Whether a title is the name of a track, such as 渔业赛道. */
export function isTrackName(title: string): boolean {
  return TRACK_NAME.test(title);
}

/** Whether a line says itself that it is a topic: 赛题1：… */
export function isTopic(heading: Heading | undefined): boolean {
  return heading?.style === 'topic';
}

/**
 * What a line is as a heading; nothing if it reads as a sentence or as a part of a brief. With `runsOn`, the text of a
 * numbered heading may follow it on the line, as that of a topic always may.
 */
export function headingOf(line: ReadLine, runsOn = false): Heading | undefined {
  if (line.kind === 'row') return undefined;
  const own = namedLabel(line.text) ?? line.number ?? withoutNumber(line);
  if (!own) return undefined;
  const said = titleOf(own.rest);
  const heading = { number: undefined, ...own, ...said };
  if (own.style === 'topic') return heading;
  const isShort = said.title !== '' && said.title.length <= LONGEST + 1;
  const reads = isTitle(own.rest) || (runsOn && own.label !== '' && isShort);
  return reads && !IN_BRIEF.test(said.title) ? heading : undefined;
}

function namedLabel(text: string) {
  for (const [style, pattern] of NAMED) {
    const [label, ...numbers] = pattern.exec(text) ?? [];
    if (label === undefined) continue;
    return {
      label: label.trim(),
      style,
      number: numberOf(numbers.find(Boolean) ?? ''),
      rest: text.slice(label.length),
    };
  }
  return undefined;
}

function withoutNumber({ text, heading, emphasised }: ReadLine) {
  const isOwn = heading !== undefined || emphasised === true || isTrackName(text);
  return isOwn ? { label: '', style: 'none', rest: text } : undefined;
}

/** A title and what follows it on the same line after a full stop; a short line is a title as a whole. */
function titleOf(text: string): { title: string; rest: string } {
  const stop = text.search(text.length > LONGEST ? /[。：:]/ : /。/);
  if (stop === -1 || stop > LONGEST) return { title: text.trim(), rest: '' };
  return { title: text.slice(0, stop + 1).trim(), rest: text.slice(stop + 1).trim() };
}
