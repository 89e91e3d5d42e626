import type { MeasuredRun } from './run-measured.ts';

/** The steps of a build, by what Astro or Starlight prints when each begins. */
const BEGINNINGS = [
  { name: 'checks and configuration', line: null },
  { name: 'content', line: 'Syncing content' },
  { name: 'bundling', line: 'Collecting build info' },
  { name: 'rendering', line: 'generating static routes' },
  { name: 'assets and sitemap', line: 'Completed in', after: 'generating static routes' },
  { name: 'Pagefind', line: 'Building search index with Pagefind' },
  { name: 'end', line: 'Finished building search index' },
] as const;

/** A share of the time of a build, in seconds. */
export interface Share {
  name: string;
  seconds: number;
}

/** The times of a build's steps, in their order, in seconds. */
export function buildSteps({ lines, seconds }: Pick<MeasuredRun, 'lines' | 'seconds'>): Share[] {
  const began = BEGINNINGS.flatMap((beginning) => {
    if (beginning.line === null) return { name: beginning.name, at: 0 };
    const from = 'after' in beginning ? lines.findIndex(({ text }) => text.includes(beginning.after)) + 1 : 0;
    const found = lines.slice(from).find(({ text }) => text.includes(beginning.line));
    return found ? { name: beginning.name, at: found.at } : [];
  });
  return began.map(({ name, at }, index) => ({ name, seconds: (began[index + 1]?.at ?? seconds) - at }));
}

/**
 * The times of rendering by kind of file (`topics/*.html`, `og/*.png`, …), the longest first, as Astro reports them.
 * The rest, such as making lists of routes, is one entry.
 */
export function renderingByKind(run: Pick<MeasuredRun, 'lines' | 'seconds'>, languages: readonly string[]): Share[] {
  const sums = new Map<string, number>();
  for (const { text } of run.lines) {
    const [, path, amount, unit] = /[├└]─ \/(\S+) \(\+([\d.]+)(ms|s)\)/.exec(text) ?? [];
    if (path === undefined) continue;
    const folders = path.split('/');
    if (languages.includes(folders[0] ?? '')) folders.shift();
    const [first = '', ...below] = folders
      .join('/')
      .replace(/\/index\.html$/, '.html')
      .split('/');
    const kind = below.length > 0 ? `${first}/*${/\.[^.]+$/.exec(path)?.[0] ?? ''}` : first;
    sums.set(kind, (sums.get(kind) ?? 0) + Number(amount) / (unit === 'ms' ? 1000 : 1));
  }
  const kinds = Array.from(sums, ([name, seconds]) => ({ name, seconds }));
  const whole = buildSteps(run).find(({ name }) => name === 'rendering')?.seconds ?? 0;
  const rest = { name: 'lists of routes', seconds: kinds.reduce((left, { seconds }) => left - seconds, whole) };
  return [...kinds, rest].sort((a, b) => b.seconds - a.seconds);
}
