import '../theme/print.css'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Icon } from '../../display/icon.tsx'
import { t } from '../../i18n/messages.ts'
import { spokenLanguage, subscribeToLanguage } from '../../i18n/spoken-language.ts'
import { storeAtlas, storeLanguage } from '../../offline/register.ts'

/** How long the first view stands before the atlas is stored: a reader who acts at once is not kept waiting by it. */
const REST_MS = 2000

/** One line while the browser has no connection: what that means for the page, until it is back. */
export function OfflineNotice() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status">
      {!isOnline && (
        <p className="offline-notice">
          <Icon name="about" /> {t('offline.now')}
        </p>
      )}
    </div>
  )
}

function subscribe(listener: () => void): () => void {
  for (const type of ['online', 'offline']) window.addEventListener(type, listener)
  return () => {
    for (const type of ['online', 'offline']) window.removeEventListener(type, listener)
  }
}

/** Stores the atlas, and the language it is read in, for use without a network, and offers a new version of it; nothing changes until it is accepted. */
export function UpdateNotice() {
  const [offer, setOffer] = useState<{ accept: () => void }>()
  const [isAccepted, setAccepted] = useState(false)
  useEffect(() => {
    // Files that change while one works on them must not be stored.
    if (!import.meta.env.PROD) return
    const timer = window.setTimeout(() => storeAtlas((accept) => setOffer({ accept })), REST_MS)
    return () => window.clearTimeout(timer)
  }, [])
  const { language } = useSyncExternalStore(subscribeToLanguage, spokenLanguage)
  useEffect(() => {
    if (import.meta.env.PROD) void storeLanguage(language)
  }, [language])
  /** Takes its time: the browser first lets the old version end. */
  function accept() {
    setAccepted(true)
    offer?.accept()
  }
  return (
    <div aria-live="polite">
      {offer && (
        <div className="notice">
          <p>{isAccepted ? t('toolbar.loading') : t('offline.newVersion')}</p>
          {!isAccepted && (
            <>
              <button type="button" className="button" onClick={accept}>
                {t('offline.load')}
              </button>
              <button type="button" className="button" onClick={() => setOffer(undefined)}>
                {t('offline.later')}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  )
}
