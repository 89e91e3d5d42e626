import { outFolder } from '../src/logic/settings.ts';
import { portFrom } from './deploy/port.ts';
import { serveSite } from './deploy/site-server.ts';

// A build may take a file away after the server found it and before it is opened.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error;
});

/** `npm run serve`: serves the built site on `PORT` (4321) until Ctrl-C. */
try {
  const { url, close } = await serveSite(outFolder(process.env), portFrom(process.env['PORT']));
  console.log(`\n  The site is at ${url}/ and ${url}/en/ (Ctrl-C stops it)\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void close().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
