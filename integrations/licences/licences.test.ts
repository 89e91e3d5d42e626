import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importedPackages } from './imported-packages.ts';
import { licencesOf } from './packages.ts';
import { licencesFile, namedIn } from './write-licences.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a-b', version: '1.2.3', license: 'MIT' }));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const textOf = () => licencesOf([folder]).find(({ name }) => name === 'a-b')?.text;

describe('the licence of a package', () => {
  it.each(['LICENSE', 'license.md', 'LICENCE.txt', 'COPYING'])('is what its file %s says', (name) => {
    writeFileSync(join(folder, name), 'Copyright A\n');
    expect(textOf()).toBe('Copyright A');
  });

  it('is all that a folder of that name has', () => {
    mkdirSync(join(folder, 'LICENSE'));
    writeFileSync(join(folder, 'LICENSE/LICENSE'), 'Copyright A');
    writeFileSync(join(folder, 'LICENSE/other'), 'Copyright B');
    expect(textOf()).toBe('Copyright A\n\nCopyright B');
  });

  it('is what its README says under that heading', () => {
    writeFileSync(join(folder, 'README.md'), '# a\n\nCopyright of b.\n\n## License\n\n(MIT) Copyright A\n');
    expect(textOf()).toBe('(MIT) Copyright A');
  });

  it('has to be there', () => {
    expect(() => licencesOf([folder])).toThrow('a-b: no text of a licence comes with the package');
    writeFileSync(join(folder, 'README.md'), '## License\n\nMIT\n');
    expect(() => licencesOf([folder])).toThrow('a-b: no text');
  });
});

it('come with what is in the files of others, and with what no script imports', () => {
  const names = licencesOf([]).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['nanoid', 'pagefind', '@astrojs/starlight']));
  expect(names).not.toContain('@types/node');
});

it('are known by their names in the file', () => {
  const licences = licencesOf([]);
  expect([...namedIn(licencesFile(licences))]).toEqual(licences.map(({ name }) => name));
});

it('know what scripts import, and not what only the build does', () => {
  const names = [...importedPackages()];
  expect(names).toEqual(expect.arrayContaining(['htmlparser2', 'docx', 'stemmer', 'workbox-routing']));
  for (const name of ['ical-generator', 'minisearch', 'pinyin-pro', 'astro', 'vitest'])
    expect(names).not.toContain(name);
});
