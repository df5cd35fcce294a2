import { use, useMemo } from 'react'
import { isValidOn } from '../../core/time/as-of.ts'
import type { Mark } from '../../core/vocabulary/drawing.ts'
import { LineSample } from '../../display/line-sample.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { useMapZoom } from '../../state/signals.ts'
import { unionOn } from '../data/map-names.ts'
import { useLoaded } from '../data/use-loaded.ts'
import { dotWords } from '../symbols/symbol-face.tsx'
import './live-legend.css'

/** Rows that the legend shows at most, the dated lines first. */
const MAX_ROWS = 5

/** What the map draws at present, in a few rows; the card of the layers explains everything. */
export function LiveLegend() {
  const { atlas, records, query, mapped, openEvent, asOf } = useAtlas()
  const layers = use(records.layers())
  const kinds = useMemo(() => {
    const shown = query.layers.flatMap((id) => layers[id]?.features ?? [])
    return new Set(shown.filter((feature) => isValidOn(feature, asOf)).map(({ properties }) => properties.kind))
  }, [layers, query.layers, asOf])
  const places = useMemo((): PlaceSampleId[] => {
    const groups = [...mapped.symbols.byPlace]
    const hasSeveral = groups.some(([, events]) => events.length > 1)
    const isVague = groups.some(([id]) => atlas.places.get(id)?.certainty === 'approximate')
    return [...(hasSeveral ? (['several'] as const) : []), ...(isVague ? (['approximate'] as const) : [])]
  }, [mapped, atlas])
  const zoom = useMapZoom()
  const names = useLoaded(records.mapNames, 'country-labels', records.forgetFailures).value
  const union = names && unionOn(names, asOf)
  const lines = atlas.subject.kinds.filter(({ id, mark }) => kinds.has(id) && zoom >= (SEEN_FROM[mark] ?? 0))
  const [areas, points] = [
    lines.filter(({ mark }) => !POINTS.includes(mark)),
    lines.filter(({ mark }) => POINTS.includes(mark)),
  ]
  const lineRow = ({ id, mark }: (typeof lines)[number]) => ({
    key: id,
    sample: <LineSample sample={mark} />,
    text: t(`kindLegend.${id}`),
  })
  const placeRow = (sample: PlaceSampleId) => ({
    key: sample,
    sample: <PlaceSample sample={sample} />,
    text: placeSampleWords(sample, openEvent !== undefined),
  })
  const rows = [
    ...areas.map(lineRow),
    {
      key: 'border',
      sample: <LineSample sample="border" />,
      text: union
        ? t('legend.unionBorder', { union: union[`name_${query.lang}`] ?? union.name_en })
        : t('legend.border'),
    },
    ...(mapped.dots.byPlace.size > 0 ? [placeRow('before')] : []),
    ...places.map(placeRow),
    ...points.map(lineRow),
  ]
  return (
    <ul className="live-legend" aria-label={t('legend.title')} data-furniture>
      {rows.slice(0, MAX_ROWS).map(({ key, sample, text }) => (
        <li key={key}>
          {sample} {text}
        </li>
      ))}
    </ul>
  )
}

/** Zooms from which marks can be seen that are small on the ground. */
const SEEN_FROM: Partial<Record<Mark, number>> = { 'border-section': 8, 'border-village': 9.5, 'village-pair': 9.5 }

/** Marks that are points: they come last, because symbols of events stand there, too. */
const POINTS: readonly Mark[] = ['deployment', 'summit-city']

/** What symbols of places look like, by the key of their explanation. */
export const PLACE_SAMPLES = ['several', 'exact', 'approximate', 'region', 'before'] as const

type PlaceSampleId = (typeof PLACE_SAMPLES)[number]

/** A symbol of a place as the map draws it; the words beside it explain it. */
export function PlaceSample({ sample }: { sample: PlaceSampleId }) {
  return <span className={`place-sample is-${sample}`} aria-hidden="true" />
}

/** What a symbol means; while an event is read, dots stand for other years than its own. */
export function placeSampleWords(sample: PlaceSampleId, isReading: boolean): string {
  return sample === 'before' ? dotWords(isReading) : t(`legend.${sample}`)
}
