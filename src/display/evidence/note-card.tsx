import './evidence.css'
import type { Note } from '../../core/schema/reference-lists.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { QueryLink } from '../links/query-link.tsx'

/** A disagreement on record: what the article says, what other sources say, and what the atlas does about it. */
export function NoteCard({ note }: { note: Note }) {
  return (
    <article className="note-card" aria-labelledby={`note-${note.id}`}>
      <h4 id={`note-${note.id}`} lang={langOf(note, 'title')}>
        {note.title}
      </h4>
      <dl>
        <dt>{note.articles.length > 0 ? t('detail.says') : t('detail.sourceSays')}</dt>
        <dd lang={langOf(note, 'says')}>{note.says}</dd>
        <dt>{t('detail.issue')}</dt>
        <dd lang={langOf(note, 'issue')}>{note.issue}</dd>
        <dt>{t('detail.resolution')}</dt>
        <dd lang={langOf(note, 'resolution')}>{note.resolution}</dd>
        <Concerned note={note} />
      </dl>
      <ul>
        {note.sources.map((source) => (
          <li key={`${source.address} ${source.what}`} lang={langOf(source, 'what')}>
            {source.address ? (
              <a href={source.address} rel="noopener noreferrer" target="_blank">
                {source.what}
              </a>
            ) : (
              source.what
            )}
          </li>
        ))}
      </ul>
    </article>
  )
}

/** The events and articles that the note is about, each a link, except the event that is open. */
function Concerned({ note: { events = [], articles } }: { note: Note }) {
  const { atlas, query } = useAtlas()
  const others = events.filter((id) => id !== query.event)
  return (
    <>
      {others.length > 0 && <dt>{t('detail.noteEvents')}</dt>}
      {others.map((id) => (
        <dd key={id}>
          <QueryLink change={{ event: id }} lang={langOf(atlas.eventById.get(id), 'title')}>
            {atlas.eventById.get(id)?.title ?? id}
          </QueryLink>
        </dd>
      ))}
      {articles.length > 0 && <dt>{t('detail.noteArticles')}</dt>}
      {articles.map((id) => (
        <dd key={id}>
          <QueryLink change={{ article: id }} lang={atlas.articles.get(id)?.language ?? 'en'}>
            {atlas.articles.get(id)?.headline ?? id}
          </QueryLink>
        </dd>
      ))}
    </>
  )
}
