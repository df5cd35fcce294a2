import { countSources } from '../../core/evidence/compare-sources.ts'
import type { EventRecord } from '../../core/schema/record-files.ts'
import { QueryLink } from '../../display/links/query-link.tsx'
import { t } from '../../i18n/messages.ts'

/** The way to the sources side by side; nothing when there is only one. */
export function CompareLink({ event }: { event: EventRecord }) {
  const count = countSources(event)
  if (count < 2) return null
  return (
    <p>
      <QueryLink change={{ compare: '1' }} className="compare-link">
        {t('detail.compare', { count })}
      </QueryLink>
    </p>
  )
}
