import { formatDate } from '../display/event-date.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { useShortcutChoice } from '../state/use-shortcut.ts'
import './panel-foot.css'

/** The ways to the pages about the atlas itself, and the choice to do without shortcuts. */
export function PanelFoot() {
  const { subject } = useAtlas().atlas
  const [hasShortcuts, choose] = useShortcutChoice()
  return (
    <footer className="panel-foot">
      <nav aria-label={t('about.links')}>
        {(['places', 'actors', 'notes', 'data', 'policy'] as const).map((page) => (
          <QueryLink key={page} change={{ page, event: undefined, article: undefined }}>
            {t(`about.${page}`)}
          </QueryLink>
        ))}
      </nav>
      <p className="muted">{t('app.recordsUntil', { date: formatDate(subject.records_until) })}</p>
      <label>
        <input type="checkbox" checked={hasShortcuts} onChange={() => choose(!hasShortcuts)} /> {t('search.shortcut')}
      </label>
    </footer>
  )
}
