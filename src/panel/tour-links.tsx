import { langOf } from '../core/translation/lay-texts.ts'
import { Icon } from '../display/icon.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { isFiltered, NOTHING_OPEN } from '../state/query.ts'
import './tour-links.css'

/** The ways into the guided tours, above a list that nobody has narrowed down yet. */
export function TourLinks() {
  const { atlas, known, query } = useAtlas()
  if (atlas.stories.size === 0 || query.story || isFiltered(query, known)) return null
  return (
    <ul className="tour-links">
      {[...atlas.stories.values()].map((story) => (
        <li key={story.id}>
          <QueryLink change={{ ...NOTHING_OPEN, layers: known.layers, story: story.id, step: 1 }}>
            <Icon name="tour" />
            <span>
              {t('tours.open')} <span lang={langOf(story, 'title')}>{story.title}</span>
            </span>
          </QueryLink>{' '}
          <span className="muted">{t('tours.steps', { count: story.events.length })}</span>
        </li>
      ))}
    </ul>
  )
}
