import { BASE } from '../logic/base-path.ts';
import { SERVICE_WORKER } from '../logic/file-paths.ts';

/** The connection, as some browsers describe it. */
type Connected = Navigator & { connection?: { saveData?: boolean } };

/**
 * Has the service worker keep the tools of the edition, unless the visitor saves data. Without it the page is what it is,
 * so that where browsers or hosts refuse it nothing needs to be said.
 */
function keepTools(): void {
  if (!('serviceWorker' in navigator) || (navigator as Connected).connection?.saveData) return;
  navigator.serviceWorker.register(`${BASE}/${SERVICE_WORKER}`).catch(() => undefined);
}

// Whatever the page itself needs goes first.
if (document.readyState === 'complete') keepTools();
else addEventListener('load', keepTools, { once: true });
