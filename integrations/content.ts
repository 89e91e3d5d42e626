import type { AstroIntegration } from 'astro';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckInput } from '../scripts/checks/content/types.ts';
import { checkContent } from '../scripts/checks/content/run.ts';
import { CONTENT_LOADER, type Refreshed } from '../src/data/content-loader.ts';
import { formatProblems, type Problem } from '../src/data/read/problem.ts';

/**
 * How often the folder is looked at, in ms; twice the same is a save that has ended. The server's own watcher at times
 * misses what is saved while it starts, and what another machine writes into a shared folder.
 */
const PAUSE = 200;

/**
 * The content of a folder, read and checked. Ends the program with the list of problems where there are any: Astro would
 * only log what it cannot read, and build on.
 */
export function soundContent(folder: string): CheckInput {
  const { content, problems } = checkContent(folder);
  if (!content || problems.length > 0) {
    // What is thrown here Astro would show amid words of its own.
    console.error(told(problems));
    process.exit(1);
  }
  return content;
}

/**
 * Checks the content at each save while the site is developed. Problems stand in the terminal and above the page, which
 * keeps the last content that had none; once they are mended, the page comes anew.
 */
export function watchContent(folder: string): AstroIntegration {
  let checked = stateOf(folder);
  let last = checked;
  return {
    name: 'content',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        let problems: Problem[] = [];
        const show = () => {
          if (problems.length === 0) return;
          const title = { title: counted(problems), name: 'content' };
          server.ws.send({ type: 'error', err: { ...title, message: formatProblems(problems), stack: '' } });
        };
        const check = async () => {
          const checked = checkContent(folder, new Date());
          if (checked.content && checked.problems.length === 0) {
            const context: Refreshed = { dataset: checked.content.dataset };
            // Astro asks pages to come anew once it has written down what has changed.
            await refreshContent?.({ loaders: [CONTENT_LOADER], context });
            if (problems.length > 0) {
              logger.info('The content has no more problems.');
              server.ws.send({ type: 'update', updates: [] });
            }
            problems = [];
          } else {
            problems = checked.problems;
            logger.error(told(problems));
            show();
          }
        };
        const timer = setInterval(() => {
          const state = stateOf(folder);
          if (state === last && state !== checked) {
            checked = state;
            void check();
          }
          last = state;
        }, PAUSE);
        server.httpServer?.once('close', () => {
          clearInterval(timer);
        });
        // A page that is opened meanwhile has not heard of them.
        server.ws.on('connection', show);
      },
    },
  };
}

/** What tells one state of a folder from another: the names of its files, and when each was written. */
function stateOf(folder: string): string {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files.map((file) => `${file} ${String(statSync(join(folder, file)).mtimeMs)}`).join();
  } catch {
    // Files and folders go meanwhile, as where a branch is changed.
    return '';
  }
}

function told(problems: readonly Problem[]): string {
  return `${counted(problems)}:\n\n${formatProblems(problems)}\n`;
}

function counted({ length }: readonly Problem[]): string {
  return `The content has ${String(length)} ${length === 1 ? 'problem' : 'problems'}`;
}
