import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { tinyCatalog } from '../../../tests/fixtures/tiny-catalog.ts';
import { jsonSchema } from './json-schema.ts';
import { OPEN_DATA_NAMES, type OpenDataName } from './json-files.ts';
import { openData } from './json-files.ts';

const data = openData(tinyCatalog);

function validator(name: OpenDataName) {
  const ajv = new Ajv2020({ allErrors: true });
  formats(ajv);
  return ajv.compile(jsonSchema(name, `/${name}`, tinyCatalog));
}

describe('jsonSchema', () => {
  it.each(OPEN_DATA_NAMES)('of %s accepts what is published, for a validator of others too', (name) => {
    const validate = validator(name);
    expect(validate(data[name]) ? [] : validate.errors).toEqual([]);
  });

  it('refuses a field that is missing, unknown or of another type', () => {
    const validate = validator('revisions');
    expect(validate({ edition: data.revisions.edition, revisions: data.revisions.revisions })).toBe(false);
    expect(validate({ ...data.revisions, extra: 1 })).toBe(false);
    expect(validate({ ...data.revisions, revision: '1' })).toBe(false);
  });

  it('has its title in a language of the edition', () => {
    const edition = { ...tinyCatalog.edition, languages: ['zh-CN' as const] };
    expect(jsonSchema('contacts', '/contacts', tinyCatalog)).toHaveProperty('title', 'Contacts');
    expect(jsonSchema('contacts', '/contacts', { edition })).toHaveProperty('title', '联系方式');
  });

  it('says what fields mean', () => {
    expect(JSON.stringify(jsonSchema('edition', '/edition', tinyCatalog))).toContain('Where teams register.');
  });
});
