import { readText } from '../text-encoding.ts';
import type { DocumentFault, DocumentText, FoundText } from './document-faults.ts';
import { openPackage, type OfficePackage } from './docx-parts.ts';
import { fileKind } from './file-kind.ts';
import { webText } from './web-text.ts';
import { wordText } from './word-text.ts';

/** The kinds of parts beside the main text that are read too. Comments of reviewers are not. */
const BESIDE = new Set(['footnotes', 'endnotes', 'diagramData', 'chart', 'header', 'footer']);

/** Other archives, by a part that they have. */
const OTHERS: readonly (readonly [part: RegExp, fault: DocumentFault])[] = [
  [/^xl\//, 'sheet'],
  [/^ppt\//, 'slides'],
  [/^index(\/.+\.iwa|\.zip)$/, 'pages'],
  [/./, 'archive'],
];

/** Documents within documents within this are not read. */
const DEEPEST = 2;

/**
 * The text of a Word document (.docx, .docm, .dotx): of the main part, and after it of what stands beside it, the same
 * line of headers once. Throws an Error if it is damaged, a TooMuchText where it has too much.
 */
export function docxText(bytes: Uint8Array, depth = 0): DocumentText {
  const office = openPackage(bytes);
  const main = mainPart(office);
  if (main === null) return { fault: otherKind(office) };
  const relations = office.relationsOf(main);
  let isPartial = relations.some(({ kind }) => kind === 'subDocument');

  function inserted(id: string): string {
    const name = relations.find((each) => each.id === id)?.part ?? '';
    const part = office.read(name);
    const found = part === undefined ? null : insertedText(part, name, depth);
    if (found === null || found.isPartial) isPartial = true;
    return found ? `${found.text}\n` : '';
  }

  function textOf(name: string): string {
    const part = office.read(name);
    if (part === undefined) return '';
    const { pieces, hasObjects } = wordText(part);
    isPartial ||= hasObjects;
    return pieces.map((piece) => (typeof piece === 'string' ? piece : inserted(piece.inserted))).join('');
  }

  const text = textOf(main);
  const beside = relations.flatMap(({ kind, part }) => (BESIDE.has(kind) && part !== null ? [textOf(part)] : []));
  const whole = [text, ...new Set(beside)].join('\n').replace(/\n{3,}/g, '\n\n');
  return { text: whole, isPartial };
}

/** The part with the text; null where the archive is no Word document. */
export function mainPart({ names, relationsOf }: OfficePackage): string | null {
  const named = relationsOf('').find(({ kind }) => kind === 'officeDocument')?.part;
  const found = [named, 'word/document.xml'].find((name) => name && names.includes(name));
  return found && !OTHERS.slice(0, 2).some(([part]) => part.test(found)) ? found : null;
}

function otherKind({ names, read }: OfficePackage): DocumentFault {
  const type = new TextDecoder().decode(names.includes('mimetype') ? read('mimetype') : undefined);
  const [, open] = /opendocument\.(text|spreadsheet|presentation)/.exec(type) ?? [];
  if (open !== undefined) return open === 'text' ? 'odt' : open === 'spreadsheet' ? 'sheet' : 'slides';
  return OTHERS.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? 'binary';
}

/** The text of a document that was inserted into another; null where it is of a kind that is not read. */
export function insertedText(bytes: Uint8Array, name: string, depth: number): FoundText | null {
  const kind = fileKind(bytes);
  if (kind === 'zip') {
    const found = depth < DEEPEST ? docxText(bytes, depth + 1) : { fault: 'binary' as const };
    return 'fault' in found ? null : found;
  }
  const isPage = kind === 'web' || (kind === 'text' && /\.(x?html?|mht(ml)?)$/.test(name));
  const text = isPage ? webText(bytes) : kind === 'text' ? readText(bytes) : null;
  return text === null ? null : { text, isPartial: false };
}
