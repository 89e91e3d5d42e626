import { escapeMarkdown } from './markdown.ts';

/** The result of a self-check in words, as it is saved. */
export interface EligibilityRecord {
  /** Name of the contest. */
  name: string;
  /** When the check was made, with its zone. */
  date: string;
  verdict: string;
  /** What the verdict means. */
  text: string;
  reasons: { text: string; clauses: string[]; remedy: string }[];
  /** Heading of the answers. */
  answersTitle: string;
  answers: { question: string; answer: string }[];
  /** Whose site this is, and which text prevails. */
  note: string;
}

/** The result as Markdown: contest and date, verdict, reasons with their clauses, answers. */
export function eligibilityMarkdown(record: EligibilityRecord): string {
  const { name, date, verdict, text, reasons, answersTitle, answers, note } = record;
  const lines = [
    `# ${escapeMarkdown(verdict)}`,
    `${escapeMarkdown(name)} · ${escapeMarkdown(date)}`,
    escapeMarkdown(text),
    reasons
      .map(({ text: reason, clauses, remedy }) => {
        const own = `- ${escapeMarkdown(reason)} [${clauses.map(escapeMarkdown).join('; ')}]`;
        return remedy === '' ? own : `${own}\n  ${escapeMarkdown(remedy)}`;
      })
      .join('\n'),
    `## ${escapeMarkdown(answersTitle)}`,
    answers
      .map(({ question, answer }, at) => `${String(at + 1)}. ${escapeMarkdown(question)} **${escapeMarkdown(answer)}**`)
      .join('\n'),
    escapeMarkdown(note),
  ];
  return `${lines.join('\n\n')}\n`;
}
