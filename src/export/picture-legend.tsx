import { type Ref, use } from 'react'
import { isValidOn } from '../core/time/as-of.ts'
import { FAMILIES, FamilySymbol } from '../display/family-symbol.tsx'
import { LINE_SAMPLES, LineSample } from '../display/line-sample.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

/** What the map shows now: families of the selected events, and lines and areas of the layers that are on. */
export function PictureLegend({ ref }: { ref: Ref<HTMLUListElement> }) {
  const { records, selection, query, asOf } = useAtlas()
  const layers = use(records.layers())
  const families = new Set(selection.events.map(({ family }) => family))
  const selected = new Set(selection.events.map(({ id }) => id))
  const kinds = new Set(
    query.layers
      .flatMap((id) => layers[id].features)
      .filter((feature) => feature.properties.events?.some((id) => selected.has(id)) ?? isValidOn(feature, asOf))
      .map(({ properties }) => properties.kind),
  )
  return (
    <ul ref={ref} className="picture-legend" aria-label={t('export.legend')}>
      {FAMILIES.filter((family) => families.has(family)).map((family) => (
        <li key={family}>
          <FamilySymbol family={family} /> <span>{t(`family.${family}`)}</span>
        </li>
      ))}
      <li>
        <LineSample sample="border" /> <span>{t('legend.internationalBorder')}</span>
      </li>
      {LINE_SAMPLES.filter(({ kind }) => kinds.has(kind)).map(({ kind, sample, label }) => (
        <li key={kind}>
          <LineSample sample={sample} /> <span>{t(label)}</span>
        </li>
      ))}
    </ul>
  )
}
