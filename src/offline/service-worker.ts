/**
 * Makes the atlas work without a network: one version of all its files is stored as a whole and served from there, with
 * those of each language but English once it has been chosen. The next version is stored beside it and waits until a
 * reader asks for it. Built into `sw.js` (tools/site/offline.ts).
 */
import { PrecacheController, type PrecacheEntry, PrecacheRoute, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { queryForPage } from './permanent-page.ts'

/** All files of this version that every reader needs, put in by the build. */
declare const STORED_FILES: PrecacheEntry[]
/** Those of each other language, by the language. */
declare const LANGUAGE_FILES: Readonly<Record<string, PrecacheEntry[]>>

interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void
}

/** What this module needs of a service worker's scope; TypeScript's types of pages lack it. */
interface WorkerScope {
  registration: ServiceWorkerRegistration
  clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener(type: 'activate' | 'install', listener: (event: WorkerEvent) => void): void
  addEventListener(
    type: 'message',
    listener: (event: WorkerEvent & MessageEvent<{ type?: string; language?: string } | undefined>) => void,
  ): void
}

const worker = self as unknown as WorkerScope

// State is in the query, so every query gets the same page; some servers name it in full.
const ADDRESSES: NonNullable<Parameters<typeof precacheAndRoute>[1]> = {
  cleanURLs: false,
  directoryIndex: '',
  ignoreURLParametersMatching: [/(?:)/],
  urlManipulation: ({ url }) => (url.pathname.endsWith('/index.html') ? [new URL('./', url)] : []),
}
precacheAndRoute(STORED_FILES, ADDRESSES)

const languages = new Map(
  Object.entries(LANGUAGE_FILES).map(([language, files]) => {
    const store = new PrecacheController({ cacheName: `language-${language}-${worker.registration.scope}` })
    store.addToCacheList(files)
    registerRoute(new PrecacheRoute(store, ADDRESSES))
    return [language, store]
  }),
)

/** The languages that have been chosen in this browser, also under the version before. */
async function chosenLanguages(): Promise<PrecacheController[]> {
  const known = await caches.keys()
  return [...languages.values()].filter(({ strategy }) => known.includes(strategy.cacheName))
}

worker.addEventListener('install', (event) =>
  event.waitUntil(chosenLanguages().then((stores) => Promise.all(stores.map((store) => store.install(event))))),
)

/** Stores what is not there yet. What cannot be had now is asked for again at the next visit. */
async function storeLanguage(store: PrecacheController, event: WorkerEvent): Promise<void> {
  const all = store.getCachedURLs().map((url) => {
    const cacheKey = store.getCacheKeyForURL(url) ?? url
    const integrity = store.getIntegrityForCacheKey(cacheKey)
    const request = new Request(url, { cache: 'no-cache', credentials: 'same-origin' })
    return store.strategy.handle({ event: event, request, params: { cacheKey, integrity } })
  })
  await Promise.allSettled(all)
}

// Permanent pages are not stored: without a network the atlas shows what they are about.
registerRoute(
  new NavigationRoute(async ({ request, url }) => {
    try {
      return await fetch(request)
    } catch (error) {
      const { scope } = worker.registration
      const query = url.href.startsWith(scope)
        ? queryForPage(url.pathname.slice(new URL(scope).pathname.length))
        : undefined
      if (query === undefined) throw error
      return Response.redirect(scope + query)
    }
  }),
)

// Only a reader's consent ends the wait of a new version (src/offline/register.ts).
worker.addEventListener('message', (event) => {
  const { type, language = '' } = event.data ?? {}
  if (type === 'SKIP_WAITING') void worker.skipWaiting()
  const store = type === 'STORE_LANGUAGE' ? languages.get(language) : undefined
  if (store) event.waitUntil(storeLanguage(store, event))
})

// Pages that were open before the first version was stored get it too. They run the version that the server has, which
// is the one just stored; what they ask for beyond it comes from the server as before.
worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim())
  event.waitUntil(chosenLanguages().then((stores) => Promise.all(stores.map((store) => store.activate(event)))))
})
