import type { CheckInput } from '../content/types.ts';
import type { Problem } from '../../../src/data/read/problem.ts';
import type { Dist } from './read-site.ts';

/** A rule for the built site. */
export interface DistCheck {
  /** Name for the report. */
  name: string;
  /** Its measurements, in lines for the report. */
  figures?: (dist: Dist) => string[];
  /** Every breach of the rule. `content` is what the site was built from. */
  run: (dist: Dist, content: CheckInput) => Problem[] | Promise<Problem[]>;
}
