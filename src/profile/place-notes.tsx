import { use } from 'react'
import { NoteCard } from '../display/evidence/note-card.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

/** Disagreements on record about a place; nothing when there are none. */
export function PlaceNotes({ id }: { id: string }) {
  const notes = [...use(useAtlas().records.notes()).values()].filter(({ places }) => places?.includes(id))
  if (notes.length === 0) return null
  return (
    <>
      <h3>{t('detail.disagreements')}</h3>
      {notes.map((note) => (
        <NoteCard key={note.id} note={note} />
      ))}
    </>
  )
}
