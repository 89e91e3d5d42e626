import { LIST_FILES } from '../../../src/model/dataset.ts';
import type { Draft } from '../../../src/model/draft.ts';
import type { Sentence } from './places.ts';

/** The usual names of groups of entrants. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/(?:高校|学生|大学生|院校)组/, 'universities'],
  [/(?:企业|公司)组/, 'companies'],
  [/个人组/, 'individuals'],
  [/(?:社会|公众|大众)组/, 'public'],
  [/(?:机构|科研|院所)组/, 'institutions'],
  [/专业组/, 'professionals'],
];

/** The groups of entrants that a text names (高校组, 企业组 …), each with an id and the name as it stands there. */
export function groupsIn(text: string): { id: string; name: string }[] {
  return GROUPS.flatMap(([words, id]) => {
    const name = words.exec(text)?.[0];
    return name === undefined ? [] : [{ id, name }];
  });
}

/** The groups of entrants of a notice, each from the first sentence that names it. */
export function groupDrafts(sentences: readonly Sentence[]): Draft[] {
  const found = sentences.flatMap((place) => groupsIn(place.text).map((group) => ({ place, ...group })));
  return [...Map.groupBy(found, ({ id }) => id).values()].flatMap(([first]): Draft[] => {
    if (!first) return [];
    const { place, id, name } = first;
    const value = { id, name: { 'zh-CN': name }, clause: place.clause.id };
    return [
      {
        id: `group-${id}`,
        kind: 'group',
        file: LIST_FILES.groups.path,
        value,
        clause: place.clause.id,
        quote: place.text,
      },
    ];
  });
}
