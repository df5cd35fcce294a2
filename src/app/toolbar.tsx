import { useState } from 'react'
import { lazyPart } from '../display/lazy-part.ts'
import { LoadedPart } from '../display/loaded-part.tsx'
import { ModalDialog } from '../display/modal-dialog.tsx'
import { t } from '../i18n/messages.ts'
import { LanguageChoice } from './language-choice.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import './toolbar.css'

const ExportView = lazyPart(() => import('../export/export-view.tsx'), 'ExportView')
const ShareView = lazyPart(() => import('../share/share-view.tsx'), 'ShareView')

/** What concerns the page as a whole: over the map at its top right, on a narrow window a menu above it. */
export function Toolbar() {
  const [open, setOpen] = useState<'share' | 'export'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <button type="button" className="button toolbar-open" popoverTarget="toolbar">
        {t('toolbar.menu')}
      </button>
      <div id="toolbar" className="toolbar" popover="auto">
        <LanguageChoice />
        <ThemeChoice />
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen('share')}>
          {t('share.open')}
        </button>
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen('export')}>
          {t('export.open')}
        </button>
        {open && (
          <ModalDialog key={open} title={open === 'share' ? t('share.title') : t('export.title')} onClose={close}>
            <LoadedPart>{open === 'share' ? <ShareView /> : <ExportView />}</LoadedPart>
          </ModalDialog>
        )}
      </div>
    </>
  )
}
