import { type FormEvent, useState } from 'react'
import { type Area, MOST_KM } from '../../core/geo/area.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { PlaceSelect } from './place-select.tsx'

const FIRST_KM = 25

/** Chooses everything within some kilometres of a place, from the keyboard. */
export function NearForm({ onChoose }: { onChoose: (area: Area) => void }) {
  const { query } = useAtlas()
  const near = query.area?.kind === 'near' ? query.area : undefined
  const [place, setPlace] = useState(near?.place ?? '')
  const [km, setKm] = useState(String(near?.km ?? FIRST_KM))
  function submit(event: FormEvent) {
    event.preventDefault()
    onChoose({ kind: 'near', place, km: Number(km) })
  }
  return (
    <form className="map-tool-form" onSubmit={submit}>
      <PlaceSelect label={t('area.of')} value={place} onChange={setPlace} />
      <label className="map-tool-km">
        {t('area.within')}
        <input
          type="number"
          inputMode="numeric"
          required
          min={1}
          max={MOST_KM}
          step={1}
          value={km}
          onChange={({ target }) => setKm(target.value)}
        />
      </label>
      <button type="submit" className="button">
        {t('area.show')}
      </button>
    </form>
  )
}
