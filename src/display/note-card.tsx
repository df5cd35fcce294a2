import type { Note } from '../core/schema/reference-lists.ts'
import { t } from '../i18n/messages.ts'
import './note-card.css'

/** A disagreement on record: what the article says, what other sources say, and what the atlas does about it. */
export function NoteCard({ note }: { note: Note }) {
  return (
    <article className="note-card" aria-labelledby={`note-${note.id}`}>
      <h4 id={`note-${note.id}`}>{note.title}</h4>
      <dl>
        <dt>{t('detail.says')}</dt>
        <dd>{note.says}</dd>
        <dt>{t('detail.issue')}</dt>
        <dd>{note.issue}</dd>
        <dt>{t('detail.resolution')}</dt>
        <dd>{note.resolution}</dd>
      </dl>
      <ul>
        {note.sources.map(({ address, what }) => (
          <li key={`${address} ${what}`}>
            {address ? (
              <a href={address} rel="noopener noreferrer" target="_blank">
                {what}
              </a>
            ) : (
              what
            )}
          </li>
        ))}
      </ul>
    </article>
  )
}
