import { useState } from 'react'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

const LONGEST_SHOWN = 60

/** The parts of the address that were ignored, until they are dismissed. */
export function IgnoredValues() {
  const { ignored } = useAtlas()
  const text = ignored.map(({ key, value }) => `${key}=${shorten(value)}`).join(', ')
  // It stays when the address is put right, which a tour does on its own.
  const [noted, setNoted] = useState(text)
  if (text !== '' && text !== noted) setNoted(text)
  const [dismissed, setDismissed] = useState('')
  if (noted === '' || noted === dismissed) return null
  return (
    <div className="notice" role="alert">
      <p>
        {t('filter.ignored')} <code>{noted}</code>
      </p>
      <button type="button" className="button" onClick={() => setDismissed(noted)}>
        {t('filter.dismiss')}
      </button>
    </div>
  )
}

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
