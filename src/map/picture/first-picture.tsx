import { type MouseEvent, useCallback } from 'react'
import { useAtlas } from '../../state/atlas-state.tsx'
// The picture's styles are needed before its code is.
import '../symbols/symbol-face.css'
import './static-map.css'

/** Class of the element in which the built page holds the picture of the first view (src/prerender.tsx). */
export const FIRST_PICTURE = 'first-picture'

/**
 * The picture of the first view that the built page holds. React takes it over as it is, so that neither the code that
 * draws it nor its data are needed at the start. The one place where the page stands for elements by markup: the markup
 * is empty, and is never set, because this is rendered only where the built page holds the picture already.
 */
export function FirstPicture() {
  const { change } = useAtlas()
  const follow = useCallback(
    (click: MouseEvent) => {
      if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey || click.button !== 0) return
      const symbol = click.target instanceof Element && click.target.closest<SVGElement>('[data-place-ids]')
      if (!symbol) return
      click.preventDefault()
      const { placeIds = '', eventId } = symbol.dataset
      const [lead = ''] = placeIds.split(' ')
      change({
        card: eventId === undefined ? { kind: 'place', id: lead } : { kind: 'event', id: eventId, place: lead },
      })
    },
    [change],
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take focus and keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link that is followed by key is clicked too
    <div
      className={FIRST_PICTURE}
      onClick={follow}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  )
}
