import { createServer, type Server } from 'node:http';

const DEFAULT_PORT = 4321;

/** The port that `PORT` names; 4321 without it. Throws an Error that says what to write if it is not a port. */
export function portFrom(text: string | undefined): number {
  const given = text?.trim() ?? '';
  const port = given === '' ? DEFAULT_PORT : Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT is "${given}"; it must be a number from 0 to 65535 (PORT=8080 npm start)`);
}

/** Rejects with an Error that says what to do when something listens to a port of this machine. 0 is any free one. */
export async function requireFree(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}

/** Listens to a port of this machine only. Rejects with an Error that says what to do when the port is taken. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(messageOf(error, port));
    });
    server.listen(port, 'localhost', resolve);
  });
}

function messageOf(error: NodeJS.ErrnoException, port: number): Error {
  const other = `choose another: PORT=${port === 8080 ? '8081' : '8080'} npm start`;
  if (error.code === 'EADDRINUSE') return new Error(`Port ${String(port)} is taken; stop what uses it, or ${other}`);
  if (error.code === 'EACCES') return new Error(`Port ${String(port)} may not be used by this user; ${other}`);
  return error;
}
