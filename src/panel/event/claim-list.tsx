import type { Claim, Reference } from '../../core/schema/evidence.ts'
import type { EventRecord } from '../../core/schema/record-files.ts'
import { ClaimText } from '../../display/evidence/claim-text.tsx'
import { ReferenceQuote } from '../../display/evidence/reference-quote.tsx'
import { t } from '../../i18n/messages.ts'

/** Claims that rest on public pages instead of articles on file, and whose killed nobody has counted; or nothing. */
export function ClaimList({ event: { claims = [], references = [], losses_unknown = [] } }: { event: EventRecord }) {
  const referenced = claims.filter((claim) => claim.references?.length)
  if (referenced.length + losses_unknown.length === 0) return null
  return (
    <>
      <h3>{t('detail.claims')}</h3>
      <ul className="claim-list">
        {referenced.map((claim) => (
          <li key={claim.id}>
            <ClaimText claim={claim} />
            {referencesOf(claim, references).map((reference) => (
              <p key={reference.address + (reference.quote ?? '')} className="claim-source">
                <ReferenceQuote reference={reference} />
              </p>
            ))}
          </li>
        ))}
      </ul>
      {losses_unknown.length > 0 && (
        <p>{t('detail.lossesUnknown', { sides: losses_unknown.map((side) => t(`side.${side}`)).join(', ') })}</p>
      )}
    </>
  )
}

function referencesOf(claim: Claim, references: readonly Reference[]): Reference[] {
  return (claim.references ?? []).flatMap((index) => references[index] ?? [])
}
