import { use, useMemo } from 'react'
import { isValidOn } from '../core/as-of.ts'
import { LAYER_IDS, type LayerId } from '../core/layer-ids.ts'
import { LANGUAGES } from '../core/names.ts'
import { NAME_ORDERS } from '../core/place-label.ts'
import { FAMILIES, FamilySymbol } from '../display/family-symbol.tsx'
import { LINE_SAMPLES, LineSample } from '../display/line-sample.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './legend.css'

/** Layers to switch on and off, and the meaning of every symbol in words. Entries without anything to show are faint. */
export function Legend() {
  const { records, asOf } = useAtlas()
  const layers = use(records.layers())
  const kinds = useMemo(() => {
    const features = LAYER_IDS.flatMap((id) => layers[id].features)
    return new Set(features.filter((feature) => isValidOn(feature, asOf)).map(({ properties }) => properties.kind))
  }, [layers, asOf])
  return (
    <details className="legend">
      <summary>{t('layers.title')}</summary>
      <div className="legend-body">
        <ul className="legend-layers">
          {LAYER_IDS.map((id) => (
            <LayerSwitch key={id} id={id} />
          ))}
        </ul>
        <NameChoices />
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
    </details>
  )
}

/** How names are written on the map: in which language, and whose comes first where English shows two. */
function NameChoices() {
  const { query, change } = useAtlas()
  return (
    <>
      <Choice
        label={t('names.onMap')}
        value={query.lang}
        options={LANGUAGES.map((lang) => ({ value: lang, name: t(`names.${lang}`) }))}
        onChange={(lang) => change({ lang })}
      />
      <Choice
        label={t('nameOrder.title')}
        value={query.names}
        options={NAME_ORDERS.map((order) => ({ value: order, name: t(`nameOrder.${order}`) }))}
        disabled={query.lang !== 'en'}
        onChange={(names) => change({ names })}
      />
    </>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; name: string }[]
  disabled?: boolean
  onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, disabled = false, onChange }: ChoiceProps<Value>) {
  const choose = (text: string) => onChange(options.find((option) => option.value === text)?.value ?? value)
  return (
    <label className="legend-names">
      {label}
      <select value={value} disabled={disabled} onChange={({ target }) => choose(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
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
