import { use, useId, useMemo } from 'react'
import { isValidOn } from '../../core/time/as-of.ts'
import { FamilySymbol } from '../../display/family-symbol.tsx'
import { LineSample } from '../../display/line-sample.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import './legend-body.css'
import { PLACE_SAMPLES, PlaceSample, placeSampleWords } from './live-legend.tsx'

/** Layers to switch on and off with what they draw, and the meaning of every symbol in words. */
export function LegendBody() {
  const { atlas, records, openEvent, asOf } = useAtlas()
  const { subject } = atlas
  const layers = use(records.layers())
  const drawn = useMemo(() => {
    const valid = (id: string) => (layers[id]?.features ?? []).filter((feature) => isValidOn(feature, asOf))
    return subject.layers.map(({ id }) => ({ id, kinds: new Set(valid(id).map(({ properties }) => properties.kind)) }))
  }, [subject, layers, asOf])
  return (
    <div className="legend-body">
      {drawn.map(({ id, kinds }) => (
        <section key={id}>
          <LayerSwitch id={id} />
          <ul>
            {subject.kinds
              .filter((kind) => kinds.has(kind.id))
              .map((kind) => (
                <li key={kind.id}>
                  <LineSample sample={kind.mark} /> {t(`kindLegend.${kind.id}`)}
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
          {subject.families.map(({ id }) => (
            <li key={id}>
              <FamilySymbol family={id} /> {t(`family.${id}`)}
            </li>
          ))}
          {PLACE_SAMPLES.map((sample) => (
            <li key={sample}>
              <PlaceSample sample={sample} /> {placeSampleWords(sample, openEvent !== undefined)}
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
  const { allowed, query, change } = useAtlas()
  if (allowed.nameOrders.length === 0) return null
  const choose = (text: string) => change({ names: allowed.nameOrders.find((order) => order === text) ?? query.names })
  return (
    <label className="legend-names">
      {t('nameOrder.title')}
      <select
        className="button"
        value={query.names}
        disabled={query.lang !== 'en'}
        onChange={({ target }) => choose(target.value)}
      >
        {allowed.nameOrders.map((order) => (
          <option key={order} value={order}>
            {order === 'alphabetical' || order === 'administering' ? t(`nameOrder.${order}`) : t(`nameFirst.${order}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

function LayerSwitch({ id }: { id: string }) {
  const { allowed, query, change } = useAtlas()
  const inputId = useId()
  const isOn = query.layers.includes(id)
  const layers = allowed.layers.filter((other) => (other === id ? !isOn : query.layers.includes(other)))
  return (
    <label className="layer-switch" htmlFor={inputId}>
      {t(`layer.${id}`)}
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
