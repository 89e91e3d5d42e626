import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { TINY_EDITION } from '../../tests/fixtures/tiny-catalog.ts';
import { checkContent } from '../checks/content/run.ts';
import { schemaFiles, schemaLine, writeSchemas } from './content-schemas.ts';

const yamlFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
const firstLine = (file: string) => readFileSync(join('content', file), 'utf8').split('\n', 1)[0];
const named = (file: string) => join(dirname(file), schemaLine(file).replace('# yaml-language-server: $schema=', ''));

const ajv = new Ajv();
formats(ajv);
const schemas = new Map([...schemaFiles()].map(([path, text]) => [path, ajv.compile(JSON.parse(text) as object)]));

/** What an editor is told of a value in the place of a file. */
function faultsOf(file: string, value: unknown): unknown[] {
  const validate = schemas.get(named(file));
  if (!validate) throw new Error(`there is no ${named(file)}`);
  return validate(value) ? [] : (validate.errors ?? []);
}

describe('the JSON Schemas of content files', () => {
  it('are beside the content as the model has them', () => {
    const written = readdirSync('content/schemas').map((name) => `schemas/${name}`);
    expect(written.sort(), 'run "npm run schemas"').toEqual([...schemaFiles().keys()].sort());
    for (const [path, text] of schemaFiles()) {
      expect(readFileSync(join('content', path), 'utf8'), 'run "npm run schemas"').toBe(text);
    }
  });

  it('are named in the first line of each file', () => {
    expect(yamlFiles('content').filter((file) => firstLine(file) !== schemaLine(file))).toEqual([]);
  });

  it.each(['content', TINY_EDITION])('find nothing wrong in %s', (folder) => {
    const faults = yamlFiles(folder).flatMap((file) => faultsOf(file, load(readFileSync(join(folder, file), 'utf8'))));
    expect(faults).toEqual([]);
  });

  it('find a misspelt key, a missing one and a value of another kind', () => {
    const group = { id: 'companies', name: { 'zh-CN': '企业组' }, clause: '5.1' };
    expect(faultsOf('groups.yaml', [group])).toEqual([]);
    expect(faultsOf('groups.yaml', [{ ...group, nmae: 'x' }])).not.toEqual([]);
    expect(faultsOf('groups.yaml', [{ id: 'companies', clause: '5.1' }])).not.toEqual([]);
    expect(faultsOf('groups.yaml', [{ ...group, clause: 5.1 }])).not.toEqual([]);
    expect(faultsOf('groups.yaml', group)).not.toEqual([]);
  });

  it('may stand in a content folder without being read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
    cpSync(TINY_EDITION, folder, { recursive: true });
    writeSchemas(folder);
    expect(checkContent(folder).problems).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe('schemaLine', () => {
  it('leads from the folder of the file to its schema', () => {
    expect(schemaLine('faq.yaml')).toBe('# yaml-language-server: $schema=./schemas/faq.schema.json');
    expect(schemaLine('eligibility/rules.yaml')).toBe(
      '# yaml-language-server: $schema=../schemas/eligibility-rules.schema.json',
    );
    expect(schemaLine('topics/mixed/markets/01.yaml')).toContain('=../../../schemas/topics.schema.json');
  });

  it('fails for what is no content file', () => {
    expect(() => schemaLine('notes.yaml')).toThrow('notes.yaml is no content file with a schema');
  });
});
