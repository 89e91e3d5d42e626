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

/** Problems as text in their order, two lines each, under the name of their file where it is another than before. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ file, id, found, fix }, at) => {
      const heading = file === problems[at - 1]?.file ? '' : `${at === 0 ? '' : '\n'}${file}\n`;
      return `${heading}  ${id ? `${id}: ` : ''}${found}\n    → ${fix}`;
    })
    .join('\n');
}
