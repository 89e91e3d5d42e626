import { escapeMarkdown } from './markdown.ts';

/** The result of a self-check in words, as it is saved. */
interface EligibilityRecord {
  /** Name of the contest. */
  name: string;
  /** The time of the check, with its zone. */
  date: string;
  verdict: string;
  /** That registration has closed, if it has, and the meaning of the verdict. */
  texts: readonly string[];
  reasons: readonly { text: string; clauses: readonly string[]; remedy: string }[];
  /** Whom to ask, what else is required, the answers: each with a title and its lines. */
  sections: readonly { title: string; lines: readonly string[] }[];
  /** Whose site this is, and which text prevails. */
  note: string;
}

/** The result as Markdown: contest and date, verdict, reasons with their clauses, and what goes with it. */
export function eligibilityMarkdown({
  name,
  date,
  verdict,
  texts,
  reasons,
  sections,
  note,
}: EligibilityRecord): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  const blocks = [
    `# ${escapeMarkdown(verdict)}`,
    `${escapeMarkdown(name)} · ${escapeMarkdown(date)}`,
    ...texts.map(escapeMarkdown),
    list(
      reasons.map(({ text, clauses, remedy }) => {
        const reason = `${escapeMarkdown(text)} [${clauses.map(escapeMarkdown).join('; ')}]`;
        return remedy === '' ? reason : `${reason}\n  ${escapeMarkdown(remedy)}`;
      }),
    ),
    ...sections.flatMap(({ title, lines }) => [`## ${escapeMarkdown(title)}`, list(lines.map(escapeMarkdown))]),
    escapeMarkdown(note),
  ];
  return `${blocks.join('\n\n')}\n`;
}
