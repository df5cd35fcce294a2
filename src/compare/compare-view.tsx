import { use } from 'react'
import type { AtlasEvent } from '../core/atlas.ts'
import { langOf, unreviewedFields } from '../core/translation/lay-texts.ts'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { ReaderPage } from '../display/reader-page.tsx'
import { TranslationNote } from '../display/translation-note.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { Comparison } from './comparison.tsx'

/** The sources of an event side by side, in a column wide enough for a table. */
export function CompareView({ event }: { event: AtlasEvent }) {
  const { change } = useAtlas()
  return (
    <ReaderPage
      className="compare-view"
      title={event.title}
      titleId="event-title"
      titleLang={langOf(event, 'title')}
      data={{ 'data-compare': event.id }}
      kind={t('compare.title')}
      closeLabel={t('compare.back')}
      onClose={() => change({ compare: undefined })}
    >
      <LoadedPart>
        <LoadedComparison id={event.id} />
      </LoadedPart>
    </ReaderPage>
  )
}

function LoadedComparison({ id }: { id: string }) {
  const event = use(useAtlas().records.event(id))
  return (
    <>
      <TranslationNote record={`event ${id}`} fields={unreviewedFields(event)} />
      <Comparison event={event} />
    </>
  )
}
