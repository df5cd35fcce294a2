import { useSyncExternalStore } from 'react'
import { Icon } from '../../display/icon.tsx'
import { t } from '../../i18n/messages.ts'

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
