import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A server of web pages that runs on this machine. */
export interface RunningServer {
  port: number;
  /** Its log so far. */
  messages: () => string;
  /** Lets it finish what it answers, and ends it. */
  close: () => Promise<void>;
}

/**
 * Starts a program that serves at a port of this machine, with `settings` in its environment, and waits until it
 * answers. Rejects with its messages if it ends before.
 */
export async function startServer(
  program: string,
  args: readonly string[],
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const server = spawn(program, args, { env: { ...process.env, ...settings }, stdio: ['ignore', 'ignore', 'pipe'] });
  let messages = '';
  server.stderr.on('data', (data: Buffer) => (messages += data.toString()));
  const ended = once(server, 'exit');
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`${program} did not start: ${messages}`);
    await setTimeout(50);
  }
  return {
    port,
    messages: () => messages,
    close: async () => {
      server.kill('SIGQUIT');
      await ended;
    },
  };
}

/** A port of this machine that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${String(port)}/`);
    return true;
  } catch {
    return false;
  }
}
