import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Some old packages say their licence in other ways than by a name. */
const licenceSchema = z.union([
  z.string(),
  z.array(z.object({ type: z.string() })).transform((all) => all.map(({ type }) => type).join(' OR ')),
]);

const packageSchema = z.object({
  name: z.string().optional(),
  version: z.string().default(''),
  license: licenceSchema.default(''),
  integrity: z.string().default(''),
  resolved: z.string().default(''),
  hasInstallScript: z.boolean().default(false),
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

const lockfileSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), packageSchema),
});

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  devDependencies: z.record(z.string(), z.string()),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
  allowScripts: z.record(z.string(), z.boolean()),
});

const rootSchema = z.object({
  packages: z.object({
    '': manifestSchema.pick({ name: true, version: true, devDependencies: true, optionalDependencies: true }),
  }),
});

/** The parts of package.json that are checked. */
export type Manifest = z.infer<typeof manifestSchema>;

/** A package as the lockfile has it. */
export interface LockedPackage extends Omit<z.infer<typeof packageSchema>, 'name'> {
  /** Its place: `node_modules/a/node_modules/b`. */
  path: string;
  name: string;
}

/** The installed packages: package.json, and the lockfile's entries for it and for all packages. */
export interface Supply {
  manifest: Manifest;
  /** The lockfile's own copy of package.json. */
  root: Pick<Manifest, 'name' | 'version' | 'devDependencies' | 'optionalDependencies'>;
  /** In the order of the lockfile. */
  packages: LockedPackage[];
}

/** Reads package.json and the lockfile of a folder. Throws an Error if either is of another shape. */
export function readPackages(folder = '.'): Supply {
  const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  const lockfile = read('package-lock.json');
  const { packages } = lockfileSchema.parse(lockfile);
  return {
    manifest: manifestSchema.parse(read('package.json')),
    root: rootSchema.parse(lockfile).packages[''],
    packages: Object.entries(packages)
      .filter(([path]) => path !== '')
      .map(([path, { name, ...rest }]) => ({ ...rest, path, name: name ?? path.replace(/^.*node_modules\//, '') })),
  };
}

/** The packages that a project asks for, and the versions that it takes. */
export function wantedPackages({
  devDependencies,
  optionalDependencies,
}: Pick<Manifest, 'devDependencies' | 'optionalDependencies'>): Record<string, string> {
  return { ...devDependencies, ...optionalDependencies };
}

/** The package that `name` resolves to from `path` (empty for the project): the nearest folder upwards that has it. */
export function foundBy(
  path: string,
  name: string,
  byPath: ReadonlyMap<string, LockedPackage>,
): LockedPackage | undefined {
  const own = byPath.get(`${path === '' ? '' : `${path}/`}node_modules/${name}`);
  if (own || path === '') return own;
  return foundBy(path.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''), name, byPath);
}
