import { use } from 'react'
import { claimGroups } from '../core/evidence/claim-groups.ts'
import { sourcesOf } from '../core/evidence/compare-sources.ts'
import type { EventRecord } from '../core/schema/record-files.ts'
import english from '../i18n/messages/en/compare.json'
import { addTexts, t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { ClaimGroupTable } from './claim-group-table.tsx'
import { CompareTable } from './compare-table.tsx'
import './comparison.css'

// Few readers come here, so the texts come with the table and not with those of all parts.
addTexts('en', english)

/** What each source of an event says, aspect by aspect, and the figures they claim. */
export function Comparison({ event }: { event: EventRecord }) {
  const { records } = useAtlas()
  const sources = sourcesOf(event, use(records.articles()))
  const groups = claimGroups(event.claims ?? [])
  return (
    <>
      <p>{t('compare.intro', { count: sources.length })}</p>
      {event.comparison === undefined && <p className="muted">{t('compare.noAspects')}</p>}
      <CompareTable event={event} sources={sources} />
      {groups.length > 0 && (
        <>
          <h3>{t('compare.figures')}</h3>
          <p className="muted">{t('compare.figuresNote')}</p>
          {groups.map((group) => (
            <ClaimGroupTable key={`${group.measure} ${group.unit}`} group={group} event={event} sources={sources} />
          ))}
        </>
      )}
    </>
  )
}
