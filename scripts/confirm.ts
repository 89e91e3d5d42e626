import { createInterface } from 'node:readline/promises';
import { contentFolder } from '../src/data/editions.ts';
import { confirmDrafts } from './new-edition/confirm/confirm-drafts.ts';

/** `npm run confirm [-- FOLDER]`: walks through the facts that wait in drafts.yaml, one by one. */
const terminal = createInterface({ input: process.stdin, output: process.stdout });
// Whoever closes the terminal has decided nothing more.
const closed = new Promise<string>((resolve) =>
  terminal.once('close', () => {
    resolve('q');
  }),
);
try {
  const { accepted, struck, left } = await confirmDrafts(process.argv[2] ?? contentFolder, {
    say: (text) => {
      console.log(text);
    },
    ask: (question, filled = '') => {
      const answer = terminal.question(question);
      terminal.write(filled);
      return Promise.race([answer, closed]);
    },
  });
  console.log(`\n${String(accepted)} accepted, ${String(struck)} struck out, ${String(left)} left for later`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  terminal.close();
}
