import { use, useId, useMemo } from 'react'
import { LAYER_IDS, type LayerId } from '../../core/layer-ids.ts'
import { NAME_ORDERS } from '../../core/names/place-label.ts'
import { isValidOn } from '../../core/time/as-of.ts'
import { FAMILIES, FamilySymbol } from '../../display/family-symbol.tsx'
import { LINE_SAMPLES, LineSample } from '../../display/line-sample.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import './legend-body.css'
import { PLACE_SAMPLES, PlaceSample } from './place-sample.tsx'

/** Layers to switch on and off with what they draw, and the meaning of every symbol in words. */
export function LegendBody() {
  const { records, asOf } = useAtlas()
  const layers = use(records.layers())
  const drawn = useMemo(() => {
    const valid = (id: LayerId) => layers[id].features.filter((feature) => isValidOn(feature, asOf))
    return LAYER_IDS.map((id) => ({ id, kinds: new Set(valid(id).map(({ properties }) => properties.kind)) }))
  }, [layers, asOf])
  return (
    <div className="legend-body">
      {drawn.map(({ id, kinds }) => (
        <section key={id}>
          <LayerSwitch id={id} />
          <ul>
            {LINE_SAMPLES.filter(({ kind }) => kinds.has(kind)).map(({ kind, sample, label }) => (
              <li key={kind}>
                <LineSample sample={sample} /> {t(label)}
              </li>
            ))}
            {kinds.size === 0 && <li className="is-absent">{t('layers.nothing')}</li>}
          </ul>
        </section>
      ))}
      <section>
        <h3>{t('legend.lines')}</h3>
        <ul>
          <li>
            <LineSample sample="border" /> {t('legend.internationalBorder')}
          </li>
          <li className="is-absent">
            <LineSample sample="solid" /> {t('legend.delimited')}
          </li>
          <li>
            <span className="legend-diamond" /> {t('legend.diamond')}
          </li>
        </ul>
      </section>
      <section>
        <h3>{t('legend.families')}</h3>
        <ul>
          {FAMILIES.map((family) => (
            <li key={family}>
              <FamilySymbol family={family} /> {t(`family.${family}`)}
            </li>
          ))}
          {PLACE_SAMPLES.map((sample) => (
            <li key={sample}>
              <PlaceSample sample={sample} /> {t(`legend.${sample}`)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <NameOrderChoice />
      </section>
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
      <select
        className="button"
        value={query.names}
        disabled={query.lang !== 'en'}
        onChange={({ target }) => choose(target.value)}
      >
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
  const inputId = useId()
  const isOn = query.layers.includes(id)
  const layers = LAYER_IDS.filter((other) => (other === id ? !isOn : query.layers.includes(other)))
  return (
    <label className="layer-switch" htmlFor={inputId}>
      {t(`layers.${id}`)}
      <input
        id={inputId}
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        onChange={() => change({ layers })}
      />
    </label>
  )
}
