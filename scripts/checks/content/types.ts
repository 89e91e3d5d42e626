import type { Problem } from '../../../src/data/read/problem.ts';
import type { Content } from '../../../src/data/read/read-content.ts';
import type { Catalog } from '../../../src/logic/catalog.ts';
import type { LIST_FILES, RECORD_FILES } from '../../../src/model/dataset.ts';

/** The input of a check. */
export interface CheckInput extends Content {
  catalog: Catalog;
  /** Paths of the files that hold one list or record, from the content folder. */
  paths: Record<keyof typeof RECORD_FILES | keyof typeof LIST_FILES, string>;
  /** The time of the check; undefined where the result must not depend on the clock. */
  now: Date | undefined;
}

/** A rule that spans records or files. */
export interface Check {
  /** Name for the report. */
  name: string;
  /** True if it judges each record alone, and so is right about the others if one cannot be read. */
  isLocal?: true;
  /** Every breach of the rule. `say` adds a line to the report. */
  run: (input: CheckInput, say: (line: string) => void) => Problem[];
}
