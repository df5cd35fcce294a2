import type { AtlasEvent } from '../../core/atlas.ts'
import { nameIn } from '../../core/names/record-names.ts'
import { isPoint } from '../../core/placement/group-places.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import { QueryLink } from '../../display/links/query-link.tsx'
import { WordingText } from '../../display/names/wording-text.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { NOTHING_OPEN } from '../../state/query.ts'
import { AreasHere } from './areas-here.tsx'
import { CardFrame } from './card-frame.tsx'
import { EventRows } from './event-rows.tsx'
import { ShapeSource, Validity } from './feature-card.tsx'

interface PlaceCardProps {
  /** The places behind one symbol, the leading one first. */
  places: readonly Place[]
  events: readonly AtlasEvent[]
  /** How many events the list has here: more than on the map while an event is read. */
  listed: number
  nameOf: (place: Place) => string
  /** The dated feature of the place, if a layer has one. */
  about: LayerFeature | undefined
  onClose: () => void
}

/** The events behind one symbol, in order of their dates, each with its first words. */
export function PlaceCard({ places, events, listed, nameOf, about, onClose }: PlaceCardProps) {
  const { atlas, query } = useAtlas()
  // What is drawn over one of several places says nothing of the others.
  const alone = places.length === 1 ? places[0] : undefined
  const ids = places.map(({ id }) => id)
  const elsewhen = atlas.events.filter(
    (event) => !events.includes(event) && event.mapped_places.some((id) => ids.includes(id)),
  )
  return (
    <CardFrame
      subject={ids.join()}
      title={
        <>
          {places.map((place, i) => (
            <span key={place.id}>
              {i > 0 && ', '}
              <WordingText wording={{ text: nameOf(place), lang: nameIn(place.names, query.lang).lang }} />
            </span>
          ))}{' '}
          <span className="card-count">{t('card.count', { count: events.length })}</span>
        </>
      }
      footer={
        listed > 0 && (
          <QueryLink change={{ ...NOTHING_OPEN, place: ids }} className="card-link">
            {t('card.showInList', { count: listed })}
          </QueryLink>
        )
      }
      onClose={onClose}
    >
      {about && (
        <>
          <p lang={langOf(about.properties, 'status')}>{about.properties.status}</p>
          <Validity feature={about} />
        </>
      )}
      <EventRows events={events} place={ids[0]} />
      {alone?.position && isPoint(alone) && <AreasHere at={alone.position} />}
      {events.length === 0 && elsewhen.length > 0 && (
        <>
          <h3>{t('card.otherYears')}</h3>
          <EventRows events={elsewhen} place={ids[0]} />
        </>
      )}
      <p className="card-links">
        {places.map((place) => (
          <QueryLink key={place.id} change={{ profile: { kind: 'place', id: place.id } }}>
            {t('map.about', { name: nameOf(place) })}
          </QueryLink>
        ))}
      </p>
      {about && <ShapeSource feature={about} />}
    </CardFrame>
  )
}
