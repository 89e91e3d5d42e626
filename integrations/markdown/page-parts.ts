import type { RootContent } from 'mdast';
import type { HeadingData } from './handlers.ts';

/** What a heading keeps beside its words; undefined for anything else. */
export function headingData(node: RootContent): HeadingData | undefined {
  return node.type === 'heading' ? node.data : undefined;
}

/** What stands under the heading with an id. */
export function partOf(body: readonly RootContent[], id: string): RootContent[] {
  const start = body.findIndex((node) => headingData(node)?.id === id);
  return start < 0 ? [] : body.slice(start + 1, endOf(body, start));
}

/** Where the part under a heading ends: at the next that is not below it. */
export function endOf(body: readonly RootContent[], start: number): number {
  const depthAt = (at: number) => (body[at]?.type === 'heading' ? body[at].depth : Infinity);
  const end = body.findIndex((_, at) => at > start && depthAt(at) <= depthAt(start));
  return end < 0 ? body.length : end;
}
