/**
 * Makes the atlas work without a network: one version of all its files is stored as a whole and served from there. The
 * next version is stored beside it and waits until a reader asks for it. Built into `sw.js` (tools/site/offline.ts).
 */
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { queryForPage } from './permanent-page.ts'

/** All files of this version, put in by the build. */
declare const STORED_FILES: PrecacheEntry[]

/** What this module needs of a service worker's scope; TypeScript's types of pages lack it. */
interface WorkerScope {
  registration: ServiceWorkerRegistration
  clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  addEventListener(type: 'activate', listener: (event: { waitUntil: (work: Promise<void>) => void }) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent<{ type?: string } | undefined>) => void): void
}

const worker = self as unknown as WorkerScope

// State is in the query, so every query gets the same page; some servers name it in full.
precacheAndRoute(STORED_FILES, {
  cleanURLs: false,
  directoryIndex: '',
  ignoreURLParametersMatching: [/(?:)/],
  urlManipulation: ({ url }) => (url.pathname.endsWith('/index.html') ? [new URL('./', url)] : []),
})

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
worker.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void worker.skipWaiting()
})

// Pages that were open before the first version was stored get it too. They run the version that the server has, which
// is the one just stored; what they ask for beyond it comes from the server as before.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
