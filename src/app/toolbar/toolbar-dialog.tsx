import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { ModalDialog } from '../../display/modal-dialog.tsx'
import { t } from '../../i18n/messages.ts'

const ExportView = lazyPart(() => import('../../export/export-view.tsx'), 'ExportView')
const ShareView = lazyPart(() => import('../../share/share-view.tsx'), 'ShareView')

/** What the buttons of the toolbar open. */
export function ToolbarDialog({ view, onClose }: { view: 'share' | 'export'; onClose: () => void }) {
  return (
    <ModalDialog title={view === 'share' ? t('share.title') : t('export.title')} onClose={onClose}>
      <LoadedPart>{view === 'share' ? <ShareView /> : <ExportView />}</LoadedPart>
    </ModalDialog>
  )
}
