import { type Ref, use } from 'react'
import { isValidOn } from '../core/time/as-of.ts'
import { FamilySymbol, useFamilies } from '../display/family-symbol.tsx'
import { LineSample } from '../display/line-sample.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { useOwnRows } from '../state/own-data.ts'

/** What the map shows now: families of the selected events, and lines and areas of the layers that are on. */
export function PictureLegend({ ref }: { ref: Ref<HTMLUListElement> }) {
  const { atlas, records, selection, query, asOf } = useAtlas()
  const layers = use(records.layers())
  const own = useOwnRows()
  const all = useFamilies()
  const families = new Set(selection.events.map(({ family }) => family))
  const selected = new Set(selection.events.map(({ id }) => id))
  const kinds = new Set(
    query.layers
      .flatMap((id) => layers[id]?.features ?? [])
      .filter((feature) => feature.properties.events?.some((id) => selected.has(id)) ?? isValidOn(feature, asOf))
      .map(({ properties }) => properties.kind),
  )
  return (
    <ul ref={ref} className="picture-legend" aria-label={t('export.legend')}>
      {all
        .filter(({ id }) => families.has(id))
        .map(({ id }) => (
          <li key={id}>
            <FamilySymbol family={id} /> <span>{t(`family.${id}`)}</span>
          </li>
        ))}
      <li>
        <LineSample sample="border" /> <span>{t('legend.internationalBorder')}</span>
      </li>
      {atlas.subject.kinds
        .filter(({ id }) => kinds.has(id))
        .map(({ id, mark }) => (
          <li key={id}>
            <LineSample sample={mark} /> <span>{t(`kindLegend.${id}`)}</span>
          </li>
        ))}
      {own?.legend().map(({ colour, words }) => (
        <li key={colour}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <circle cx="6" cy="6" r="5" fill={colour} />
          </svg>{' '}
          <span>{t('export.ownKind', { words })}</span>
        </li>
      ))}
    </ul>
  )
}
