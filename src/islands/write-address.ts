/** How long typing must pause before the address follows, in milliseconds: browsers refuse too many changes. */
const PAUSE = 300;

let pending: { address: string; timer: ReturnType<typeof setTimeout> } | undefined;

/**
 * Writes the page's address: at once as a step that Back returns from, or in place of the present one after a pause. A
 * browser that refuses (Safari after 100 changes in 30 seconds) keeps the address as it was; nothing else depends on it.
 */
export function writeAddress(address: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') {
    addressWritten();
    write('pushState', address);
    return;
  }
  clearTimeout(pending?.timer);
  pending = { address, timer: setTimeout(addressWritten, PAUSE) };
}

/** Writes at once what waits for the pause. */
export function addressWritten(): void {
  if (!pending) return;
  clearTimeout(pending.timer);
  const { address } = pending;
  pending = undefined;
  write('replaceState', address);
}

/** Writes a step of the page's history, which has the address as it is: another one, or in place of the present one. */
export function writeStep(step: object, how: 'push' | 'replace'): void {
  write(`${how}State`, undefined, step);
}

function write(how: 'pushState' | 'replaceState', address?: string, state: object | null = null): void {
  try {
    history[how](state, '', address);
  } catch {
    // The page goes on without.
  }
}

addEventListener('pagehide', addressWritten);
// Whoever goes back has left what was typed behind.
addEventListener('popstate', () => {
  clearTimeout(pending?.timer);
  pending = undefined;
});
