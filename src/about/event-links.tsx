import { langOf } from '../core/translation/lay-texts.ts'
import { QueryLink } from '../display/links/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

/** Events by their ids, folded behind a summary that counts them. */
export function EventLinks({ summary, ids }: { summary: string; ids: readonly string[] }) {
  const { atlas } = useAtlas()
  return (
    <details>
      <summary>{summary}</summary>
      {ids.length === 0 ? (
        <p>{t('dataPage.none')}</p>
      ) : (
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <QueryLink change={{ event: id, article: undefined }} lang={langOf(atlas.eventById.get(id), 'title')}>
                {atlas.eventById.get(id)?.title ?? id}
              </QueryLink>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
