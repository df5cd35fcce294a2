import './print.css'
import { useEffect, useState } from 'react'
import { t } from '../i18n/messages.ts'
import { storeAtlas } from '../offline/register.ts'

/** Stores the atlas for use without a network, and offers a new version of it; nothing changes until it is accepted. */
export function UpdateNotice() {
  const [offer, setOffer] = useState<{ accept: () => void }>()
  const [isAccepted, setAccepted] = useState(false)
  useEffect(() => {
    // Files that change while one works on them must not be stored.
    if (import.meta.env.PROD) void storeAtlas((accept) => setOffer({ accept }))
  }, [])
  /** Takes its time: the browser first lets the old version end what it has under way. */
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
