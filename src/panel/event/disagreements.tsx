import { use } from 'react'
import { NoteCard } from '../../display/evidence/note-card.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

/** The disagreements on record of an event, by the ids of their notes. */
export function Disagreements({ ids }: { ids: readonly string[] }) {
  const notes = use(useAtlas().records.notes())
  return (
    <section className="event-section">
      <div className="section-head">
        <h3>{t('detail.disagreements')}</h3>
      </div>
      {ids.map((id) => {
        const note = notes.get(id)
        return note && <NoteCard key={id} note={note} />
      })}
    </section>
  )
}
