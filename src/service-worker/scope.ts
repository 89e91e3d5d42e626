/** An event of the life of a service worker, which lasts until what it waits for is done. */
interface LifeEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

/** The parts of a service worker's global scope that are used: TypeScript knows either that or a page's. */
interface ServiceWorkerScope {
  readonly clients: { claim: () => Promise<void> };
  readonly registration: ServiceWorkerRegistration;
  addEventListener: (type: 'install' | 'activate', listener: (event: LifeEvent) => void) => void;
}

export const scope = globalThis as unknown as ServiceWorkerScope;
