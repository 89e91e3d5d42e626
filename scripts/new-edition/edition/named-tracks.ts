import type { Outline, OutlineClause } from '../outline/types.ts';

/** A track that a notice names, and the clause that does. */
interface NamedTrack {
  clause: string;
  name: string;
}

/** The first words of a clause that is about a track. */
const NAME = /^(?:赛道[一二三四五六七八九十\d]+[：:、\s]*)?([^。：:；，（(]{2,20}?(?:赛道|专题赛))(?:$|[。：:；，（(])/;

/** The tracks of a notice without topics: most of the rows of a table of tracks, or of the clauses below one heading. */
export function namedTracks({ parts }: Outline): readonly NamedTrack[] {
  const clauses = parts.filter(({ id }) => id !== 'contacts').flatMap((part) => part.clauses);
  const named = clauses.flatMap((clause) => {
    const name = NAME.exec(clause.title ?? clause.paragraphs[0] ?? '')?.[1];
    return name === undefined ? [] : [{ clause: clause.id, name }];
  });
  const lists = Map.groupBy(named, ({ clause }) => clause.replace(/\.[^.]*$/, '')).values();
  const [most = []] = [...clauses.map(rowsOf), ...lists].sort((one, other) => other.length - one.length);
  return most.length < 2 ? [] : most;
}

/** The names in the column of a table whose head says 赛道. */
function rowsOf({ id, table, paragraphs }: OutlineClause): NamedTrack[] {
  const [head = [], ...rows] = table ? paragraphs.map((row) => row.split(/\s*\|\s*/)) : [];
  const column = head.findIndex((cell) => /^(?:赛道|专题)(?:名称)?$/.test(cell));
  const names = column === -1 ? [] : rows.map((cells) => cells[column] ?? '').filter((name) => name.length > 1);
  return [...new Set(names)].map((name) => ({ clause: id, name }));
}
