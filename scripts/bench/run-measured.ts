import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A finished run of a program. */
export interface MeasuredRun {
  seconds: number;
  /** The most memory that it and its children held at once, in bytes; null where there is no `/proc` to read. */
  peakBytes: number | null;
  /** The printed lines, each with the seconds since the start. */
  lines: { at: number; text: string }[];
}

/** Milliseconds between two looks at the memory. */
const INTERVAL = 100;

/** Bytes of a page of memory, in which Linux counts. */
const PAGE = 4096;

/** Runs a Node script to its end. Rejects with an Error that has the end of its output when it fails. */
export function runMeasured(
  script: string,
  options: { cwd?: string; env?: Record<string, string | undefined>; args?: readonly string[] },
): Promise<MeasuredRun> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const program = spawn(process.execPath, [script, ...(options.args ?? [])], {
    cwd: options.cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: MeasuredRun['lines'] = [];
  for (const stream of [program.stdout, program.stderr]) {
    createInterface(stream).on('line', (text) => lines.push({ at: seconds(), text }));
  }
  let peakBytes: number | null = null;
  const looking = setInterval(() => {
    const bytes = program.pid === undefined ? null : memoryOfTree(program.pid);
    if (bytes !== null) peakBytes = Math.max(peakBytes ?? 0, bytes);
  }, INTERVAL);
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('close', (code) => {
      clearInterval(looking);
      if (code === 0) resolve({ seconds: seconds(), peakBytes, lines });
      else {
        const end = lines.slice(-20).map(({ text }) => text);
        reject(new Error(`${script} ended with ${String(code)}:\n${end.join('\n')}`));
      }
    });
  });
}

/** Resident bytes of a process and all below it; what they share counts for each. */
function memoryOfTree(root: number): number | null {
  const parents = new Map<number, number>();
  const bytes = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
      try {
        // The name of the program, in brackets, may hold spaces; state and parent follow it.
        const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        parents.set(Number(name), Number(fields[1]));
        bytes.set(Number(name), Number(fields[21]) * PAGE);
      } catch {
        // It ended meanwhile.
      }
    }
  } catch {
    return null;
  }
  const isBelow = (id: number | undefined): boolean =>
    id !== undefined && id !== 0 && (id === root || isBelow(parents.get(id)));
  return [...bytes].filter(([id]) => isBelow(id)).reduce((sum, [, each]) => sum + each, 0);
}
