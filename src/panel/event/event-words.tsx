import { useState } from 'react'
import { quotationsOf } from '../../core/evidence/quotations.ts'
import type { Reference } from '../../core/schema/evidence.ts'
import type { EventFile } from '../../core/schema/record-files.ts'
import { formatDate } from '../../display/event-date.tsx'
import { Quotation } from '../../display/evidence/quotation.tsx'
import { Icon } from '../../display/icon.tsx'
import { useIsPrinting } from '../../display/use-printing.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

/** Quotations that are shown at once. */
const SHOWN_FIRST = 3

interface EventWordsProps {
  event: EventFile
  /** Whether all quotations are shown from the start, as on a page without script. */
  isWhole?: boolean
}

/** What the sources of an event say, articles and public pages alike: the first words first, the rest on demand. */
export function EventWords({ event, isWhole = false }: EventWordsProps) {
  const { atlas } = useAtlas()
  const [isUnfolded, setUnfolded] = useState(isWhole)
  const isPrinting = useIsPrinting()
  const showsAll = isUnfolded || isPrinting
  const quotations = quotationsOf(event, atlas)
  const unquoted = (event.references ?? []).filter(({ quote }) => quote === undefined)
  const articles = new Set(event.evidence.map(({ article }) => article)).size
  const pages = new Set(event.references?.map(({ address }) => address)).size
  const counts = [
    articles > 0 && t('map.sources', { count: articles }),
    pages > 0 && t('map.references', { count: pages }),
  ]
  return (
    <section className="event-section">
      <div className="section-head">
        <h3>{t('detail.excerpts')}</h3>
        <span>{counts.filter(Boolean).join(', ')}</span>
      </div>
      {(showsAll ? quotations : quotations.slice(0, SHOWN_FIRST)).map((quotation) => (
        <Quotation
          key={`${quotation.article ?? quotation.page?.address} ${quotation.quote}`}
          quotation={quotation}
          event={event}
        />
      ))}
      {!showsAll && quotations.length > SHOWN_FIRST && (
        <button type="button" className="wide-button" onClick={() => setUnfolded(true)}>
          {t('detail.moreQuotations', { count: quotations.length - SHOWN_FIRST })} <Icon name="down" />
        </button>
      )}
      {unquoted.length > 0 && (
        <>
          <h4>{t('detail.unquoted')}</h4>
          <ul className="reference-list">
            {unquoted.map((reference) => (
              <li key={reference.address}>
                <ReferenceQuote reference={reference} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/**
 * A public page: headline, publisher, date, its words if any, what sort of page it is, and that no machine has checked it.
 */
function ReferenceQuote({ reference }: { reference: Reference }) {
  const { address, headline, publisher, published, quote, quote_lang, kind, seen } = reference
  const labels = [
    ...(kind === 'news' ? [] : [t(`referenceKind.${kind}`)]),
    seen ? t('detail.referenceSeen') : t('detail.referenceUnseen'),
  ]
  return (
    <>
      {quote && (
        <>
          <q lang={quote_lang ?? 'en'}>{quote}</q>{' '}
        </>
      )}
      <a href={address} rel="noopener noreferrer" target="_blank">
        {headline}
      </a>
      , {publisher}
      {published && `, ${formatDate(published)}`} <span className="muted">({labels.join('; ')})</span>
    </>
  )
}
