import type { Map as MapLibreMap } from 'maplibre-gl'
import { type RefObject, use, useEffect } from 'react'
import { useAtlas } from '../../state/atlas-state.tsx'
import { cameraRoom } from './camera-room.ts'

/** Size of the free part for which the zoom of a step is meant; a smaller map shows as much of the world, so it zooms out. */
const FULL_SIZE_PX = { width: 800, height: 480 }

interface TourCameraProps {
  map: MapLibreMap
  /** The tour that is under way. */
  story: string
  /** Whether the map stands where the address put it; true only for the step that the page began with. */
  isPlaced: RefObject<boolean>
}

/** Moves the map once for each step of a guided tour; after that the reader may move it at will. Draws nothing. */
export function TourCamera({ map, story, isPlaced }: TourCameraProps) {
  const { records, query } = useAtlas()
  const camera = use(records.story(story)).steps[query.step - 1]?.camera
  useEffect(() => {
    const stays = isPlaced.current
    isPlaced.current = false
    if (stays || !camera) return
    const { lon, lat, zoom } = camera
    const { clientWidth, clientHeight } = map.getContainer()
    const padding = cameraRoom(map.getContainer())
    const [width, height] = [clientWidth - padding.left - padding.right, clientHeight - padding.top - padding.bottom]
    const share = Math.min(1, width / FULL_SIZE_PX.width, height / FULL_SIZE_PX.height)
    map.easeTo({
      center: [lon, lat],
      zoom: zoom + Math.log2(share),
      padding,
      duration: 600,
    })
  }, [map, camera, isPlaced])
  return null
}
