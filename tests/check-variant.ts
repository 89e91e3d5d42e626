import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { publishedThings } from '../scripts/checks/content/published-list.ts';
import { checkContent } from '../scripts/checks/content/run.ts';
import type { CheckInput } from '../scripts/checks/content/types.ts';
import { SOURCE_FILE } from '../src/data/read/content-files.ts';
import { formatProblems, type Problem } from '../src/data/read/problem.ts';
import { readContent } from '../src/data/read/read-content.ts';
import { createCatalog } from '../src/logic/catalog.ts';
import { LIST_FILES, RECORD_FILES } from '../src/model/dataset.ts';
import { variantOf, type Change, type EditionVariant } from './edition-variant.ts';
import { TINY_EDITION } from './fixtures/tiny-catalog.ts';

const PAGE = 'docs/zh-CN/about.md';

/** What the checks find wrong with a variant, whose ids are all entered as published. */
function problemsOf(edition: EditionVariant): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'edition-variant-'));
  try {
    write(folder, { ...edition, published: [] });
    const { content } = readContent(folder);
    if (content) {
      const input = { ...content, paths: {} as CheckInput['paths'], now: undefined };
      const things = publishedThings({ ...input, catalog: createCatalog(content.dataset) });
      writeFileSync(join(folder, LIST_FILES.published.path), JSON.stringify(things));
    }
    return checkContent(folder).problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A way in which notices differ, and facts that are wrong in it, each found in a file. */
export interface Variant {
  name: string;
  change: Change;
  wrong: [file: string, change: Change][];
}

/** Expects that the checks find nothing in a variant, and each wrong fact of it. */
export function expectChecked({ change, wrong }: Variant): void {
  expect(formatProblems(problemsOf(variantOf(change)))).toBe('');
  for (const [file, spoil] of wrong) {
    expect(problemsOf(variantOf(change, spoil)).map((problem) => problem.file)).toContain(file);
  }
}

/** Writes an edition as a content folder; JSON is YAML. */
function write(folder: string, { source, sections, topics, ...records }: EditionVariant): void {
  const file = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  file(SOURCE_FILE, source);
  file(PAGE, readFileSync(join(TINY_EDITION, PAGE), 'utf8'));
  for (const [key, { path }] of Object.entries({ ...RECORD_FILES, ...LIST_FILES })) {
    file(path, JSON.stringify(records[key as keyof typeof records]));
  }
  for (const section of sections) file(`notice/${section.id}.yaml`, JSON.stringify(section));
  for (const topic of topics) {
    const place = [topic.track, ...(topic.subtrack ? [topic.subtrack] : [])].join('/');
    file(`topics/${place}/${String(topic.number).padStart(2, '0')}.yaml`, JSON.stringify(topic));
  }
}
