import { portFrom, requireFree } from './deploy/port.ts';

/** `npm start`: checks that the port is free, builds the site and serves it. */
try {
  await requireFree(portFrom(process.env['PORT']));
  await import('./build.ts');
  await import('./serve.ts');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
