import type { Draft } from '../../../src/model/draft.ts';
import { chinese, draftOf } from './draft-of.ts';
import type { Sentence } from './places.ts';

/** The usual names of groups of entrants. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  universities: /(?:高校|学生|大学生|院校)组/,
  companies: /(?:企业|公司)组/,
  individuals: /个人组/,
  public: /(?:社会|公众|大众)组/,
  institutions: /(?:机构|科研|院所)组/,
  professionals: /专业组/,
};

/** The ids of the groups of entrants that a text names: 高校组, 企业组 … */
export function groupsIn(text: string): string[] {
  return Object.keys(GROUPS).filter((id) => GROUPS[id]?.test(text));
}

/** The groups of entrants of a notice, each from the first sentence that names it, under the name that stands there. */
export function groupDrafts(sentences: readonly Sentence[]): Draft[] {
  const named = new Set(sentences.flatMap(({ text }) => groupsIn(text)));
  return [...named].flatMap((id) => {
    const place = sentences.find(({ text }) => GROUPS[id]?.test(text));
    const name = GROUPS[id]?.exec(place?.text ?? '')?.[0];
    if (!place || name === undefined) return [];
    return [draftOf(`group-${id}`, 'group', { id, name: chinese(name), clause: place.clause.id }, place)];
  });
}
