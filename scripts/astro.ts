import { runTool } from './run-tool.ts';

/** `node scripts/astro.ts …`: Astro with these arguments, as every command of ours runs it. */
process.exitCode = runTool('astro', process.argv.slice(2));
