import { LoadedPart, LoadFailure } from '../display/loading/loaded-part.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { CitationChoice } from './citation-choice.tsx'
import './export-view.css'
import { useState } from 'react'
import { DataError } from '../core/data-error.ts'
import { saveFile } from '../display/save-file.ts'
import { usableWhen } from '../display/usable-when.ts'
import { spokenLanguage } from '../i18n/spoken-language.ts'
import { PictureSection } from './picture-section.tsx'
import { FILE_KINDS, type FileKind, writeSelection } from './selection-file.ts'

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

type Progress = { state: 'idle' | 'loading' } | { state: 'saved'; file: string } | { state: 'failed'; error: DataError }

/** A button for each kind of file. The evidence is loaded first; a file is offered only when it is whole. */
function SaveSelection() {
  const { atlas, records, selection } = useAtlas()
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })

  async function save(kind: FileKind) {
    setProgress({ state: 'loading' })
    try {
      const { name, type, text } = await writeSelection(kind, atlas, records, selection, spokenLanguage().language)
      saveFile(name, type, text)
      setProgress({ state: 'saved', file: name })
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      setProgress({ state: 'failed', error })
    }
  }
  function retry() {
    records.forgetFailures()
    setProgress({ state: 'idle' })
  }

  if (progress.state === 'failed') return <LoadFailure error={progress.error} onRetry={retry} />
  const isEmpty = selection.events.length === 0
  return (
    <>
      {spokenLanguage().language !== 'en' && <p className="muted">{t('export.filesInEnglish')}</p>}
      <ul className="export-kinds">
        {FILE_KINDS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="button"
              {...usableWhen(!isEmpty && progress.state !== 'loading', () => save(kind))}
            >
              {t(`export.${kind}`)}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {progress.state === 'loading' && t('export.loading')}
        {progress.state === 'saved' && t('export.saved', { file: progress.file })}
      </p>
    </>
  )
}
