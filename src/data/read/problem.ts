/** Something wrong with the content that an editor can mend. */
export interface Problem {
  /** Path of the file from the content folder. */
  file: string;
  /** Id of the record, or the place in the file; empty when the whole file is meant. */
  id: string;
  /** The finding. */
  found: string;
  /** The remedy. */
  fix: string;
}

/** Problems as text, grouped by file, two lines each. */
export function formatProblems(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  return [...byFile]
    .map(([file, ofFile]) =>
      [file, ...ofFile.map(({ id, found, fix }) => `  ${id ? `${id}: ` : ''}${found}\n    → ${fix}`)].join('\n'),
    )
    .join('\n\n');
}
