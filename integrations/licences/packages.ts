import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { foundBy, readPackages } from '../../scripts/supply/lockfile.ts';

/** The folder of the package that a module belongs to. */
const PACKAGE_FOLDER = /^.*\/node_modules\/(@[^/]+\/)?[^/@][^/]*(?=\/)/;

/**
 * Packages that reach browsers otherwise than through scripts that Vite bundles: components and styles, the search,
 * icons, and the tables by which traditional characters and pinyin are found.
 */
const BESIDE_SCRIPTS = ['@astrojs/starlight', '@iconify-json/lucide', 'opencc-js', 'pagefind', 'pinyin-pro'];

/** Packages that come as one file, which has in it what they depend on. */
const WITH_DEPENDENCIES = ['docx'];

/** Packages without a file of their licence, which names another place; the texts are in this folder. */
const OWN_TEXTS: Readonly<Record<string, string>> = { '@iconify-json/lucide': 'integrations/licences/lucide.txt' };

/** A package with the text of its licence. */
export interface Licence {
  name: string;
  version: string;
  /** The licence as package.json names it: `MIT`. */
  identifier: string;
  text: string;
}

/** A Vite plugin that enters the folder of each package whose code it bundles in `folders`. */
export function bundledPackages(folders: Set<string>): Plugin {
  return {
    name: 'bundled-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of output.moduleIds) {
          const [folder] = PACKAGE_FOLDER.exec(id.replaceAll('\\', '/')) ?? [];
          if (folder !== undefined) folders.add(folder.replace(/^\0/, ''));
        }
      }
    },
  };
}

/**
 * The licences of the packages in `folders` and of everything else from others, by name. Throws an Error that names
 * packages without a text.
 */
export function licencesOf(folders: Iterable<string>): Licence[] {
  const all = new Set([...folders, ...BESIDE_SCRIPTS.map((name) => `node_modules/${name}`), ...dependencies()]);
  const licences = [...all].map(licenceIn).sort((a, b) => (a.name < b.name ? -1 : 1));
  const without = licences.filter(({ text }) => text === '').map(({ name }) => name);
  if (without.length > 0) {
    throw new Error(
      `${without.join(', ')}: no text of a licence comes with the package; put the text into integrations/licences/ and enter it in OWN_TEXTS`,
    );
  }
  return [...new Map(licences.map((licence) => [`${licence.name} ${licence.version}`, licence])).values()];
}

/** The folders of what the packages that come as one file have in them. */
function dependencies(): string[] {
  const byPath = new Map(readPackages().packages.map((each) => [each.path, each]));
  const found = new Set<string>();
  const enter = (path: string) => {
    for (const name of Object.keys(byPath.get(path)?.dependencies ?? {})) {
      const dependency = foundBy(path, name, byPath);
      // Types are in no script.
      if (!dependency || found.has(dependency.path) || name.startsWith('@types/')) continue;
      found.add(dependency.path);
      enter(dependency.path);
    }
  };
  for (const name of WITH_DEPENDENCIES) enter(`node_modules/${name}`);
  return [...found];
}

function licenceIn(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string | { type: string };
  };
  const own = OWN_TEXTS[name];
  const identifier = typeof license === 'string' ? license : (license?.type ?? '');
  return { name, version, identifier, text: own === undefined ? textIn(folder) : readFileSync(own, 'utf8').trim() };
}

/** The texts of licences in the folder of a package, or what its README says under that heading; empty without either. */
function textIn(folder: string): string {
  const isFile = (name: string) => statSync(join(folder, name)).isFile();
  const read = (name: string) => readFileSync(join(folder, name), 'utf8').trim();
  const names = readdirSync(folder);
  const files = names
    .filter((name) => /^(licen[cs]e|copying|notice)\b/i.test(name))
    // Some packages have a folder of that name.
    .flatMap((name) => (isFile(name) ? name : readdirSync(join(folder, name)).map((inner) => join(name, inner))))
    .filter(isFile);
  if (files.length > 0) return files.map(read).join('\n\n');
  const [readme] = names.filter((name) => /^readme\b/i.test(name)).map(read);
  return /^#+ *licen[cs]e\b[^\n]*\n+([\s\S]*copyright[\s\S]*)$/im.exec(readme ?? '')?.[1]?.trim() ?? '';
}
