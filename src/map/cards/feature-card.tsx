import { eventsOfFeature } from '../../core/evidence/feature-events.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'
import { langOf, unreviewedFields } from '../../core/translation/lay-texts.ts'
import { Quotation } from '../../display/evidence/quotation.tsx'
import { LineSample } from '../../display/line-sample.tsx'
import { TranslationNote } from '../../display/translation-note.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { CardFrame } from './card-frame.tsx'
import { EventRows } from './event-rows.tsx'
import { ShapeSource, Validity, ValidityBar } from './feature-facts.tsx'

/** Events of a line or area that are shown at once. */
const MOST_EVENTS = 4

interface FeatureCardProps {
  layer: string
  feature: LayerFeature
  onClose: () => void
}

/** What a line or area is, since and until when, in whose words, and what happened there until the day that is shown. */
export function FeatureCard({ layer, feature, onClose }: FeatureCardProps) {
  const { atlas, asOf } = useAtlas()
  const { properties, geometry } = feature
  const about = eventsOfFeature(layer, feature, atlas.events, atlas.places)
  const quoting = about.find(({ first_words }) => first_words)
  const events = about.filter(({ date_start }) => date_start <= asOf)
  return (
    <CardFrame
      subject={feature.id}
      title={properties.name}
      titleLang={langOf(properties, 'name')}
      kind={
        <>
          <LineSample sample={properties.mark} /> {t(`card.${shapeOf(geometry)}`)}
        </>
      }
      onClose={onClose}
    >
      <p lang={langOf(properties, 'status')}>{properties.status}</p>
      <Validity feature={feature} />
      <ValidityBar feature={feature} />
      {quoting?.first_words && <Quotation quotation={quoting.first_words} event={quoting} />}
      {events.length > 0 && (
        <>
          <h3>{t('card.eventsUntil', { year: asOf.slice(0, 4) })}</h3>
          <EventRows events={events} most={MOST_EVENTS} />
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
