import { createHash } from 'node:crypto';
import { inlineScripts } from './inline-scripts.ts';

/** A source in a policy: the SHA-256 of a script or style that stands in a page, in base 64, as browsers compute it. */
export type SourceHash = `'sha256-${string}'`;

const hashOf = (text: string): SourceHash => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes of the scripts that stand in a page itself, in their order. Throws an Error if one is not the site's. */
export function inlineScriptHashes(html: string, page: string): SourceHash[] {
  return inlineScripts(html, page).map(hashOf);
}

const STYLE = /<style>([^]*?)<\/style>/g;

const policy = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/**
 * The `Content-Security-Policy` of pages: they may run our files and the inline scripts with these hashes, and talk to
 * nobody else. Pagefind is WebAssembly, hence `'wasm-unsafe-eval'`. Without `styles`, as in a header that is the same for all
 * pages, each may have its own.
 */
export function pagePolicy(hashes: readonly SourceHash[], styles?: readonly SourceHash[]): string {
  return policy({
    'default-src': "'none'",
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...hashes].join(' '),
    'style-src': ["'self'", ...(styles ?? ["'unsafe-inline'"])].join(' '),
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  });
}

/**
 * A page that carries the policy itself, for hosts that send no headers of ours. It names the page's own scripts and styles; that
 * no other site may show it in a frame, only a header can say. Throws an Error if a script in it is not the site's.
 */
export function withPolicy(html: string, page: string): string {
  const styles = Array.from(html.matchAll(STYLE), ([, text = '']) => hashOf(text));
  const content = pagePolicy(inlineScriptHashes(html, page), styles).replace(/; frame-ancestors [^;]*/, '');
  // First of all, for it holds for what comes after it.
  return html.replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${content}">`);
}

/** The policy of workers, which obey that of their own file and not that of the page. */
export const WORKER_POLICY = policy({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
});
