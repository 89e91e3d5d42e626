import type { Plugin } from 'vite';

/** Files of Starlight that would be in every page and that this site replaces or does without. */
const REPLACED = [
  /\/starlight\/[^?]*style\/props\.css$/,
  /\/starlight\/[^?]*style\/markdown\.css$/,
  /\/starlight\/[^?]*style\/reset\.css$/,
  /\/starlight\/[^?]*SidebarPersistState\.[jt]s$/,
];

/** Styles in components of Starlight that this site has no use for; Astro loads them itself. */
const UNUSED_STYLES = /\/starlight\/[^?]*\/(?:Page|ContentPanel)\.astro\?astro&type=style/;

/** Vite's helper around dynamic imports fetches ahead what they need; ours need no styles. */
const PRELOAD = '\0vite/preload-helper.js';
const PLAIN_IMPORT = 'export const __vitePreload = (load) => load();';

/** The lists that Vite writes into each script for that helper. */
const PRELOAD_LISTS = /^const __vite__mapDeps=.*\n|,__vite__mapDeps\(\[[\d,]*\]\)/gm;

/**
 * Leaves out of every page what `src/styles/` and our own frame stand in for. The build fails where Starlight
 * has it under another name.
 */
export function starlightParts(): Plugin {
  const missing = new Set(REPLACED);
  return {
    name: 'starlight-parts',
    enforce: 'pre',
    load: (id) => {
      const replaced = REPLACED.find((pattern) => pattern.test(id));
      if (replaced) missing.delete(replaced);
      return replaced ? '' : id === PRELOAD ? PLAIN_IMPORT : null;
    },
    transform: (_code, id) => (UNUSED_STYLES.test(id) ? '' : null),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replace(PRELOAD_LISTS, '');
        }
      },
    },
    closeBundle() {
      if (this.environment.name === 'client' && missing.size > 0) {
        throw new Error(`Starlight has no ${[...missing].map(String).join(', ')}; see integrations/starlight-parts.ts`);
      }
    },
  };
}
