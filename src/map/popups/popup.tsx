import { type Map as MapLibreMap, Popup as MapLibrePopup } from 'maplibre-gl'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../../i18n/messages.ts'
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

/** Where popups do not reach, in pixels from the map's edges: the tools above the map, and what it is made from below. */
const PADDING = { top: 48, right: 0, bottom: 26, left: 0 }

/** From the place to the popup, and from there to its tip and its frame (popup.css), in pixels. */
const OFFSET_PX = 16
const FRAME_PX = 40

/** A MapLibre popup with React content, never higher than the room above or below its place. */
export function Popup({ map, position, label, takesFocus, onClose, children }: PopupProps) {
  const [content, setContent] = useState<HTMLElement>()
  const close = useRef(onClose)
  close.current = onClose
  const [lon, lat] = position
  // Before the browser paints, so that popup and content come in one frame.
  useLayoutEffect(() => {
    const element = document.createElement('div')
    const popup = new MapLibrePopup({
      offset: OFFSET_PX,
      padding: PADDING,
      maxWidth: '340px',
      closeOnClick: false,
      focusAfterOpen: false,
    })
      .setLngLat([lon, lat])
      .setDOMContent(element)
      .addTo(map)
    const notify = () => close.current()
    popup.on('close', notify)
    setContent(element)
    const fit = () => {
      element.style.setProperty('--popup-room', `${roomAt(map, [lon, lat])}px`)
      // Chooses the side anew, which the engine does by itself only when it has drawn.
      popup.setPadding(PADDING)
    }
    const observer = new ResizeObserver(fit)
    for (const resized of [element, map.getContainer()]) observer.observe(resized)
    map.on('moveend', fit)
    return () => {
      map.off('moveend', fit)
      observer.disconnect()
      popup.off('close', notify)
      popup.remove()
    }
  }, [map, lon, lat])
  // The engine has one text for all popups and reads it when it makes one.
  const closeLabel = t('map.closePopup')
  useLayoutEffect(() => {
    const popup = content?.closest('.maplibregl-popup')
    popup?.querySelector('.maplibregl-popup-close-button')?.setAttribute('aria-label', closeLabel)
  }, [content, closeLabel])
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

/** How high the content of a popup can be on the roomier side of a place, in pixels. */
function roomAt(map: MapLibreMap, position: [lon: number, lat: number]): number {
  const { y } = map.project(position)
  const above = y - PADDING.top
  const below = map.getContainer().clientHeight - PADDING.bottom - y
  return Math.floor(Math.max(above, below)) - OFFSET_PX - FRAME_PX
}
