import { createContext, useContext } from 'react'
import { t } from '../i18n/messages.ts'

/** What lies behind the reading column. In the embedded view, which has no list, it is the map. */
export const BehindReader = createContext<'list' | 'map'>('list')

/** Closes what is open in the reading column. */
export function BackButton({ onClose }: { onClose: () => void }) {
  const behind = useContext(BehindReader)
  return (
    <button type="button" className="button" onClick={onClose}>
      ← {behind === 'list' ? t('detail.back') : t('embed.back')}
    </button>
  )
}
