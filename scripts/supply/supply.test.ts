import { describe, expect, it } from 'vitest';
import { billOfMaterials } from './bill-of-materials.ts';
import { LICENCE_EXCEPTIONS, supplyFaults } from './faults.ts';
import { readPackages, type LockedPackage } from './lockfile.ts';

const supply = readPackages();
const { manifest, root, packages } = supply;
/** The faults of a project that needs these packages alone. */
function faultsOf(...all: readonly LockedPackage[]): string[] {
  const devDependencies = { a: '^1.0.0' };
  const asked = { devDependencies, optionalDependencies: {} };
  return supplyFaults({ manifest: { ...manifest, ...asked }, root: { ...root, ...asked }, packages: [...all] });
}

const sound: LockedPackage = {
  path: 'node_modules/a',
  name: 'a',
  version: '1.0.0',
  license: 'MIT',
  integrity: 'sha512-AAAA',
  resolved: '',
  hasInstallScript: false,
  dependencies: {},
  optionalDependencies: {},
};

describe('the packages', () => {
  it('are sound', () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(supplyFaults(supply)).toEqual([]);
    expect(supplyFaults(readPackages('scripts/bench'))).toEqual([]);
  });

  it('need every exception that is made for a licence', () => {
    const needed = LICENCE_EXCEPTIONS.filter(({ name, licence }) =>
      packages.some((each) => name.test(each.name) && each.license.includes(licence)),
    );
    expect(needed).toEqual(LICENCE_EXCEPTIONS);
  });

  it.each<[string, Partial<LockedPackage>]>([
    ['no SHA-512', { integrity: '' }],
    ['no SHA-512', { integrity: 'sha1-AAAA' }],
    ['where it came from', { resolved: 'git+ssh://somewhere' }],
    ['runs a script', { hasInstallScript: true }],
    ['"GPL-3.0"', { license: 'GPL-3.0' }],
    ['"GPL-3.0"', { license: 'MIT AND GPL-3.0' }],
    ['the licence ""', { license: '' }],
  ])('are refused with %s: %o', (fault, change) => {
    expect(faultsOf({ ...sound, ...change })).toEqual([expect.stringContaining(fault)]);
  });

  it('may be under one of several licences', () => {
    expect(faultsOf({ ...sound, license: '(MIT OR GPL-3.0-or-later)' })).toEqual([]);
  });
});

describe('the lockfile', () => {
  it('has what any platform needs', () => {
    const optional = packages.filter(({ name }) => name.startsWith('@rolldown/binding-'));
    expect(optional.length).toBeGreaterThan(10);
    for (const { path, name } of optional.slice(0, 3)) {
      const faults = supplyFaults({ ...supply, packages: packages.filter((each) => each.path !== path) });
      expect(faults).toEqual([
        expect.stringContaining(`rolldown: the lockfile lacks ${name}, which it needs or may need`),
      ]);
    }
  });

  it('knows the packages of package.json, and no others', () => {
    const changed = { ...manifest, devDependencies: { ...manifest.devDependencies, astro: '^8.0.0' } };
    expect(supplyFaults({ ...supply, manifest: changed })).toEqual([
      expect.stringContaining('astro: package.json and the lockfile differ; run "npm install --package-lock-only"'),
    ]);
    const more = { ...root, devDependencies: { ...root.devDependencies, 'left-over': '^1.0.0' } };
    expect(supplyFaults({ ...supply, root: more })).toEqual([expect.stringContaining('left-over: ')]);
    expect(supplyFaults({ ...supply, root: { ...root, version: '0.0.1' } })).toEqual([
      expect.stringContaining('version: '),
    ]);
  });
});

describe('the bill of materials', () => {
  interface Bill {
    components: { 'bom-ref': string; hashes: { content: string }[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  }
  const text = billOfMaterials(manifest, packages);
  const { components, dependencies } = JSON.parse(text) as Bill;

  it('has every package once, with its SHA-512, and is the same every time', () => {
    expect(new Set(components.map((each) => each['bom-ref'])).size).toBe(packages.length);
    expect(components.filter(({ hashes }) => !/^[0-9a-f]{128}$/.test(hashes[0]?.content ?? ''))).toEqual([]);
    expect(billOfMaterials(manifest, packages)).toBe(text);
  });

  it('says what needs what, as Node finds it', () => {
    const nested = { ...sound, path: 'node_modules/b/node_modules/a', version: '2.0.0' };
    const b = { ...sound, path: 'node_modules/b', name: 'b', dependencies: { a: '2', c: '1' } };
    const c = { ...sound, path: 'node_modules/c', name: 'c', dependencies: { a: '1' } };
    const bill = JSON.parse(billOfMaterials(manifest, [sound, b, nested, c])) as Bill;
    expect(bill.dependencies.find(({ ref }) => ref === 'node_modules/b@1.0.0')?.dependsOn).toEqual([
      'node_modules/b/node_modules/a@2.0.0',
      'node_modules/c@1.0.0',
    ]);
    expect(bill.dependencies.find(({ ref }) => ref === 'node_modules/c@1.0.0')?.dependsOn).toEqual([
      'node_modules/a@1.0.0',
    ]);
    const known = new Set(components.map((each) => each['bom-ref']));
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((each) => !known.has(each))).toEqual([]);
  });
});
