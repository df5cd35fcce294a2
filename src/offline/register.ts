import { Workbox } from 'workbox-window'
import { workerContainer } from './follow-update.ts'

/** How long a new version may take to follow, in ms; it mostly needs a few hundred. */
const FOLLOWS_WITHIN_MS = 4000

/**
 * Has the atlas stored for use without a network, and calls `onOffer` when a new version of it is stored and waits; what
 * it is given takes that version into use. Where a browser cannot store the atlas, nothing happens: it works as before.
 */
export async function storeAtlas(onOffer: (accept: () => void) => void): Promise<void> {
  if (!workerContainer()) return
  const worker = new Workbox(`${import.meta.env.BASE_URL}sw.js`)
  const accept = () => {
    worker.messageSkipWaiting()
    // Both versions may then wait for each other: Chromium starts the old one again in the moment that it ends, and has it
    // run until a page is loaded. The new one takes over with this load, and all other pages follow it.
    window.setTimeout(() => window.location.reload(), FOLLOWS_WITHIN_MS)
  }
  worker.addEventListener('waiting', () => onOffer(accept))
  // Refused in private windows, by settings, or when the network is gone: a reader can do nothing about it.
  await worker.register().catch(() => undefined)
}

/** Has the files of a language (BCP 47) stored too, as soon as the atlas is. English ones are part of the atlas. */
export async function storeLanguage(language: string): Promise<void> {
  const registration = await workerContainer()?.ready
  registration?.active?.postMessage({ type: 'STORE_LANGUAGE', language })
}
