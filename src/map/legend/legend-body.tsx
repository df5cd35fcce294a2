import { use, useMemo } from 'react'
import { allFeatures } from '../../core/atlas.ts'
import { isValidOn } from '../../core/time/as-of.ts'
import { FamilySymbol } from '../../display/family-symbol.tsx'
import { LineSample } from '../../display/line-sample.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import './legend-body.css'

/** Layers to switch on and off, and the meaning of every symbol in words. Entries without anything to show are faint. */
export function LegendBody() {
  const { atlas, records, asOf } = useAtlas()
  const { subject } = atlas
  const layers = use(records.layers())
  const kinds = useMemo(() => {
    return new Set(
      allFeatures(layers)
        .filter((feature) => isValidOn(feature, asOf))
        .map(({ properties }) => properties.kind),
    )
  }, [layers, asOf])
  return (
    <div className="legend-body">
      <ul className="legend-layers">
        {subject.layers.map(({ id }) => (
          <LayerSwitch key={id} id={id} />
        ))}
      </ul>
      <NameOrderChoice />
      <h3>{t('legend.lines')}</h3>
      <ul>
        <li className="is-absent">
          <LineSample sample="solid" /> {t('legend.delimited')}
        </li>
        <li>
          <LineSample sample="border" /> {t('legend.internationalBorder')}
        </li>
        {subject.kinds.map(({ id, mark }) => (
          <li key={id} className={kinds.has(id) ? undefined : 'is-absent'}>
            <LineSample sample={mark} />
            <span>
              {t(`kindLegend.${id}`)}
              {!kinds.has(id) && <span className="muted"> ({t('layers.nothing')})</span>}
            </span>
          </li>
        ))}
      </ul>
      <h3>{t('legend.families')}</h3>
      <ul>
        {subject.families.map(({ id }) => (
          <li key={id}>
            <FamilySymbol family={id} /> {t(`family.${id}`)}
          </li>
        ))}
      </ul>
      <h3>{t('legend.places')}</h3>
      <ul>
        <li>
          <span className="legend-ring" /> {t('legend.exact')}
        </li>
        <li>
          <span className="legend-ring is-approximate" /> {t('legend.approximate')}
        </li>
        <li>
          <span className="legend-pill" /> {t('legend.region')}
        </li>
      </ul>
    </div>
  )
}

/** Whose name comes first where the map writes two, which it does in English. */
function NameOrderChoice() {
  const { known, query, change } = useAtlas()
  if (known.nameOrders.length === 0) return null
  const choose = (text: string) => change({ names: known.nameOrders.find((order) => order === text) ?? query.names })
  return (
    <label className="legend-names">
      {t('nameOrder.title')}
      <select value={query.names} disabled={query.lang !== 'en'} onChange={({ target }) => choose(target.value)}>
        {known.nameOrders.map((order) => (
          <option key={order} value={order}>
            {order === 'alphabetical' || order === 'administering' ? t(`nameOrder.${order}`) : t(`nameFirst.${order}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

function LayerSwitch({ id }: { id: string }) {
  const { known, query, change } = useAtlas()
  const isOn = query.layers.includes(id)
  const layers = known.layers.filter((other) => (other === id ? !isOn : query.layers.includes(other)))
  return (
    <li>
      <label>
        <input type="checkbox" checked={isOn} onChange={() => change({ layers })} /> {t(`layer.${id}`)}
      </label>
    </li>
  )
}
