import { type Map as MapLibreMap, Popup as MapLibrePopup } from 'maplibre-gl'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import './popup.css'

interface PopupProps {
  map: MapLibreMap
  position: [lon: number, lat: number]
  label: string
  /** Whether the popup takes the focus: yes when it was opened on the map. */
  takesFocus: boolean
  onClose: () => void
  children: ReactNode
}

/** A MapLibre popup with React content. */
export function Popup({ map, position, label, takesFocus, onClose, children }: PopupProps) {
  const [content, setContent] = useState<HTMLElement>()
  const close = useRef(onClose)
  close.current = onClose
  const [lon, lat] = position
  useEffect(() => {
    const element = document.createElement('div')
    const popup = new MapLibrePopup({ offset: 16, maxWidth: '340px', closeOnClick: false, focusAfterOpen: false })
      .setLngLat([lon, lat])
      .setDOMContent(element)
      .addTo(map)
    const notify = () => close.current()
    popup.on('close', notify)
    setContent(element)
    return () => {
      popup.off('close', notify)
      popup.remove()
    }
  }, [map, lon, lat])
  // Before the content is painted, so that a key pressed as soon as it is seen acts inside it.
  useLayoutEffect(() => {
    if (takesFocus) content?.querySelector<HTMLElement>('[data-popup-focus]')?.focus()
  }, [content, takesFocus])
  return (
    content &&
    createPortal(
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
      <div role="group" aria-label={label} className="popup">
        {children}
      </div>,
      content,
    )
  )
}
