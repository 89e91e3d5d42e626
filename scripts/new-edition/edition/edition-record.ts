import { basename, resolve } from 'node:path';
import type { z } from 'zod';
import type { editionSchema } from '../../../src/model/edition.ts';
import { hasName } from '../../../src/logic/read-facts/whole-names.ts';
import type { Outline, OutlineClause } from '../outline/types.ts';
import { chinese } from './chinese.ts';
import type { TrackRecords } from './tracks.ts';

/** The zone in which the days of a notice are meant; notices do not say it. */
export const TIME_ZONE = 'Asia/Shanghai';

/** What every edition.yaml has; the rest are facts, which wait in drafts.yaml. */
export type EditionRecord = z.input<typeof editionSchema>;

/** The record of the edition of a notice for a folder; `today` stands in for a year that the notice does not have. */
export function editionRecord(
  outline: Outline,
  labels: TrackRecords['labels'],
  folder: string,
  today: string,
): EditionRecord {
  const { parts, annex } = outline;
  const clauses = parts.flatMap((part) => part.clauses);
  const title = clauses.find(({ id }) => id === 'preamble.title') ?? clauses[0];
  if (!title) throw new Error('The notice has no text');
  const { name, clause } = nameOf(outline, title);
  const year = yearOf([
    name,
    wordsOf(title),
    ...parts.filter(({ id }) => id === 'signature').flatMap((part) => part.clauses.map(wordsOf)),
    ...clauses.map(wordsOf),
    today,
  ]);
  const own = basename(resolve(folder));
  const entry = parts.some(({ id }) => id === 'eligibility') ? 'eligibility' : undefined;
  return {
    id: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(own) && own !== 'content' ? own : `contest-${String(year)}`,
    year,
    name: chinese(name),
    nameClause: clause.id,
    titleClause: title.id,
    timeZone: TIME_ZONE,
    status: 'unofficial',
    languages: ['zh-CN'],
    completeLanguages: ['zh-CN'],
    notice: parts.map(({ id }) => id),
    ...(annex === undefined ? {} : { annex }),
    ...(entry === undefined ? {} : { entry }),
    labels,
  };
}

/** The name of the contest: what the part of that name says, else what the title is about. */
function nameOf({ parts }: Outline, title: OutlineClause): { name: string; clause: OutlineClause } {
  const clause = parts.find(({ id }) => id === 'name')?.clauses[0];
  const said = wordsOf(clause)
    .replace(/[（(](?:以下)?简称.*$/, '')
    .replace(/。$/, '')
    .trim();
  if (clause && said !== '' && said.length <= 60 && !/[，。；\n]/.test(said)) return { name: said, clause };
  const words = title.title ?? title.paragraphs[0] ?? '';
  const about =
    /关于(?:联合)?(?:举办|开展|组织开展|组织举办|组织参加|启动|做好|印发|发布|征集|公布)?《?(.+?)》?(?:赛事|活动)?(?:报名工作)?的(?:通知|公告|通告|启事)/.exec(
      words,
    )?.[1] ?? /^(.+?(?:大赛|竞赛|比赛|赛区|分赛|挑战赛))/.exec(words)?.[1];
  return { name: about !== undefined && hasName(words, about) ? about : words, clause: title };
}

function yearOf(texts: readonly string[]): number {
  return Number(texts.map((text) => /20\d\d(?=年|〕|-)/.exec(text)?.[0]).find((year) => year !== undefined));
}

/** Title and text of a clause. */
export function wordsOf(clause: OutlineClause | undefined): string {
  return clause ? [clause.title ?? [], clause.paragraphs].flat().join('\n') : '';
}
