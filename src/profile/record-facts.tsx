import { use } from 'react'
import { allFeatures } from '../core/atlas.ts'
import { isPoint } from '../core/placement/group-places.ts'
import { geonamesAddress, wikidataAddress } from '../core/profile.ts'
import type { LayerFeature } from '../core/schema/layer.ts'
import type { Place } from '../core/schema/reference-lists.ts'
import { englishOf, langOf } from '../core/translation/lay-texts.ts'
import { ClaimText } from '../display/evidence/quotation.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { formatNumber, t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { type Names, ProfileLink } from './name-list.tsx'

/** Units of figures that tell how large the villages and how long their border section are. */
const SIZES = ['km', 'km²']

/** For a place that is a village of a border agreement: the village it is paired with, since when, and the figures that are claimed. */
export function VillageFacts({ id, names }: { id: string; names: Names }) {
  const features = allFeatures(use(useAtlas().records.layers()))
  const village = features.find(
    ({ properties: { mark, place } }) => mark === 'border-village' && place === id,
  )?.properties
  if (!village) return null
  const other = features.find(({ properties }) => isPartner(properties, village))?.properties.place
  return (
    <>
      <h3>{t(`kind.${village.kind}`)}</h3>
      <p lang={langOf(village, 'status')}>{village.status}.</p>
      {other && (
        <p>
          {t('profile.pairedWith')} <ProfileLink profile={{ kind: 'place', id: other }} names={names} />
        </p>
      )}
      {village.note && (
        <p className="muted" lang={langOf(village, 'note')}>
          {village.note}
        </p>
      )}
      <LoadedPart>
        <ClaimedSizes id={id} />
      </LoadedPart>
    </>
  )
}

function isPartner(one: LayerFeature['properties'], village: LayerFeature['properties']): boolean {
  return one.pair === village.pair && one.place !== undefined && one.place !== village.place
}

/** Areas and lengths as somebody claimed them in the events of the village, by event. */
function ClaimedSizes({ id }: { id: string }) {
  const { atlas, records } = useAtlas()
  const events = atlas.events.filter(({ places }) => places.includes(id)).map((event) => records.event(event.id))
  const sizes = events
    .map((event) => use(event))
    .map(({ claims = [], ...event }) => ({
      event,
      claims: claims.filter(({ figure }) => figure && SIZES.includes(englishOf(figure, 'unit'))),
    }))
    .filter(({ claims }) => claims.length > 0)
  return sizes.map(({ event, claims }) => (
    <section key={event.id} aria-label={t('profile.sizes')}>
      <p>
        {t('profile.sizes')}:{' '}
        <QueryLink change={{ event: event.id }} lang={langOf(event, 'title')}>
          {event.title}
        </QueryLink>
      </p>
      <ul className="claimed-sizes">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimText claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

/** Where a place is, how surely and by what source; a country or region has no spot, only an anchor for its label. */
export function PlacePosition({ place }: { place: Place }) {
  const { position, certainty, uncertainty_km, position_source } = place
  if (!position) return <p>{t('profile.withoutPosition')}</p>
  return (
    <p>
      {isPoint(place) && `${formatPosition(position)} · `}
      {t(`certainty.${certainty}`)}
      {uncertainty_km !== undefined && ` (${t('profile.uncertainty', { km: uncertainty_km })})`}
      {position_source && (
        <span className="muted" lang={langOf(place, 'position_source')}>
          {' '}
          · {position_source}
        </span>
      )}
    </p>
  )
}

/** Latitude first, as on maps for people; three decimals are about 100 metres. */
function formatPosition([lon, lat]: readonly [number, number]): string {
  return t('profile.latLon', { lat: formatNumber(lat), lon: formatNumber(lon) })
}

/** Ids in public registers, each leading to its page there; nothing when there are none. */
export function AuthorityLinks({
  geonames,
  wikidata,
}: {
  geonames?: number | undefined
  wikidata?: string | undefined
}) {
  if (geonames === undefined && wikidata === undefined) return null
  return (
    <p className="authority-links">
      {t('profile.identifiers')}
      {geonames !== undefined && <Register name="GeoNames" id={String(geonames)} address={geonamesAddress(geonames)} />}
      {wikidata !== undefined && <Register name="Wikidata" id={wikidata} address={wikidataAddress(wikidata)} />}
    </p>
  )
}

function Register({ name, id, address }: { name: string; id: string; address: string }) {
  return (
    <a href={address} rel="noopener noreferrer" target="_blank">
      {name} {id}
    </a>
  )
}
