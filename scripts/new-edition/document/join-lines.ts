import { lineNumber } from '../outline/numbering.ts';
import type { NoticeLine } from '../outline/types.ts';

/** A line as it stands in its file, which may be a part of one. */
export interface BrokenLine extends NoticeLine {
  /** What stands before it: the end of a paragraph of Word, a blank line, or no more than a line break. */
  gap: 'paragraph' | 'blank' | 'break';
  /** Whether it goes on with the line before, where its place on the page tells. */
  goesOn?: boolean | undefined;
  /** Whether it is as long as lines can be where it stands. */
  isFull?: boolean;
}

/** The end of a sentence or of what introduces a list, with the marks that close around it. */
const ENDS = /[。；：！？!?;:…][”’"'）)》」』】\]]*$/;

/** What starts a line beside a number: signs, annexes, what is labelled (电话：…), notes in brackets, and a day alone. */
const ANEW =
  /^([□■●•◆★▲※]|附[件表录]\s*\d{0,2}\s*([:：.、]|$)|(?!\D{0,3}\d{1,2}[:：]\d\d(?!\d))([^\s，。；：、（）]\s?){1,9}(：|:(?!\/))\s*\S|[（(][^（）()]*[）)]$|\d{4}年\d{1,2}月(\d{1,2}日)?(印发)?$)/u;

/** What stands above a text however long it is: a topic or an item by its label, and the title of a notice. */
const TITLED = /^(赛题|课题|选题|题目|命题|方向|任务|专题|附件)\s*[\dA-Z一二三四五六七八九十]{1,3}(\s|[:：、.．])/;
const TITLE = /(通知|公告|通告|启事)$/;

/** The whole title of a notice, below which its addressees stand, and what goes on with a sentence that quotes one. */
const WHOLE_TITLE = /^[^，。：《]{0,30}关于[^，。：]{4,80}?的(通知|公告|通告|启事)$/;
const QUOTES = /^[》”〉、，。；）)要精和与及的]/;

/** What no paragraph starts with (a character alone is what was left of a title), and what none ends with. */
const GOES_ON = /^(的|等[，。、；]|[，、。；：！？）》”’]|\p{Script=Han}$)/u;
const LEFT_OPEN = /[，、（(“《]$|[（(《][^（）()《》]*$/;

/** A sentence, not a name or title. */
const SENTENCE = /[，。；！？]/;

/** Names of bodies, which stand one below the other. */
const BODY = /(局|厅|部|院|会|办|政府|办公室|公司|中心|大学|学院|银行|分行|单位|集团|总队)$/;

/** Joins the lines that a page's width or end has broken, also within a sentence that a blank line parts. */
export function joinLines(broken: readonly BrokenLine[]): NoticeLine[] {
  const joined: NoticeLine[] = [];
  let wasFull = false;
  for (const { gap, goesOn, isFull = false, ...line } of broken) {
    const last = joined.at(-1);
    if (last && (goesOn ?? continues(last, line, gap, wasFull))) last.text = joinedText(last.text, line.text);
    else joined.push(line);
    wasFull = isFull;
  }
  return joined;
}

function continues(last: NoticeLine, next: NoticeLine, gap: BrokenLine['gap'], wasFull: boolean): boolean {
  const isAlike = last.kind === 'text' && next.kind === 'text' && last.heading === next.heading;
  if (!isAlike || last.emphasised !== next.emphasised || lineNumber(next.text) || ANEW.test(next.text)) return false;
  if (WHOLE_TITLE.test(last.text) && !QUOTES.test(next.text)) return false;
  if (wasFull && gap === 'break') return true;
  if (ENDS.test(last.text)) return false;
  if (GOES_ON.test(next.text) || LEFT_OPEN.test(last.text) || isTitleInTwo(last.text, next.text)) return true;
  if (gap === 'paragraph' || next.heading !== undefined) return false;
  if (gap === 'break' && next.emphasised) return !BODY.test(last.text);
  // The first half of a sentence fills a line of a page.
  return last.text.length >= 20 && !isHeading(last.text) && SENTENCE.test(next.text);
}

function isHeading(text: string): boolean {
  const number = lineNumber(text);
  const isName = number !== undefined && !/[，。；：]/.test(number.rest);
  return isName || TITLED.test(text) || TITLE.test(text);
}

function isTitleInTwo(first: string, second: string): boolean {
  return first.includes('关于') && !SENTENCE.test(first + second) && TITLE.test(second) && !TITLE.test(first);
}

/** Two halves as one text: with a blank between words of Latin letters alone, and none within an address. */
function joinedText(first: string, second: string): string {
  const isAddress = /(https?:|www\.|@)\S*$/i.test(first);
  return /[\w,.)]$/.test(first) && /^[\w(]/.test(second) && !isAddress ? `${first} ${second}` : first + second;
}
