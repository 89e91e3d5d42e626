import { paths } from './paths.ts';

/** Most topics on a page of the explorer; an edition with more has further pages. */
export const TOPICS_ON_PAGE = 120;

/** Topics whose cards are fetched together by the explorer of such an edition; a result should not bring many others. */
export const CARDS_IN_FILE = 20;

/** Results that it shows before the visitor asks for more: their cards may have to be fetched. */
export const RESULTS_AT_ONCE = 20;

/** The items of a part, counted from 0, of so many to a part. */
export function partOf<T>(items: readonly T[], part: number, size: number): T[] {
  return items.slice(part * size, (part + 1) * size);
}

/** The path of a page of the explorer without the language; the first is the explorer itself. */
export function topicsPagePath(number: number): string {
  return number === 1 ? paths.topics : paths.topicsPage(number);
}

/** How many pages so many topics stand on. */
export function pageCount(topics: number): number {
  return Math.max(1, Math.ceil(topics / TOPICS_ON_PAGE));
}

/** The numbers of the pages after the first, for so many topics. */
export function furtherPages(topics: number): number[] {
  return Array.from({ length: pageCount(topics) - 1 }, (_, at) => at + 2);
}

/** Whether so many topics need further pages. Their explorer fetches what does not stand on its page. */
export function hasFurtherPages(topics: number): boolean {
  return topics > TOPICS_ON_PAGE;
}

/** The numbers of the parts, counted from 0, in which the cards of so many topics are fetched. */
export function cardParts(topics: number): number[] {
  return Array.from({ length: Math.ceil(topics / CARDS_IN_FILE) }, (_, part) => part);
}
