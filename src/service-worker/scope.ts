/** An event of the life of a service worker, which lasts until what it waits for is done. */
interface LifeEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

/** What a service worker uses of its global scope: TypeScript knows either that or a page's. */
interface ServiceWorkerScope {
  readonly clients: { claim: () => Promise<void> };
  readonly registration: ServiceWorkerRegistration;
  addEventListener: (type: 'install' | 'activate', listener: (event: LifeEvent) => void) => void;
}

export const scope = globalThis as unknown as ServiceWorkerScope;
