import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type End, readMeasure, writeEnd } from '../../core/geo/measure.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { endName } from './chosen-on-map.tsx'
import type { MapToolProps } from './click-receiver.ts'
import { PlaceSelect } from './place-select.tsx'

/** Measures the distance between two places, chosen by name, or between places and points clicked on the map. */
export function MeasureTools({ receive }: MapToolProps) {
  const { query, allowed, change } = useAtlas()
  const [from, to] = query.measure ?? []
  const release = useRef<() => void>(undefined)
  const [step, setStep] = useState<'first' | 'second'>()

  function choose(texts: readonly string[]) {
    const measure = readMeasure(texts.join(','), allowed.isPoint)
    if (measure) change({ measure })
  }

  /** The first end is kept here and not as state: clicks may come faster than the page is rendered. */
  function askForEnds() {
    let first: End | undefined
    const add = (end: End) => {
      if (first === undefined) {
        first = end
        setStep('second')
      } else if (writeEnd(first) !== writeEnd(end)) {
        stop()
        choose([first, end].map(writeEnd))
      }
    }
    setStep('first')
    release.current = receive({ onPosition: add, onPlace: add, onCancel: stop })
  }
  function stop() {
    setStep(undefined)
    release.current?.()
  }
  useEffect(() => () => release.current?.(), [])

  return (
    <>
      {step ? (
        <div className="drawing-bar">
          <p role="status">{t(`measure.${step}`)}</p>
          <p className="map-tool-buttons">
            <button type="button" className="button" onClick={stop}>
              {t('area.cancel')}
            </button>
          </p>
        </div>
      ) : (
        <>
          <EndsForm key={query.measure?.map(writeEnd).join()} from={from} to={to} onChoose={choose} />
          <p className="map-tool-buttons">
            <button type="button" className="button" onClick={askForEnds}>
              {t('measure.onMap')}
            </button>
          </p>
        </>
      )}
      <p className="muted">{t('measure.method')}</p>
    </>
  )
}

interface EndsFormProps {
  from: End | undefined
  to: End | undefined
  onChoose: (ends: readonly string[]) => void
}

function EndsForm({ from, to, onChoose }: EndsFormProps) {
  const { atlas, query } = useAtlas()
  const [texts, setTexts] = useState([from, to].map((end) => (end === undefined ? '' : writeEnd(end))))
  const [first = '', second = ''] = texts
  const other = (end: End | undefined) =>
    end === undefined || typeof end === 'string'
      ? undefined
      : { value: writeEnd(end), name: endName(end, atlas.places, query.lang) }
  function submit(event: FormEvent) {
    event.preventDefault()
    onChoose(texts)
  }
  return (
    <form className="map-tool-form" onSubmit={submit}>
      <PlaceSelect
        label={t('measure.from')}
        value={first}
        other={other(from)}
        onChange={(id) => setTexts([id, second])}
      />
      <PlaceSelect label={t('measure.to')} value={second} other={other(to)} onChange={(id) => setTexts([first, id])} />
      <button type="submit" className="button" disabled={first === second && first !== ''}>
        {t('measure.show')}
      </button>
    </form>
  )
}
