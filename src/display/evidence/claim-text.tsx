import type { Claim } from '../../core/schema/evidence.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import { t } from '../../i18n/messages.ts'

interface ClaimTextProps {
  claim: Pick<Claim, 'text' | 'attribution' | 'probable_unit_error'>
}

/** A claim in our own words and who makes it; a figure that is probably a slip of units says so. */
export function ClaimText({ claim }: ClaimTextProps) {
  return (
    <p className="claim-text">
      <span lang={langOf(claim, 'text')}>{claim.text}</span>{' '}
      <span className="muted">{t('excerpt.claimedBy', { name: claim.attribution })}</span>
      {claim.probable_unit_error && <span className="claim-warning">{t('detail.unitError')}</span>}
    </p>
  )
}
