import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Vite takes a path for an address, in which `#`, `?` and `%` mean something; these tools are made with it. */
const MADE_WITH_VITE = ['astro', 'vitest'];

/** Paths that no tool misreads: letters of any script, digits, blanks and few signs. */
const PLAIN_PATH = /^[\p{L}\p{M}\p{N} /\\:._~+&(),@-]*$/u;

/**
 * Runs a tool of `node_modules` in this folder, with `settings` in its environment, and returns its exit code.
 * Telemetry is off. If Vite cannot read the folder's name, the tool sees the folder under another one.
 */
export function runTool(name: string, args: readonly string[], settings: Readonly<NodeJS.ProcessEnv> = {}): number {
  const folder = process.cwd();
  const env = { ...process.env, ...settings, ASTRO_TELEMETRY_DISABLED: '1' };
  if (PLAIN_PATH.test(folder) || !MADE_WITH_VITE.includes(name)) return run(folder, name, args, env);
  const around = mkdtempSync(join(tmpdir(), 'site-'));
  // Ctrl-C ends the tool, and then this function, which has something to put away.
  const wait = () => undefined;
  process.on('SIGINT', wait);
  try {
    const link = join(around, 'folder');
    symlinkSync(folder, link, 'junction');
    return run(link, name, args, { ...env, ...seenAs(link) });
  } finally {
    rmSync(around, { recursive: true });
    process.off('SIGINT', wait);
  }
}

function run(folder: string, name: string, args: readonly string[], env: NodeJS.ProcessEnv): number {
  const program = join(folder, 'node_modules', name, programOf(name));
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, env, stdio: 'inherit' }).status ?? 1;
}

function programOf(name: string): string {
  const { bin } = JSON.parse(readFileSync(resolve('node_modules', name, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return typeof bin === 'string' ? bin : (bin[name] ?? '');
}

/** The environment in which Node knows its folder, and the modules in it, by the path of a link. */
function seenAs(link: string): NodeJS.ProcessEnv {
  const script = encodeURIComponent(`process.cwd = () => ${JSON.stringify(link)}`).replaceAll("'", '%27');
  return {
    NODE_PRESERVE_SYMLINKS: '1',
    NODE_PRESERVE_SYMLINKS_MAIN: '1',
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=data:text/javascript,${script}`.trim(),
  };
}
