import { use } from 'react'
import { unreviewedFields } from '../core/translation/lay-texts.ts'
import { NOTE_KINDS } from '../core/vocabulary/field-values.ts'
import { NoteCard } from '../display/evidence/note-card.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { ViewReport } from '../display/links/report-error.tsx'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { TranslationNote } from '../display/translation-note.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { AboutPage } from './about-page.tsx'

/** All disagreements on record, by kind, each with the events and articles it concerns. */
export function NotesPage() {
  return (
    <AboutPage page="notes">
      <p>{t('notesPage.intro')}</p>
      <p>
        <QueryLink change={{ notes: ['some'], page: undefined }}>{t('notesPage.onlyThese')}</QueryLink>
      </p>
      <LoadedPart>
        <NotesNote />
        <NotesByKind />
      </LoadedPart>
      <ViewReport record="notes" />
    </AboutPage>
  )
}

/** Once for all notes. */
function NotesNote() {
  return (
    <TranslationNote
      record="notes"
      fields={unreviewedFields([...use(useAtlas().records.notes()).values()].slice(0, 1))}
    />
  )
}

function NotesByKind() {
  const notes = [...use(useAtlas().records.notes()).values()]
  return NOTE_KINDS.map((kind) => {
    const ofKind = notes.filter((note) => note.kind === kind)
    return (
      ofKind.length > 0 && (
        <section key={kind}>
          <h3>
            {t(`noteKind.${kind}`)} ({ofKind.length})
          </h3>
          {ofKind.map((note) => (
            <NoteCard key={note.id} note={note} />
          ))}
        </section>
      )
    )
  })
}
