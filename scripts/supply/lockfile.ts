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
  allowScripts: z.record(z.string(), z.boolean()),
});

/** What package.json says. */
export type Manifest = z.infer<typeof manifestSchema>;

/** A package as the lockfile has it. */
export interface LockedPackage extends Omit<z.infer<typeof packageSchema>, 'name'> {
  /** Where it is installed: `node_modules/a/node_modules/b`. */
  path: string;
  name: string;
}

/** Reads the packages of a lockfile, in its order, and package.json. Throws an Error where either is of another shape. */
export function readPackages(folder = '.'): { manifest: Manifest; packages: LockedPackage[] } {
  const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  const { packages } = lockfileSchema.parse(read('package-lock.json'));
  return {
    manifest: manifestSchema.parse(read('package.json')),
    packages: Object.entries(packages)
      .filter(([path]) => path !== '')
      .map(([path, { name, ...rest }]) => ({ ...rest, path, name: name ?? path.replace(/^.*node_modules\//, '') })),
  };
}
