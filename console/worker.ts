/**
 * Keeps the files of the page, so that it opens without a connection. It never keeps a response of the API.
 */

/** The slice of a service worker’s global scope that is used here. */
interface Scope {
  readonly caches: CacheStorage;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: string, listen: (event: WorkerEvent) => void) => void;
}

interface WorkerEvent {
  readonly request: Request;
  readonly waitUntil: (done: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** The scripts and styles that an officer loads first in this release; written in when the page is bundled. */
declare const FILES: readonly string[];

const scope = globalThis as unknown as Scope;
const PAGE = '/app';
const NAME = `heli ${FILES.join(' ')}`;

const install = async (): Promise<void> => {
  const cache = await scope.caches.open(NAME);
  await cache.addAll([PAGE, ...FILES]);
  await scope.skipWaiting();
};

const removeOthers = async (): Promise<void> => {
  const names = await scope.caches.keys();
  await Promise.all(names.filter((name) => name !== NAME).map((name) => scope.caches.delete(name)));
  await scope.clients.claim();
};

/** The page comes from the network if there is one; a deployment is seen at once. */
const page = async (request: Request): Promise<Response> => {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await scope.caches.match(PAGE);
    if (!kept) throw error;
    return kept;
  }
};

const file = async (request: Request): Promise<Response> =>
  (await scope.caches.match(request)) ?? fetch(request);

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(removeOthers()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  const isPage = pathname === PAGE || pathname.startsWith(`${PAGE}/`);
  if (request.mode === 'navigate' && isPage) event.respondWith(page(request));
  else if (FILES.includes(pathname)) event.respondWith(file(request));
});
