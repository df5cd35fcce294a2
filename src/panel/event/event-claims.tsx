import { use } from 'react'
import { type ClaimGroup, claimGroups } from '../../core/evidence/claim-groups.ts'
import type { EventFile } from '../../core/schema/record-files.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import { NoteCard } from '../../display/evidence/note-card.tsx'
import { ClaimText } from '../../display/evidence/quotation.tsx'
import { measureLang, measureName, RangePlot } from '../../display/evidence/range-plot.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

/**
 * Figures and assertions with who makes them; figures that measure the same stand on one axis; and whose
 * killed nobody has counted. Nothing without any of these.
 */
export function EventClaims({ event: { claims = [], losses_unknown = [] } }: { event: EventFile }) {
  if (claims.length + losses_unknown.length === 0) return null
  const others = claims.filter(({ figure }) => figure === undefined)
  return (
    <section className="event-section">
      <div className="section-head">
        <h3>{t('detail.claims')}</h3>
      </div>
      {claimGroups(claims).map((group) => (
        <Figures key={`${group.measure} ${group.unit}`} group={group} />
      ))}
      {others.map((claim) => (
        <ClaimText key={claim.id} claim={claim} />
      ))}
      {losses_unknown.length > 0 && (
        <p>{t('detail.lossesUnknown', { sides: losses_unknown.map((side) => t(`side.${side}`)).join(', ') })}</p>
      )}
    </section>
  )
}

function Figures({ group }: { group: ClaimGroup }) {
  const [{ figure }] = group.claims
  const name = measureName(figure)
  return (
    <div className="event-figures">
      <h4>
        <span lang={measureLang(figure)}>{name}</span>
        {!figure.loss && <span lang={langOf(figure, 'unit')}>, {group.unit}</span>}
      </h4>
      <RangePlot group={group} name={name} />
      {group.claims.map((claim) => (
        <ClaimText key={claim.id} claim={claim} />
      ))}
    </div>
  )
}

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
