import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let around: string;
beforeEach(() => {
  around = realpathSync(mkdtempSync(join(tmpdir(), 'run-tool-')));
});
afterEach(() => {
  rmSync(around, { recursive: true });
});

interface Seen {
  folder: string;
  module: string;
  telemetry: string;
  setting: string;
}

/** What a tool of this name sees that is run in a folder of that name. */
function seenBy(tool: string, name: string): Seen {
  const folder = join(around, name);
  const home = join(folder, 'node_modules', tool);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ type: 'module', bin: { [tool]: './tool.js' } }));
  const env = '{ ASTRO_TELEMETRY_DISABLED: telemetry, SETTING: setting }';
  writeFileSync(
    join(home, 'tool.js'),
    `const ${env} = process.env;
     console.log(JSON.stringify({ folder: process.cwd(), module: import.meta.filename, telemetry, setting }));
     process.exitCode = 3;`,
  );
  const module = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'run-tool.ts')).href);
  const script = `import { runTool } from ${module}; process.exitCode = runTool('${tool}', [], { SETTING: 'here' });`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: undefined },
  });
  expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
  return JSON.parse(stdout) as Seen;
}

describe('a tool', () => {
  it.each(['plain', '试 验 (1)&x'])('is run in its folder, %s, and tells nobody', (name) => {
    expect(seenBy('astro', name)).toEqual({
      folder: join(around, name),
      module: join(around, name, 'node_modules/astro/tool.js'),
      telemetry: '1',
      setting: 'here',
    });
  });

  it.each(['a#b', 'a?b', '100%', "it's [1]"])(
    'that is made with Vite sees another name of %s, for as long as it runs',
    (name) => {
      const { folder, module } = seenBy('vitest', name);
      expect(basename(folder)).toBe('folder');
      expect(module).toBe(join(folder, 'node_modules/vitest/tool.js'));
      expect(existsSync(dirname(folder))).toBe(false);
    },
  );

  it('that is not sees the folder itself', () => {
    expect(seenBy('prettier', 'a#b').folder).toBe(join(around, 'a#b'));
  });
});
