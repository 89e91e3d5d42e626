import { dump } from 'js-yaml';
import { SOURCE_LANGUAGE } from '../../src/model/language.ts';
import { FILE_KINDS, recordSchema, type FileKind } from './content-schemas.ts';

/** The paper that has the field reference, from the project's root. */
export const REFERENCE_FILE = 'docs/editing.md';

const START = '<!-- Fields: written by "npm run schemas". -->\n<!-- prettier-ignore-start -->\n';
const END = '<!-- prettier-ignore-end -->';

/** What a JSON Schema says of a value, as far as the reference tells it. */
interface Shape {
  $ref?: string;
  allOf?: Shape[];
  anyOf?: Shape[];
  oneOf?: Shape[];
  type?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  additionalProperties?: Shape | false;
  enum?: unknown[];
  const?: unknown;
  description?: string;
  examples?: unknown[];
  definitions?: Record<string, Shape>;
}

/** A field of a content file; one within another has its path before its name, as in `clauses[].id`. */
export interface Field {
  path: string;
  /** Whether it is needed in every shape that a record may have, in none, or in some. */
  needed: 'yes' | 'no' | 'at times';
  meaning: string;
  /** Values as they are written in YAML; none where the fields within it are examples enough. */
  examples: string[];
}

/** Every field of a kind of file, in the order of the schema. */
export function fieldsOf(kind: FileKind): Field[] {
  const schema = recordSchema(kind) as Shape;
  return fieldsWithin(schema, '', schema.definitions ?? {});
}

function fieldsWithin(shape: Shape, path: string, definitions: Record<string, Shape>): Field[] {
  const forms = formsOf(shape, definitions);
  const records = forms.flatMap(({ properties, required = [] }) =>
    properties && !(SOURCE_LANGUAGE in properties) ? [{ properties, required }] : [],
  );
  const within = (shapes: Shape[], below: string) =>
    shapes.length > 0 ? fieldsWithin({ anyOf: shapes }, below, definitions) : [];
  const names = new Set(records.flatMap(({ properties }) => Object.keys(properties)));
  return [
    ...within(
      forms.flatMap(({ items }) => items ?? []),
      `${path}[]`,
    ),
    ...within(
      forms.flatMap(({ additionalProperties: each }) => (each === undefined || each === false ? [] : each)),
      `${path}.<id>`,
    ),
    ...[...names].flatMap((name): Field[] => {
      const values = records.flatMap(({ properties }) => properties[name] ?? []);
      const needing = records.filter(({ required }) => required.includes(name)).length;
      const found = path === '' ? name : `${path}.${name}`;
      return [
        {
          path: found,
          needed: needing === 0 ? 'no' : needing === records.length ? 'yes' : 'at times',
          meaning: values.map((value) => resolved(value, definitions).description).find(Boolean) ?? '',
          examples: [...new Set(examplesOf({ anyOf: values }, definitions).map(inYaml))],
        },
        ...within(values, found),
      ];
    }),
  ];
}

/** A shape with what the definition that it names says. */
function resolved(shape: Shape, definitions: Record<string, Shape>): Shape {
  const name = (shape.$ref ?? shape.allOf?.[0]?.$ref)?.replace('#/definitions/', '');
  return name === undefined ? shape : { ...definitions[name], ...shape };
}

/** The shapes that a value may have. */
function formsOf(shape: Shape, definitions: Record<string, Shape>): Shape[] {
  const { anyOf, oneOf, ...form } = resolved(shape, definitions);
  const { description, examples } = form;
  const kept = { ...(description ? { description } : {}), ...(examples ? { examples } : {}) };
  return (anyOf ?? oneOf)?.flatMap((each) => formsOf({ ...each, ...kept }, definitions)) ?? [form];
}

/** Every value of a list of them, or else one example. */
function examplesOf(shape: Shape, definitions: Record<string, Shape>): unknown[] {
  const forms = formsOf(shape, definitions);
  const own = forms.find((form) => form.examples)?.examples;
  if (own) return own;
  const listed = forms.flatMap((form) => form.enum ?? ('const' in form ? [form.const] : []));
  if (listed.length > 0) return listed;
  const samples = forms.flatMap((form): unknown[] => {
    if (form.items) return examplesOf(form.items, definitions).map((each) => [each]);
    return form.type === 'integer' ? [3] : form.type === 'boolean' ? [true] : [];
  });
  return samples.slice(0, 1);
}

const inYaml = (value: unknown): string => dump(value, { flowLevel: 0, lineWidth: -1, quotingType: '"' }).trim();

/** The text of a paper with its field reference as the model has it; the rest stays. */
export function withReference(paper: string): string {
  const [before, rest] = [paper.slice(0, paper.indexOf(START)), paper.slice(paper.indexOf(START))];
  if (!rest.includes(END)) throw new Error(`${REFERENCE_FILE} has no place for the fields; restore "${START}${END}"`);
  return `${before}${START}${FILE_KINDS.map(tableOf).join('\n\n')}\n${rest.slice(rest.indexOf(END))}`;
}

const HOLDS = { record: '', list: ', a list of', folder: '/, a file for each' };

function tableOf(kind: FileKind): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = fieldsOf(kind).map(
    ({ path, needed, meaning, examples }) =>
      `| \`${path}\` | ${needed} | ${cell(meaning)} | ${cell(examples.map((each) => `\`${each}\``).join(', '))} |`,
  );
  return [
    `### \`${kind.path}\`${HOLDS[kind.holds]}`,
    '',
    '| field | needed | meaning | example |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
