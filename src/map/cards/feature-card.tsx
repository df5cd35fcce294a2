import { eventsOfFeature } from '../../core/evidence/feature-events.ts'
import type { LonLat } from '../../core/geo/position-text.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'
import { langOf, unreviewedFields } from '../../core/translation/lay-texts.ts'
import { formatDate } from '../../display/event-date.tsx'
import { Quotation } from '../../display/evidence/quotation.tsx'
import { Icon } from '../../display/icon.tsx'
import { LineSample } from '../../display/line-sample.tsx'
import { TranslationNote } from '../../display/translation-note.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { AreasHere } from './areas-here.tsx'
import { CardFrame } from './card-frame.tsx'
import { EventRows } from './event-rows.tsx'

/** Events of a line or area that are shown at once. */
const MAX_EVENTS = 4

interface FeatureCardProps {
  layer: string
  feature: LayerFeature
  /** Where it was clicked. */
  at: LonLat
  onClose: () => void
}

/** What a line or area is, since and until when, in whose words, and what happened there until the day that is shown. */
export function FeatureCard({ layer, feature, at, onClose }: FeatureCardProps) {
  const { atlas, asOf } = useAtlas()
  const { properties, geometry } = feature
  const about = eventsOfFeature(layer, feature, atlas.events, atlas.places)
  const quoting = about.find(({ first_words }) => first_words)
  const events = about.filter(({ date_start }) => date_start <= asOf)
  const shape = shapeOf(geometry)
  return (
    <CardFrame
      subject={feature.id}
      title={properties.name}
      titleLang={langOf(properties, 'name')}
      kind={
        <>
          <LineSample sample={properties.mark} /> {t(`card.${shape}`)}
        </>
      }
      onClose={onClose}
    >
      <p lang={langOf(properties, 'status')}>{properties.status}</p>
      <Validity feature={feature} />
      <ValidityBar feature={feature} />
      {quoting?.first_words && <Quotation quotation={quoting.first_words} event={quoting} />}
      {shape === 'area' && <AreasHere at={at} besides={feature.id} />}
      {events.length > 0 && (
        <>
          <h3>{t('card.eventsUntil', { year: asOf.slice(0, 4) })}</h3>
          <EventRows events={events} most={MAX_EVENTS} />
        </>
      )}
      <TranslationNote fields={unreviewedFields(properties)} />
      <ShapeSource feature={feature} />
    </CardFrame>
  )
}

function shapeOf({ type }: LayerFeature['geometry']): 'area' | 'line' | 'point' {
  if (type === 'Point') return 'point'
  return type === 'Polygon' || type === 'MultiPolygon' ? 'area' : 'line'
}

/** From when to when a line, area or village is drawn, and how large it is. */
export function Validity({ feature: { properties } }: { feature: LayerFeature }) {
  const { valid_from, valid_to, area_km2 } = properties
  return (
    <p className="card-dates">
      {valid_to === null
        ? t('map.validSince', { from: formatDate(valid_from) })
        : t('map.validBetween', { from: formatDate(valid_from), to: formatDate(valid_to) })}
      {area_km2 !== undefined && ` · ${t('card.squareKm', { area: area_km2 })}`}
    </p>
  )
}

/** The same as a bar on the years of the atlas, with the year whose lines are drawn. */
function ValidityBar({ feature: { properties } }: { feature: LayerFeature }) {
  const { allowed, asOf } = useAtlas()
  const { firstYear, lastYear } = allowed
  const share = (day: string) => {
    const year = Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12
    return Math.min(1, Math.max(0, (year - firstYear) / (lastYear + 1 - firstYear)))
  }
  const width = 340
  const from = share(properties.valid_from) * width
  const to = (properties.valid_to === null ? 1 : share(properties.valid_to)) * width
  const now = share(asOf) * width
  return (
    <svg className="validity-bar" viewBox={`0 0 ${width} 34`} aria-hidden="true">
      <rect className="validity-all" x="0" y="5" width={width} height="6" rx="3" />
      <rect className="validity-span" x={from} y="5" width={Math.max(2, to - from)} height="6" rx="3" />
      <circle className="validity-now" cx={now} cy="8" r="6" />
      <text x="0" y="30">
        {firstYear}
      </text>
      <text x={width} y="30" textAnchor="end">
        {lastYear}
      </text>
      <text className="validity-year" x={Math.min(width - 64, Math.max(52, now))} y="30" textAnchor="middle">
        {asOf.slice(0, 4)}
      </text>
    </svg>
  )
}

/** Where a shape is from and how sure it is, folded. */
export function ShapeSource({ feature: { properties } }: { feature: LayerFeature }) {
  const { certainty, uncertainty_km, source, note, licence } = properties
  return (
    <details className="card-fold">
      <summary>
        <span>{t('card.shapeFrom')}</span>
        <span className="muted">
          {t(`certainty.${certainty}`)}
          {uncertainty_km !== undefined && `, ± ${uncertainty_km} ${t('map.kilometres')}`}
        </span>
        <Icon name="down" />
      </summary>
      <p lang={langOf(properties, 'source')}>{source}</p>
      {note && <p lang={langOf(properties, 'note')}>{note}</p>}
      <p className="muted" lang="en">
        {licence}
      </p>
    </details>
  )
}
