import { use, useMemo } from 'react'
import { LAYER_IDS, type LayerId } from '../../core/layer-ids.ts'
import { NAME_ORDERS } from '../../core/names/place-label.ts'
import { isValidOn } from '../../core/time/as-of.ts'
import { FAMILIES, FamilySymbol } from '../../display/family-symbol.tsx'
import { LINE_SAMPLES, LineSample } from '../../display/line-sample.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import './legend-body.css'

/** Layers to switch on and off, and the meaning of every symbol in words. Entries without anything to show are faint. */
export function LegendBody() {
  const { records, asOf } = useAtlas()
  const layers = use(records.layers())
  const kinds = useMemo(() => {
    const features = LAYER_IDS.flatMap((id) => layers[id].features)
    return new Set(features.filter((feature) => isValidOn(feature, asOf)).map(({ properties }) => properties.kind))
  }, [layers, asOf])
  return (
    <div className="legend-body">
      <ul className="legend-layers">
        {LAYER_IDS.map((id) => (
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
        {LINE_SAMPLES.map(({ kind, sample, label }) => (
          <li key={kind} className={kinds.has(kind) ? undefined : 'is-absent'}>
            <LineSample sample={sample} />
            <span>
              {t(label)}
              {!kinds.has(kind) && <span className="muted"> ({t('layers.nothing')})</span>}
            </span>
          </li>
        ))}
      </ul>
      <h3>{t('legend.families')}</h3>
      <ul>
        {FAMILIES.map((family) => (
          <li key={family}>
            <FamilySymbol family={family} /> {t(`family.${family}`)}
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
  const { query, change } = useAtlas()
  const choose = (text: string) => change({ names: NAME_ORDERS.find((order) => order === text) ?? query.names })
  return (
    <label className="legend-names">
      {t('nameOrder.title')}
      <select value={query.names} disabled={query.lang !== 'en'} onChange={({ target }) => choose(target.value)}>
        {NAME_ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`nameOrder.${order}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

function LayerSwitch({ id }: { id: LayerId }) {
  const { query, change } = useAtlas()
  const isOn = query.layers.includes(id)
  const layers = LAYER_IDS.filter((other) => (other === id ? !isOn : query.layers.includes(other)))
  return (
    <li>
      <label>
        <input type="checkbox" checked={isOn} onChange={() => change({ layers })} /> {t(`layers.${id}`)}
      </label>
    </li>
  )
}
