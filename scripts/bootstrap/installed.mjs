import { existsSync, readFileSync } from 'fs';
import { join } from 'path';

/**
 * Whether a folder has what its lockfile pins, for a machine. Packages that were made for other machines may be missing;
 * those for this one are, where another Node or another machine installed them.
 * @param {string} folder
 * @param {{ platform: string, arch: string }} machine
 */
export function isInstalled(folder, machine) {
  const written = join(folder, 'node_modules', '.package-lock.json');
  // npm writes it when everything else is there.
  if (!existsSync(written)) return false;
  const installed = packagesOf(written);
  return Object.entries(packagesOf(join(folder, 'package-lock.json')))
    .filter(([path, locked]) => path !== '' && (!locked.optional || isMadeFor(locked, machine)))
    .every(([path, { integrity }]) => {
      const own = installed[path];
      return own !== undefined && own.integrity === integrity && existsSync(join(folder, path));
    });
}

/**
 * @typedef {{ integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * @param {Locked} locked
 * @param {{ platform: string, arch: string }} machine
 */
function isMadeFor({ os = [], cpu = [], libc = [] }, { platform, arch }) {
  return os.includes(platform) && cpu.includes(arch) && (libc.length === 0 || libc.includes(ownLibc()));
}

/** The C library of this machine, as packages name it. */
function ownLibc() {
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return header.glibcVersionRuntime ? 'glibc' : 'musl';
}
