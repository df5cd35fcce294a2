import { useState } from 'react'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './address-notice.css'

const LONGEST_SHOWN = 60

/** Says which parts of the address were ignored, until it is dismissed. */
export function AddressNotice() {
  const { ignored } = useAtlas()
  const text = ignored.map(({ key, value }) => `${key}=${shorten(value)}`).join(', ')
  const [dismissed, setDismissed] = useState('')
  if (text === '' || text === dismissed) return null
  return (
    <div className="address-notice" role="alert">
      <p>
        {t('filter.ignored')} <code>{text}</code>
      </p>
      <button type="button" className="button" onClick={() => setDismissed(text)}>
        {t('filter.dismiss')}
      </button>
    </div>
  )
}

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
