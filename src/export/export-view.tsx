import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { CitationChoice } from './citation-choice.tsx'
import './export-view.css'
import { PictureSection } from './picture-section.tsx'
import { SaveSelection } from './save-selection.tsx'

/** The selected events as files, the map as a picture, and citations of what is open. */
export function ExportView() {
  const { selection, addressOf } = useAtlas()
  // What was saved or made ready for the printer belongs to one view and goes with it.
  const view = addressOf({})
  const count = selection.events.length
  return (
    <div className="export-view">
      <section>
        <h3>{t('export.files')}</h3>
        <p>{count === 0 ? t('export.empty') : t('export.intro', { count })}</p>
        <SaveSelection key={view} />
        <p className="muted">{t('export.licence')}</p>
      </section>
      <section>
        <h3>{t('export.picture')}</h3>
        <LoadedPart>
          <PictureSection key={view} />
        </LoadedPart>
      </section>
      <section>
        <h3>{t('export.cite')}</h3>
        <CitationChoice key={view} />
      </section>
    </div>
  )
}
