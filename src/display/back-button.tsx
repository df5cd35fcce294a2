import { createContext, useContext } from 'react'
import { t } from '../i18n/messages.ts'
import { Icon } from './icon.tsx'

/** What lies behind the reading column. In the embedded view, which has no list, it is the map; on a tour, the tour. */
export const BehindReading = createContext<'list' | 'map' | 'tour'>('list')

const TEXTS = { list: 'detail.back', map: 'embed.back', tour: 'tour.back' } as const

/** Closes what is open in the reading column. `label` says where to, when that is not what lies behind. */
export function BackButton({ onClose, label }: { onClose: () => void; label?: string | undefined }) {
  const behind = useContext(BehindReading)
  return (
    <button type="button" className="back-button" onClick={onClose}>
      <Icon name="back" /> {label ?? t(TEXTS[behind])}
    </button>
  )
}
