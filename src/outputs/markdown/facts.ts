import type { Correction } from '../../model/correction.ts';
import { SOURCE_LANGUAGE } from '../../model/language.ts';
import type { Phase } from '../../model/phase.ts';
import { hourNotes } from '../../logic/assumed-hours.ts';
import { escapeMarkdown } from '../../logic/markdown.ts';
import { phaseDates } from '../../logic/phase-dates.ts';
import { publisherFacts, type Publisher } from '../../logic/publisher.ts';
import type { Block } from './markdown-page.ts';
import type { Writer } from './writer.ts';

/** The phases with their dates, each with its clause and what happens in it, and how hours are counted. */
export function scheduleList(writer: Writer): Block[] {
  const { catalog, language, words } = writer;
  /** What happens in a phase, in the notice's own words too where they are translated. */
  const quoted = ({ quote }: Phase) =>
    quote &&
    [...new Set([writer.plain(quote), quote[SOURCE_LANGUAGE]])].map((text) => `“${escapeMarkdown(text)}”`).join(' ');
  const to = language === 'en' ? ` ${words.schedule.to} ` : words.schedule.to;
  const phases = writer.list(
    catalog.phases.map((phase) => {
      const { first, last } = phaseDates(phase, catalog.edition.timeZone, language, words.schedule);
      const dates = last === null ? first : `${first}${to}${last}`;
      return [writer.fact(writer.text(phase.name), dates), writer.clause(phase.clause), quoted(phase)]
        .filter(Boolean)
        .join(' ');
    }),
  );
  return [phases, ...hourNotes(catalog, words.schedule).map(writer.text)];
}

/** Who runs the site and where its errors can be reported. */
export function publisherList(writer: Writer, publisher: Publisher): string {
  const facts = publisherFacts(publisher, writer.words.publisher);
  return writer.list(
    facts.map(({ label, text, href }) => writer.fact(label, href === undefined ? writer.text(text) : `<${href}>`)),
  );
}

/** What teams ask for and the notice does not state. */
export function notStatedList(writer: Writer): string {
  return writer.list(
    writer.catalog.omissions.map(({ name }) => writer.fact(writer.text(name), writer.words.notStated.label)),
  );
}

/** The places where the notice disagrees with itself, reads oddly or was repaired, with their clauses. */
export function correctionBlocks(writer: Writer): Block[] {
  const { catalog, words } = writer;
  return [
    escapeMarkdown(words.correction.lead),
    ...catalog.corrections.flatMap((correction): Block[] => [
      { level: 2, heading: writer.text(correction.title) },
      words.correction[correction.kind],
      writer.list(readings(writer, correction)),
      writer.fact(words.correction.reason, writer.text(correction.reason)),
    ]),
  ];
}

/** What the source says, where, and what this site follows or writes. */
function readings(writer: Writer, correction: Correction): string[] {
  const { correction: words } = writer.words;
  const quote = (text: string) => `“${escapeMarkdown(text)}”`;
  if (correction.kind === 'repair') {
    return correction.repairs.map(
      ({ clause, source, content }) =>
        `${writer.fact(words.source, quote(source))} → ${writer.fact(words.content, quote(content))} ${writer.clause(clause)}`,
    );
  }
  const found = correction.readings.map(
    ({ text, clauses }) => `${quote(text)} ${clauses.map(writer.clause).join(' · ')}`,
  );
  if (correction.kind === 'kept') return found;
  return [
    ...found,
    correction.followed === null ? words.unresolved : writer.fact(words.followed, quote(correction.followed)),
  ];
}
