import type { BackgroundClaim } from '../core/schema/reference-lists.ts'
import { Quotation } from '../display/evidence/quotation.tsx'
import { t } from '../i18n/messages.ts'

/** What articles say about a place or actor apart from any event, with their words; nothing when they say nothing. */
export function BackgroundClaims({ claims }: { claims: readonly BackgroundClaim[] }) {
  if (claims.length === 0) return null
  return (
    <>
      <h3>{t('profile.background')}</h3>
      {claims.map((claim) =>
        claim.evidence.map((excerpt, index) => (
          <Quotation
            key={`${excerpt.article}-${excerpt.start}`}
            quotation={excerpt}
            claim={index === 0 ? claim : undefined}
          />
        )),
      )}
    </>
  )
}
