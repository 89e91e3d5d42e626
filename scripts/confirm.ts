import { createInterface } from 'node:readline';
import { contentFolder } from '../src/data/editions.ts';
import { confirmDrafts } from './new-edition/confirm/confirm-drafts.ts';

/** `npm run confirm [-- FOLDER]`: walks through the facts that wait in drafts.yaml, one by one. */
const terminal = createInterface({ input: process.stdin, output: process.stdout });
// Answers may come ahead of their questions, from a file.
const lines = terminal[Symbol.asyncIterator]();
try {
  const { accepted, struck, left } = await confirmDrafts(process.argv[2] ?? contentFolder, {
    say: (text) => {
      console.log(text);
    },
    ask: async (question, filled = '') => {
      terminal.setPrompt(question);
      terminal.prompt();
      if (filled !== '') terminal.write(filled);
      const { value, done } = await lines.next();
      // Whoever closes the terminal decides nothing more.
      return done ? 'q' : value;
    },
  });
  console.log(`\n${String(accepted)} accepted, ${String(struck)} struck out, ${String(left)} left for later`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  terminal.close();
}
