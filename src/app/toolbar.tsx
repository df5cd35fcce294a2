import { useState } from 'react'
import { lazyPart } from '../display/lazy-part.ts'
import { LoadedPart } from '../display/loaded-part.tsx'
import { ModalDialog } from '../display/modal-dialog.tsx'
import { t } from '../i18n/messages.ts'
import { LanguageChoice } from './language-choice.tsx'
import './toolbar.css'

const ShareView = lazyPart(() => import('../share/share-view.tsx'), 'ShareView')

/** What concerns the page as a whole: over the map at its top right, on a narrow window a row of its own above it. */
export function Toolbar() {
  const [isSharing, setSharing] = useState(false)
  return (
    <div className="toolbar">
      <LanguageChoice />
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
