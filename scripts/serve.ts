import { serveSite } from './site-server.ts';

/** `npm run serve`: serves the built site on `PORT` (4321) until Ctrl-C. */
try {
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${process.env['PORT'] ?? ''}"; it must be a number from 0 to 65535`);
  }
  const { url, close } = await serveSite(process.env['OUT_DIR'] ?? 'dist', port);
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
