import { useEffect, useState } from 'react'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

/** A reader who has waited so long wants to know what for. */
const SLOW_MS = 5000

/** Says after a few seconds that an answer is still awaited, and which files are. */
export function SlowNotice() {
  const { records } = useAtlas()
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(setSlow, SLOW_MS, true)
    return () => clearTimeout(timer)
  }, [])
  return <span role="status">{isSlow && t('error.slow', { files: records.awaited().join(', ') })}</span>
}
