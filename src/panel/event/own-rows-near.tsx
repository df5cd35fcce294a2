import { useId, useMemo, useState } from 'react'
import type { AtlasEvent } from '../../core/atlas.ts'
import { isPoint } from '../../core/placement/group-places.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { NEAR, useOwnRows } from '../../state/overlay-link.ts'

/** Rows listed at most. */
const MAX_LISTED = 50
const MAX = { km: 500, days: 366 } as const

/** The rows of the reader's own data near an event in place and time, as near as the reader wants; nothing where there are none to ask. */
export function OwnRowsNear({ event }: { event: AtlasEvent }) {
  const id = useId()
  const { atlas } = useAtlas()
  const own = useOwnRows()
  const [within, setWithin] = useState(NEAR)
  const near = useMemo(() => {
    const places = event.mapped_places.flatMap((place) => atlas.places.get(place) ?? [])
    const positions = places.flatMap((place) => (place.position && isPoint(place) ? [place.position] : []))
    const { date_start: start, date_end: end } = event
    return own && positions.length > 0 ? own.near({ positions, start, end }, within) : undefined
  }, [atlas, event, own, within])
  if (!near) return null
  return (
    <section className="notice" aria-labelledby={`${id}count`}>
      <p id={`${id}count`} role="status">
        {t('ownData.near', { count: near.length, km: within.km, days: within.days })}
      </p>
      <details>
        <summary>{t('ownData.nearRows')}</summary>
        <p>
          {(['km', 'days'] as const).map((unit) => (
            <label key={unit}>
              {t(`ownData.${unit}`)}{' '}
              <input
                type="number"
                min={0}
                max={MAX[unit]}
                value={within[unit]}
                onChange={({ target }) =>
                  setWithin({
                    ...within,
                    [unit]: Math.max(0, Math.min(MAX[unit], Math.round(target.valueAsNumber) || 0)),
                  })
                }
              />{' '}
            </label>
          ))}
        </p>
        {near.length > MAX_LISTED && <p>{t('ownData.listLimit', { limit: MAX_LISTED })}</p>}
        <ol>
          {near.slice(0, MAX_LISTED).map(({ row, words, open }) => (
            <li key={row}>
              <button type="button" className="link-button" onClick={open}>
                {words}
              </button>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
