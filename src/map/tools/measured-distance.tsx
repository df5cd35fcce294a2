import { useEffect, useState } from 'react'
import type { Distance } from '../../core/geo/measured-distance.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { distanceText, endName } from './distance-text.ts'
import './measured-distance.css'

/** The measured distance in words, announced when it changes; nothing to see while there is none. */
export function MeasuredDistance({ distance }: { distance: Distance | undefined }) {
  const { atlas, query, change } = useAtlas()
  const [from, to] = (query.measure ?? []).map((end) => endName(end, atlas.places, query.lang))
  const words = distance ? t('measure.result', { from, to, distance: distanceText(distance) }) : ''
  const [said, setSaid] = useState('')
  // A status is announced when its text changes, not when it comes with its text.
  useEffect(() => setSaid(words), [words])
  return (
    <div className="measured-distance">
      <p role="status">{said}</p>
      {distance && (
        <button type="button" className="button" onClick={() => change({ measure: undefined })}>
          {t('measure.remove')}
        </button>
      )}
    </div>
  )
}
