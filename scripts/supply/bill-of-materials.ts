import { foundBy, wantedPackages, type LockedPackage, type Manifest } from './lockfile.ts';

/**
 * The packages that make the site, as a bill of materials (CycloneDX 1.6, JSON): all that the lockfile pins, for every
 * platform. It has neither a time nor a serial number, so that the same lockfile gives the same bytes.
 */
export function billOfMaterials(manifest: Manifest, packages: readonly LockedPackage[]): string {
  const byPath = new Map(packages.map((each) => [each.path, each]));
  const root = { path: '', name: manifest.name, version: manifest.version };
  const edges = [
    { from: root, names: Object.keys(wantedPackages(manifest)) },
    ...packages.map((from) => ({ from, names: Object.keys({ ...from.dependencies, ...from.optionalDependencies }) })),
  ];
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': reference(root), ...named(root, manifest.license) } },
    components: packages.map((each) => ({
      type: 'library',
      'bom-ref': reference(each),
      ...named(each, each.license),
      hashes: [
        { alg: 'SHA-512', content: Buffer.from(each.integrity.replace('sha512-', ''), 'base64').toString('hex') },
      ],
    })),
    dependencies: edges.map(({ from, names }) => ({
      ref: reference(from),
      dependsOn: names.flatMap((name) => foundBy(from.path, name, byPath) ?? []).map(reference),
    })),
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

type Named = Pick<LockedPackage, 'path' | 'name' | 'version'>;

/** Two places may have the same version of a package, so that its place tells them apart. */
const reference = ({ path, name, version }: Named) => (path === '' ? `${name}@${version}` : `${path}@${version}`);

function named({ name, version }: Named, licence: string) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  // Public domain and such have no identifier that expressions may use.
  const isExpression = /^[\w.+()-]+( (AND|OR|WITH) [\w.+()-]+)*$/.test(licence);
  return {
    name,
    version,
    purl,
    licenses: [isExpression ? { expression: licence } : { license: { name: licence } }],
  };
}
