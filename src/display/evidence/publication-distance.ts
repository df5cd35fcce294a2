import { publicationDistance, readableSpan } from '../../core/evidence/publication-distance.ts'
import { t } from '../../i18n/messages.ts'

/** How long before or after the event its source was published, in words; undefined when no day is known. */
export function distanceText(
  published: string | undefined,
  event: { date_start: string; date_end: string | null },
): string | undefined {
  const distance = publicationDistance(published, event)
  if (!distance) return undefined
  if (distance.relation === 'same-day') return t('distance.sameDay')
  if (distance.relation === 'within') return t('distance.within')
  const { unit, count } = readableSpan(distance.days)
  return t(distance.relation === 'after' ? `distance.${unit}After` : `distance.${unit}Before`, { count })
}
