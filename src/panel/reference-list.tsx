import type { Reference } from '../core/schema/evidence.ts'
import { formatDate } from '../display/event-date.tsx'
import { t } from '../i18n/messages.ts'

/** Public pages that also report the event. Their words are not checked by machine, and that is said. */
export function ReferenceList({ references }: { references: readonly Reference[] }) {
  if (references.length === 0) return null
  return (
    <>
      <h3>{t('detail.references')}</h3>
      <ul className="reference-list">
        {references.map((reference) => (
          <li key={reference.address + (reference.quote ?? '')}>
            <a href={reference.address} rel="noopener noreferrer" target="_blank">
              {reference.headline}
            </a>
            , {reference.publisher}
            {reference.published && `, ${formatDate(reference.published)}`}
            {reference.quote && (
              <>
                : <q lang={reference.quote_lang ?? 'en'}>{reference.quote}</q>
              </>
            )}{' '}
            <span className="muted">({reference.seen ? t('detail.referenceSeen') : t('detail.referenceUnseen')})</span>
          </li>
        ))}
      </ul>
    </>
  )
}
