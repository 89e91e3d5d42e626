import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readCsv } from './read-csv.ts';

type ColumnType = 'string' | 'integer' | 'boolean' | 'date' | 'array';
type Row = Record<string, unknown>;

/** A tabular Data Package as far as this project writes one. */
export interface DataPackage {
  version: string;
  resources: {
    name: string;
    path: string;
    schema: {
      fields: { name: string; type: ColumnType; constraints?: { required: boolean } }[];
      primaryKey?: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
}

const text = { type: 'string', minLength: 1 };
const names = { type: 'array', minItems: 1, uniqueItems: true, items: text };
const object = (required: string[], properties: object) => ({ type: 'object', required, properties });
const list = (items: object) => ({ type: 'array', minItems: 1, items });

/** Frictionless Data's tabular-data-package and table-schema, version 1, as far as this project uses them, and no more. */
const PROFILE = {
  ...object(['profile', 'name', 'resources', 'licenses', 'sources', 'version'], {
    profile: { const: 'tabular-data-package' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    homepage: { type: 'string', format: 'uri' },
    ...{ title: text, description: text, version: text },
    contributors: list(
      object(['title'], { title: text, role: text, email: { type: 'string', format: 'email' }, path: text }),
    ),
    licenses: list({ anyOf: [object(['path'], { path: text }), object(['name'], { name: text })] }),
    sources: list(object(['title'], { title: text, path: text })),
    resources: list({
      ...object(['profile', 'name', 'path', 'schema', 'encoding'], {
        profile: { const: 'tabular-data-resource' },
        name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
        path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)' },
        ...{ title: text, format: { const: 'csv' }, mediatype: { const: 'text/csv' }, encoding: { const: 'utf-8' } },
        schema: {
          ...object(['fields'], {
            fields: list({
              ...object(['name', 'type'], {
                ...{ name: text, title: text, type: { enum: ['string', 'integer', 'boolean', 'date', 'array'] } },
                constraints: { ...object([], { required: { type: 'boolean' } }), additionalProperties: false },
              }),
              additionalProperties: false,
            }),
            missingValues: { const: [''] },
            primaryKey: names,
            foreignKeys: list({
              ...object(['fields', 'reference'], {
                fields: names,
                reference: object(['resource', 'fields'], { resource: { type: 'string' }, fields: names }),
              }),
              additionalProperties: false,
            }),
          }),
          additionalProperties: false,
        },
      }),
      additionalProperties: false,
    }),
  }),
  additionalProperties: false,
};

/** What a cell of a type has to be; an `array` is JSON. */
const CELLS: Record<ColumnType, object> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  array: { type: 'array' },
};

/**
 * What is wrong with a Data Package, a line each: its descriptor, and in the CSV files that `read` gives the heads, the
 * types of cells, empty cells that must not be, and keys.
 */
export function packageFaults(dataPackage: DataPackage, read: (path: string) => string): string[] {
  const ajv = new Ajv2020({ allErrors: true });
  formats(ajv);
  const faultsBy = (schema: object, data: unknown, label: string): string[] =>
    ajv.validate(schema, data)
      ? []
      : (ajv.errors ?? []).map(({ instancePath, message = '' }) => `${label}${instancePath} ${message}`);
  const wrong = faultsBy(PROFILE, dataPackage, 'datapackage.json');
  if (wrong.length > 0) return wrong;

  const tables = new Map(
    dataPackage.resources.map(({ name, path, schema: { fields } }) => {
      const [heads = [], ...rows] = readCsv(read(path));
      const types = new Map(fields.map((field) => [field.name, field.type]));
      const rowOf = (cells: string[]): Row =>
        Object.fromEntries(heads.map((head, at) => [head, cellValue(cells[at] ?? '', types.get(head))]));
      return [name, { heads, rows: rows.map(rowOf) }];
    }),
  );
  return dataPackage.resources.flatMap(({ name, schema: { fields, primaryKey = [], foreignKeys = [] } }) => {
    const { heads, rows } = tables.get(name) ?? { heads: [], rows: [] };
    const faults = faultsBy({ const: fields.map((field) => field.name) }, heads, `${name}: heads`);
    const required = fields.filter(({ constraints }) => constraints?.required).map((field) => field.name);
    const properties = Object.fromEntries(fields.map((field) => [field.name, CELLS[field.type]]));
    faults.push(...faultsBy(list(object(required, properties)), rows, `${name}: rows`));
    const keys = rows.map((row) => keyOf(row, primaryKey));
    if (primaryKey.length > 0 && new Set(keys).size < keys.length) faults.push(`${name}: two rows have the same key`);
    for (const { fields: own, reference } of foreignKeys) {
      const known = new Set(tables.get(reference.resource)?.rows.map((row) => keyOf(row, reference.fields)));
      const lost = rows.map((row) => keyOf(row, own)).filter((key) => key !== null && !known.has(key));
      faults.push(...lost.map((key) => `${name}: ${own.join(', ')} ${String(key)} is not in ${reference.resource}`));
    }
    return faults;
  });
}

/** A cell as JSON has it; undefined where it is empty, the text itself where it is not of the type. */
function cellValue(cell: string, type: ColumnType | undefined): unknown {
  if (cell === '') return undefined;
  if (type === undefined || type === 'string' || type === 'date') return cell;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}

/** The values of columns; null where one is empty, for then the row refers to nothing. */
function keyOf(row: Row, columns: readonly string[]): string | null {
  const values = columns.map((column) => row[column]);
  return values.includes(undefined) ? null : JSON.stringify(values);
}
