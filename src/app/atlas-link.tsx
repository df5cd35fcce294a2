import type { SyntheticEvent } from 'react'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

/** Leads from the embedded view to the same view in the atlas, in a tab of its own. */
export function AtlasLink() {
  const { addressOf } = useAtlas()
  const address = `${import.meta.env.BASE_URL}${addressOf({})}`
  // MapLibre writes the map's position into the hash without telling, so it is read when the link is about to be used.
  const addPosition = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = address + window.location.hash
  }
  return (
    <a
      className="atlas-link"
      href={address}
      target="_blank"
      rel="noopener"
      onPointerDown={addPosition}
      onClick={addPosition}
    >
      {t('embed.open', { title: t('subject.title') })}
    </a>
  )
}
