import { foundBy, wantedPackages, type LockedPackage, type Supply } from './lockfile.ts';

/** Licences that only ask to be named. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Zlib',
];

/** Packages under other licences, and the reason why they may be used. Nothing of theirs is changed. */
export const LICENCE_EXCEPTIONS: readonly { name: RegExp; licence: string; reason: string }[] = [
  { name: /^(@axe-core\/playwright|axe-core|ical\.js)$/, licence: 'MPL-2.0', reason: 'in the tests only' },
  { name: /^@resvg\/resvg-js(-.*)?$/, licence: 'MPL-2.0', reason: 'draws pictures in the build' },
  { name: /^lightningcss(-.*)?$/, licence: 'MPL-2.0', reason: 'writes style sheets in the build' },
  { name: /^@img\/sharp-/, licence: 'LGPL-3.0-or-later', reason: 'optional, makes pictures in the build' },
  { name: /^argparse$/, licence: 'Python-2.0', reason: 'asks to be named, as the BSD licences do' },
  { name: /^duck$/, licence: 'BSD', reason: 'its licence file has the two clauses of BSD-2-Clause' },
  { name: /^@expo-google-fonts\//, licence: 'OFL-1.1', reason: 'a typeface, of which pictures have outlines' },
];

/**
 * The faults of the packages, a line each: what the lockfile lacks, so that "npm ci" refuses it somewhere; the origin
 * of packages, their licences, and scripts that installing them runs.
 */
export function supplyFaults(supply: Supply): string[] {
  return [...rootFaults(supply), ...missingPackages(supply), ...packageFaults(supply)];
}

/** The advice for a broken lockfile: where packages are installed, npm leaves out those for other machines. */
const MAKE_ANEW =
  'run "npm install --package-lock-only" in a folder that has no more than package.json and the lockfile';

function rootFaults({ manifest, root }: Supply): string[] {
  const keys = ['name', 'version'] as const;
  const wanted = Object.entries({
    ...wantedPackages(manifest),
    ...Object.fromEntries(keys.map((key) => [key, manifest[key]])),
  });
  const locked: Record<string, string> = {
    ...wantedPackages(root),
    ...Object.fromEntries(keys.map((key) => [key, root[key]])),
  };
  const names = wanted.filter(([name, value]) => locked[name] !== value).map(([name]) => name);
  const gone = Object.keys(wantedPackages(root)).filter((name) => !(name in wantedPackages(manifest)));
  return [...names, ...gone].map((name) => `${name}: package.json and the lockfile differ; ${MAKE_ANEW}`);
}

/** Packages that something asks for, for whatever platform, and that the lockfile does not have. */
function missingPackages({ manifest, packages }: Supply): string[] {
  const byPath = new Map(packages.map((each) => [each.path, each]));
  const project = { path: '', name: manifest.name, dependencies: wantedPackages(manifest), optionalDependencies: {} };
  return [project, ...packages].flatMap(({ path, name, dependencies, optionalDependencies }) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((needed) => !foundBy(path, needed, byPath))
      .map((needed) => `${name}: the lockfile lacks ${needed}, which it needs or may need; ${MAKE_ANEW}`),
  );
}

function packageFaults({ manifest, packages }: Supply): string[] {
  return packages.flatMap((each) => {
    const label = `${each.name} ${each.version}`;
    const isAllowed = manifest.allowScripts[each.name] === true;
    return [
      ...(each.integrity.startsWith('sha512-')
        ? []
        : [`${label}: the lockfile has no SHA-512 of it; run "npm install"`]),
      ...(each.resolved === ''
        ? []
        : [`${label}: the lockfile names where it came from; set omit-lockfile-registry-resolved`]),
      ...(each.hasInstallScript && !isAllowed
        ? [`${label}: runs a script when it is installed; read it, then enter it in allowScripts of package.json`]
        : []),
      ...unknownLicences(each).map(
        (licence) =>
          `${label}: has the licence "${licence}"; read it, then allow it or explain it in scripts/supply/faults.ts`,
      ),
    ];
  });
}

/** Licences of a package that are neither allowed nor explained; of those offered as a choice, one is enough. */
function unknownLicences({ name, license }: LockedPackage): string[] {
  const isFine = (licence: string) =>
    ALLOWED.includes(licence) ||
    LICENCE_EXCEPTIONS.some((exception) => exception.name.test(name) && exception.licence === licence);
  const choices = license.replace(/[()]/g, '').split(' OR ');
  const unknown = choices.map((choice) => choice.split(' AND ').filter((licence) => !isFine(licence)));
  return unknown.some(({ length }) => length === 0) ? [] : unknown.flat();
}
