import { pageFieldsSchema, type PageFields } from '../../model/page.ts';
import { pageParts, type PageParts } from './markdown.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { parseYaml } from './yaml.ts';

/** A Markdown page of `docs/`. */
export interface Page extends PageParts {
  /** Path of the file from the content folder. */
  file: string;
  /** Its front matter; null if that is invalid. */
  fields: PageFields | null;
}

/** Reads a page from the text of its file (null if that could not be read), and its problems. */
export function readPage(file: string, content: string | null, problems: Problem[]): Page {
  const match = /^---\n((?:.*?\n)??)---(?:\n(.*))?$/s.exec(content ?? '');
  if (!match) {
    if (content !== null) {
      problems.push({
        file,
        id: '',
        found: 'the page has no frontmatter',
        fix: 'start it with a block between two lines "---" that holds title and description',
      });
    }
    return { file, fields: null, links: [], texts: [] };
  }
  const [, head = '', body = ''] = match;
  return { file, fields: readFields(file, head, problems), ...pageParts(body, head.split('\n').length + 2) };
}

function readFields(file: string, head: string, problems: Problem[]): PageFields | null {
  const before = problems.length;
  const value = parseYaml(head, file, problems, 2);
  if (problems.length > before) return null;
  const given = value ?? {};
  const parsed = pageFieldsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  problems.push(
    ...schemaProblems(parsed.error, given, file, '').map((problem) =>
      problem.found.startsWith('unknown key')
        ? { ...problem, id: 'frontmatter', fix: 'take it out: a page has a title and a description, and nothing else' }
        : problem,
    ),
  );
  return null;
}
