import { BODY_TABLES } from './body-tables.ts';
import { CONTEST_TABLES } from './contest-tables.ts';
import { NOTICE_TABLES } from './notice-tables.ts';
import { RULE_TABLES } from './rule-tables.ts';
import { SUPPORT_TABLE } from './support-table.ts';
import type { Table } from './types.ts';
import { TOPIC_TABLES } from './topic-tables.ts';

/** The tables of the open data, in the order in which they are listed. */
export const TABLES: readonly Table[] = [
  ...TOPIC_TABLES,
  ...CONTEST_TABLES,
  SUPPORT_TABLE,
  ...BODY_TABLES,
  ...RULE_TABLES,
  ...NOTICE_TABLES,
];
