import type { GeoJSON } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { use, useCallback, useMemo } from 'react'
import { allFeatures, type CountryAreas, type Layers } from '../core/atlas.ts'
import { roomOfNames } from '../core/geo/first-view.ts'
import { mapLabel, type NameStyle } from '../core/names/map-label.ts'
import { clusterAreas } from '../core/placement/cluster-areas.ts'
import { groupPlaces, standsOnName } from '../core/placement/group-places.ts'
import { type PlacedGroup, placeSymbols } from '../core/placement/place-symbols.ts'
import type { LayerFeature } from '../core/schema/layer.ts'
import type { Place } from '../core/schema/reference-lists.ts'
import type { Selection } from '../core/select/select.ts'
import { t } from '../i18n/messages.ts'
import { spokenLanguage } from '../i18n/spoken-language.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { collect, datedFeatures, labelGroups, lineNames, pairNames, placeDots, placeLabels } from './data/map-data.ts'
import {
  areaNames,
  countryLabel,
  districtNames,
  insideNames,
  namesAsOf,
  namesAtBorders,
  OUTLINES,
  townLabels,
} from './data/map-names.ts'
import { metricsOfDay } from './data/metrics-of-day.ts'
import { DETAIL_ZOOM } from './data/use-basemap-parts.ts'
import { type PartFailure, useDatedLayers, useLoaded } from './data/use-loaded.ts'
import { COARSE_POINTER, useFirstView, useMedia, useNameLanguage, useZoomStep } from './engine/use-surroundings.ts'
import { SOURCE } from './style/ids.ts'
import { BORDER_NAMES_FROM, EXCLAVE_NAMES_FROM } from './style/layers/labels.ts'
import { CALLOUTS_FROM } from './style/layers/places.ts'
import { type NameFace, nameFace, SYMBOL_DISTANCE_PX } from './symbols/symbol-metrics.ts'

/** What the map draws for a selection, years and language. */
interface Drawn {
  /** One symbol for each, and where it stands. */
  groups: readonly PlacedGroup[]
  /** How the name of a country or region with events is written; undefined for symbols. */
  faceOf: (group: PlacedGroup) => NameFace | undefined
  /** Events of other years, by the places that are drawn as dots. */
  dots: Selection['byPlace']
  /** Where the dots are drawn. */
  dotPoints: ReturnType<typeof placeDots>
  /** The dated layers as of the day. */
  layers: Layers
  /** Areas of countries, once they are there. */
  countries: CountryAreas | undefined
  /** What the map writes for a place. */
  nameOf: (place: Place) => string
  style: NameStyle
  /** Data of the style's sources; undefined until the fonts of the first language are there. */
  data: Readonly<Record<string, GeoJSON>> | undefined
  /** Parts that did not come. */
  failures: readonly PartFailure[]
}

