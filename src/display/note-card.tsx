import type { Note } from '../core/schema/reference-lists.ts'
import { t } from '../i18n/messages.ts'
import './note-card.css'

/** A disagreement on record: what the article says, what other sources say, and what the atlas does about it. */
export function NoteCard({ note }: { note: Note }) {
  return (
    <article className="note-card" aria-labelledby={`note-${note.id}`}>
      <h4 id={`note-${note.id}`} lang="en">
        {note.title}
      </h4>
      <dl>
        <dt>{t('detail.says')}</dt>
        <dd lang="en">{note.says}</dd>
        <dt>{t('detail.issue')}</dt>
        <dd lang="en">{note.issue}</dd>
        <dt>{t('detail.resolution')}</dt>
        <dd lang="en">{note.resolution}</dd>
      </dl>
      <ul lang="en">
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
