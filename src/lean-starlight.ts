import type { Plugin } from 'vite';

/** What Starlight puts into every page and this site has its own of: its colours and sizes, and a memory of the sidebar. */
const REPLACED = /\/starlight\/[^?]*(?:style\/props\.css|SidebarPersistState\.ts)$/;

/** Vite's helper around dynamic imports fetches ahead what they need; each of ours is one file without styles. */
const PRELOAD = '\0vite/preload-helper.js';
const PLAIN_IMPORT = 'export const __vitePreload = (load) => load();';

/** Leaves out of every page what `src/styles/tokens.css` and our own frame stand in for. */
export function leanStarlight(): Plugin {
  return {
    name: 'lean-starlight',
    enforce: 'pre',
    load: (id) => (REPLACED.test(id) ? '' : id === PRELOAD ? PLAIN_IMPORT : null),
  };
}