/** Works out what the map draws: symbols, names, lines and areas, all from the same selection and the same day. */
export function useDrawn(map: MapLibreMap | undefined): Drawn {
  const { atlas, records, query, mapped, asOf } = useAtlas()
  const { symbols, dots } = mapped
  const zoom = useZoomStep(map)
  const atFirst = useFirstView(map, atlas.subject)
  const reachPx = SYMBOL_DISTANCE_PX[useMedia(COARSE_POINTER) ? 'coarse' : 'fine']
  const allLayers = use(records.layers())
  const layers = useDatedLayers(allLayers, symbols, asOf)
  const lang = useNameLanguage(query.lang)
  const pairs = atlas.subject.name_pairs
  const style = useMemo(
    (): NameStyle => ({ lang: lang ?? 'en', order: query.names, pairs }),
    [lang, query.names, pairs],
  )

  const needsTowns = zoom >= DETAIL_ZOOM || style.lang !== 'en'
  const loadTowns = useCallback(() => records.towns(needsTowns), [records, needsTowns])
  const towns = useLoaded(loadTowns, SOURCE.towns, records.forgetFailures)
  const names = useLoaded(records.mapNames, 'country-labels', records.forgetFailures)
  const districts = useLoaded(records.districts, SOURCE.districts, records.forgetFailures)
  const countries = useLoaded(records.countryAreas, 'country-areas', records.forgetFailures).value

  const isNear = zoom >= BORDER_NAMES_FROM - 1
  const borders = useLoaded(isNear ? records.borderNames : undefined, SOURCE.borderNames, records.forgetFailures)

  const areas = useMemo(() => allFeatures(layers), [layers])
  const nameOf = useCallback(
    (place: Place) => {
      const country = place.kind === 'country' && names.value && countryLabel(names.value, place.country, asOf, zoom)
      if (country) return country.properties[`name_${style.lang}`] ?? country.properties.name_en
      return mapLabel(place, style, areas)
    },
    [style, areas, names.value, asOf, zoom],
  )
  const grouped = useMemo(
    () => groupPlaces(symbols, atlas.places, zoom, reachPx, clusterAreas(allLayers)),
    [symbols, atlas, zoom, reachPx, allLayers],
  )
  const outlines = useMemo(() => areas.filter(({ properties }) => OUTLINES.includes(properties.mark)), [areas])
  const metrics = useMemo(
    () =>
      metricsOfDay({
        firstView: roomOfNames(zoom, { ...atlas.subject, first_view: atFirst.view }),
        shownAtFirst: atFirst.shown,
        zoom,
        nameOf,
        places: atlas.places,
        areas,
        names: names.value,
        countries,
        asOf,
      }),
    [atFirst, zoom, nameOf, areas, names.value, countries, asOf, atlas],
  )
  const groups = useMemo(() => placeSymbols(grouped, zoom, metrics), [grouped, zoom, metrics])
  const faceOf = useCallback(
    (group: PlacedGroup) => {
      if (!standsOnName(group.lead)) return
      const name = nameOf(group.lead)
      const text = group.lead.kind === 'country' ? name.toLocaleUpperCase(style.lang) : name
      return nameFace(
        group,
        text,
        zoom,
        outlines.some(({ properties }) => properties.place === group.lead.id),
        group.form,
      )
    },
    [nameOf, style.lang, zoom, outlines],
  )

  const dotPoints = useMemo(() => {
    const isShown = (id: string) => groups.some(({ places }) => places.some((place) => place.id === id))
    return placeDots(dots, atlas, isShown)
  }, [dots, atlas, groups])

  /** A symbol that stands for several places says for how many more. */
  const labelOf = useMemo(() => labelGroups(groups, nameOf), [groups, nameOf])
  const { language } = spokenLanguage()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts come from the language of the page
  const data = useMemo(() => {
    if (!lang) return
    const textOf = (feature: LayerFeature) => {
      const place = atlas.places.get(feature.properties.place ?? '')
      return place ? nameOf(place) : t(`kind.${feature.properties.kind}`)
    }
    const nameOfPlace = (id: string) => {
      const place = atlas.places.get(id)
      return place ? labelOf(place) : ''
    }
    const leads = new Map(groups.flatMap(({ lead, form }) => (form === 'number' ? [] : [[lead.id, lead] as const])))
    const isExclave = (id: string) =>
      zoom >= EXCLAVE_NAMES_FROM &&
      names.value?.features.some(({ properties }) => properties.kind === 'exclave' && properties.id === id) === true
    const isNamed = (id: string) => leads.has(id)
    const textUnlessNamed = (feature: LayerFeature) =>
      !OUTLINES.includes(feature.properties.mark) && isNamed(feature.properties.place ?? '') ? '' : textOf(feature)
    const hasOwnName = (iso: string) =>
      [...leads.values()].some(({ kind, country }) => kind === 'country' && country === iso)
    const called = zoom >= CALLOUTS_FROM ? pairNames(layers, query.layers, groups, nameOfPlace, zoom) : collect([])
    const isCalledOut = (id: string) => called.features.some(({ properties }) => properties?.['place'] === id)
    const dated = datedFeatures(layers, query.layers, textUnlessNamed)
    return {
      [SOURCE.dated]: dated,
      [SOURCE.lineNames]: lineNames(dated, groups, called, zoom),
      [SOURCE.callouts]: called,
      [SOURCE.placeLabels]: placeLabels(groups, (place) => (isCalledOut(place.id) ? '' : labelOf(place)), faceOf),
      [SOURCE.dots]: dotPoints,
      [SOURCE.areaNames]: collect([
        ...Object.entries(layers).flatMap(([id, { features }]) => [
          ...areaNames(id, features, textOf, isNamed),
          ...insideNames(id, features, textOf, zoom),
        ]),
        ...(districts.value ? districtNames(districts.value, style.lang, isNamed) : []),
      ]),
      ...(names.value && { [SOURCE.names]: namesAsOf(names.value, asOf, style, hasOwnName) }),
      ...(names.value &&
        borders.value && {
          [SOURCE.borderNames]: namesAtBorders(borders.value, names.value, asOf, style.lang),
        }),
      ...(towns.value && {
        [SOURCE.towns]: townLabels(towns.value, style, areas, (id) => isNamed(id) || isExclave(id)),
      }),
    }
  }, [
    lang,
    language,
    layers,
    atlas,
    query.layers,
    groups,
    dotPoints,
    labelOf,
    nameOf,
    faceOf,
    towns.value,
    names.value,
    districts.value,
    borders.value,
    style,
    areas,
    asOf,
    zoom,
  ])
  const failures = [towns, names, districts, borders].flatMap(({ failure }) => failure ?? [])
  return { groups, dots: dots.byPlace, dotPoints, faceOf, layers, countries, nameOf, style, data, failures }
}
