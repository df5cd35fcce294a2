import { useState } from 'react'
import { useAtlas } from '../../state/atlas-state.tsx'

/**
 * Whether to show the picture that the built page holds: until the map is drawn, and as long as it shows what the map
 * will show, the first view of all events. A page that was not made in advance has none, and one that is gone stays gone.
 */
export function useFirstPicture(isDrawn: boolean): boolean {
  const { isAlive, atlas, selection } = useAtlas()
  const [isThere, setThere] = useState(!isAlive)
  const isElsewhere = isAlive && window.location.hash.includes('map=')
  const isShown = isThere && !isDrawn && !isElsewhere && selection.events.length === atlas.events.length
  if (isThere && !isShown) setThere(false)
  return isShown
}
