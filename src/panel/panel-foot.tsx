import { QueryLink } from '../display/query-link.tsx'
import { t } from '../i18n/messages.ts'
import './panel-foot.css'

/** The ways to the pages about the atlas itself. */
export function PanelFoot() {
  return (
    <nav className="panel-foot" aria-label={t('about.links')}>
      {(['data', 'policy'] as const).map((page) => (
        <QueryLink key={page} change={{ page, event: undefined, article: undefined }}>
          {t(`about.${page}`)}
        </QueryLink>
      ))}
    </nav>
  )
}
