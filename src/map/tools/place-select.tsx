import { useMemo } from 'react'
import { listLabel } from '../../core/names/record-names.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

interface PlaceSelectProps {
  label: string
  /** Id of a place; "" before one is chosen. */
  value: string
  /** A choice besides the places, such as a position on the map. */
  other?: { value: string; name: string } | undefined
  onChange: (id: string) => void
}

/** A native choice among the places that have a point of their own, by name. */
export function PlaceSelect({ label, value, other, onChange }: PlaceSelectProps) {
  const { atlas, allowed, query } = useAtlas()
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(query.lang)
    return [...atlas.places.values()]
      .filter(({ id }) => allowed.isPoint(id))
      .map((place) => ({ id: place.id, ...listLabel(place, query.lang) }))
      .sort((a, b) => compare(a.text, b.text))
  }, [atlas, allowed, query.lang])
  return (
    <label className="place-select">
      {label}
      <select required value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="" disabled>
          {t('area.choosePlace')}
        </option>
        {other && <option value={other.value}>{other.name}</option>}
        {options.map(({ id, text, lang }) => (
          <option key={id} value={id} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
