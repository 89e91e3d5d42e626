import { spawn, spawnSync } from 'node:child_process';

/** Whether a program is on this machine. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined;
}

/**
 * Runs a program in a folder, with `settings` in its environment, and returns what it prints. Rejects with an Error that
 * has its messages where it fails.
 */
export function runProgram(
  name: string,
  args: readonly string[],
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PYTHONIOENCODING: 'utf-8', ...settings };
    const program = spawn(name, args, { cwd: folder, env });
    let output = '';
    let messages = '';
    program.stdout.on('data', (data: Buffer) => (output += data.toString()));
    program.stderr.on('data', (data: Buffer) => (messages += data.toString()));
    program.on('error', reject);
    program.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${name} ended with ${String(code)}: ${messages}`));
    });
  });
}
