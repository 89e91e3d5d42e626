/** The pause in typing after which the address follows, in ms: browsers refuse too many changes. */
const PAUSE = 300;

/** The wait after a refusal, in ms: Safari takes 100 changes in 30 seconds. */
const LONG_PAUSE = 5000;

let pending: { address: string; timer: ReturnType<typeof setTimeout> } | undefined;
const listeners: (() => void)[] = [];

/** The page's address without its place, as it was last read or written. */
const here = () => location.pathname + location.search;
let known = here();

/**
 * Writes the page's address: at once as a step that Back returns from, or in place of the present one after a pause, or when
 * the visitor presses something or leaves. Where a browser refuses it is tried again later; nothing else depends on it.
 */
export function writeAddress(address: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'replace') {
    writeAfter(PAUSE, address);
    return;
  }
  addressWritten();
  if (!write('pushState', null, address)) writeAfter(LONG_PAUSE, address);
}

/** Writes at once what waits for the pause. */
function addressWritten(): void {
  if (!pending) return;
  clearTimeout(pending.timer);
  const { address } = pending;
  pending = undefined;
  if (!write('replaceState', null, address)) writeAfter(LONG_PAUSE, address);
}

/** Takes the place out of the address, so that a reload does not act on it again. */
export function dropPlace(): void {
  write('replaceState', history.state as object | null, here());
}

/** Writes the address as a step of the page's history: a new one, or in place of the current one. */
export function writeStep(step: object, how: 'push' | 'replace'): void {
  write(`${how}State`, step);
}

/** Calls back when the visitor returns to another address, not when only the fragment differs. */
export function onReturn(listener: () => void): void {
  listeners.push(listener);
}

function writeAfter(pause: number, address: string): void {
  clearTimeout(pending?.timer);
  pending = { address, timer: setTimeout(addressWritten, pause) };
}

function write(how: 'pushState' | 'replaceState', state: object | null, address?: string): boolean {
  try {
    history[how](state, '', address);
    known = here();
    return true;
  } catch {
    return false;
  }
}

addEventListener('pagehide', addressWritten);
// A link may take the address along.
document.addEventListener('click', addressWritten, { capture: true });
addEventListener('popstate', () => {
  if (here() === known) return;
  known = here();
  // What was typed and not yet written is left behind.
  clearTimeout(pending?.timer);
  pending = undefined;
  for (const listener of listeners) listener();
});
