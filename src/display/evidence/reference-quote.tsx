import type { Reference } from '../../core/schema/evidence.ts'
import { t } from '../../i18n/messages.ts'
import { formatDate } from '../event-date.tsx'

/**
 * A public page: headline, publisher, date, its words if any, what sort of page it is, and that no machine has checked it.
 */
export function ReferenceQuote({ reference }: { reference: Reference }) {
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
