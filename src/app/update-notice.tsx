import './print.css'
import { useEffect, useState } from 'react'
import { t } from '../i18n/messages.ts'
import { storeAtlas } from '../offline/register.ts'

/** Stores the atlas for use without a network, and offers a new version of it; nothing changes until it is accepted. */
export function UpdateNotice() {
  const [offer, setOffer] = useState<{ accept: () => void }>()
  useEffect(() => {
    // Files that change while one works on them must not be stored.
    if (import.meta.env.PROD) void storeAtlas((accept) => setOffer({ accept }))
  }, [])
  return (
    <div aria-live="polite">
      {offer && (
        <div className="notice">
          <p>{t('offline.newVersion')}</p>
          <button type="button" className="button" onClick={offer.accept}>
            {t('offline.load')}
          </button>
          <button type="button" className="button" onClick={() => setOffer(undefined)}>
            {t('offline.later')}
          </button>
        </div>
      )}
    </div>
  )
}
