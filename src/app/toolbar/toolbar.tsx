import { Suspense, useState } from 'react'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { t } from '../../i18n/messages.ts'
import { LanguageChoice } from './language-choice.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import './toolbar.css'

const ToolbarDialog = lazyPart(() => import('./toolbar-dialog.tsx'), 'ToolbarDialog')

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
          <LoadedPart>
            <Suspense>
              <ToolbarDialog key={open} view={open} onClose={close} />
            </Suspense>
          </LoadedPart>
        )}
      </div>
    </>
  )
}
