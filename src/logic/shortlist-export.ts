import { escapeMarkdown } from './markdown.ts';

/** A topic as a list of topics is exported. */
export interface ExportedTopic {
  id: string;
  title: string;
  place: string;
  /** Full address of its page. */
  address: string;
}

/** A list of topics in Markdown, each a link. */
export function shortlistMarkdown(topics: readonly ExportedTopic[]): string {
  return topics.map(({ title, place, address }) => `- [${escapeMarkdown(title)}](${address}) — ${place}\n`).join('');
}
