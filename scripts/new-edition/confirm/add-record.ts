import { isMap, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';

/** Strings that another reader of YAML would take for a date, a number or a yes are quoted. */
const OPTIONS = { compat: 'yaml-1.1' } as const;

/**
 * The text of a YAML file with a value in it; comments stay. `isList`: the file is a list, to which the value is added as a
 * record, in the place of one with the same id. Otherwise its keys are set; of a list, the records are added likewise.
 * `text` is null where there is no such file yet.
 */
export function addRecord(text: string | null, value: unknown, isList: boolean): string {
  const document: Document = parseDocument(text ?? '', OPTIONS);
  document.contents ??= document.createNode(isList ? [] : {});
  if (isList) {
    document.contents = asList(document, document.contents, [value]);
  } else {
    for (const [key, part] of Object.entries(value as Record<string, unknown>)) {
      const there = document.get(key);
      document.set(key, Array.isArray(part) ? asList(document, there, part) : document.createNode(part));
    }
    if (isMap(document.contents)) document.contents.flow = false;
  }
  return document.toString({ lineWidth: 0 });
}

/** The text of a YAML file that is a list without the record of an id; comments stay. */
export function withoutRecord(text: string, id: string): string {
  const document = parseDocument(text, OPTIONS);
  if (isSeq(document.contents)) {
    document.contents.items = document.contents.items.filter((item) => idOf(item) !== id);
  }
  return document.toString({ lineWidth: 0 });
}

function asList(document: Document, there: unknown, values: readonly unknown[]): YAMLSeq {
  const list = isSeq(there) ? there : document.createNode([]);
  list.flow = false;
  for (const value of values) {
    const node = document.createNode(value);
    const at = list.items.findIndex((item) => idOf(item) !== undefined && idOf(item) === idOf(node));
    // Revisions, which have no other id, stand with the newest first.
    if (at === -1 && isMap(node) && node.has('date') && !node.has('id')) list.items.unshift(node);
    else if (at === -1) list.items.push(node);
    else list.items[at] = node;
  }
  return list;
}

/** By what a record is told from others: its id, or the body whose it is. */
function idOf(item: unknown): unknown {
  return isMap(item) ? (item.get('id') ?? item.get('organization') ?? item.get('number')) : undefined;
}
