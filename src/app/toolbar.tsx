import { lazy, useState } from 'react'
import { LoadedPart } from '../display/loaded-part.tsx'
import { ModalDialog } from '../display/modal-dialog.tsx'
import { t } from '../i18n/messages.ts'
import './toolbar.css'

const ShareView = lazy(() => import('../share/share-view.tsx').then(({ ShareView }) => ({ default: ShareView })))

/** What concerns the page as a whole, above the map. */
export function Toolbar() {
  const [isSharing, setSharing] = useState(false)
  return (
    <div className="toolbar">
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setSharing(true)}>
        {t('share.open')}
      </button>
      {isSharing && (
        <ModalDialog title={t('share.title')} onClose={() => setSharing(false)}>
          <LoadedPart>
            <ShareView />
          </LoadedPart>
        </ModalDialog>
      )}
    </div>
  )
}
