import { use } from 'react'
import { contains } from '../../core/geo/geo-points.ts'
import type { LonLat } from '../../core/geo/position-text.ts'
import { isValidOn } from '../../core/time/as-of.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import { formatDate } from '../../display/event-date.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import './areas-here.css'

/**
 * The dated areas that are drawn over a position, each with what it is and a link to its card: what held where a reader
 * looks, whatever the card itself is about. `besides` is the id of an area that the card already tells.
 */
export function AreasHere({ at, besides }: { at: LonLat; besides?: string }) {
  const { records, query, asOf } = useAtlas()
  const layers = use(records.layers())
  const areas = query.layers.flatMap((layer) =>
    (layers[layer]?.features ?? [])
      .filter(({ id }) => id !== besides)
      .filter((feature) => isValidOn(feature, asOf) && contains(feature.geometry, [...at]))
      .map((feature) => ({ layer, feature })),
  )
  if (areas.length === 0) return null
  return (
    <>
      <h3>{t('card.drawnHere', { date: formatDate(asOf) })}</h3>
      <ul className="card-areas">
        {areas.map(({ layer, feature: { id, properties } }) => (
          <li key={id}>
            <QueryLink change={{ card: { kind: 'feature', layer, id, at } }} lang={langOf(properties, 'name')}>
              {properties.name}
            </QueryLink>
            <span>
              <span lang={langOf(properties, 'status')}>{properties.status}</span>
              {properties.uncertainty_km !== undefined && ` · ± ${properties.uncertainty_km} ${t('map.kilometres')}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
