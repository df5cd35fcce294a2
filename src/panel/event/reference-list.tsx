import type { Reference } from '../../core/schema/evidence.ts'
import { ReferenceQuote } from '../../display/evidence/reference-quote.tsx'
import { t } from '../../i18n/messages.ts'

/** Public pages that also report the event. Their words are not checked by machine, and that is said. */
export function ReferenceList({ references }: { references: readonly Reference[] }) {
  if (references.length === 0) return null
  return (
    <>
      <h3>{t('detail.references')}</h3>
      <ul className="reference-list">
        {references.map((reference) => (
          <li key={reference.address + (reference.quote ?? '')}>
            <ReferenceQuote reference={reference} />
          </li>
        ))}
      </ul>
    </>
  )
}
