import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MouseEvent } from 'react'
import { firstView } from '../../core/geo/first-view.ts'
import { Icon, type IconName } from '../../display/icon.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import './view-buttons.css'

/** Nearer, farther, and back to the region as a whole. */
export function ViewButtons({ map }: { map: MapLibreMap }) {
  const { subject } = useAtlas().atlas
  return (
    <div className="view-buttons" data-furniture>
      <ViewButton icon="plus" label={t('map.zoomIn')} onPress={(from) => map.zoomIn({}, from)} />
      <ViewButton icon="minus" label={t('map.zoomOut')} onPress={(from) => map.zoomOut({}, from)} />
      <ViewButton
        icon="home"
        label={t('subject.region')}
        onPress={(from) => map.fitBounds(firstView(map.getContainer().clientWidth, subject), {}, from)}
      />
    </div>
  )
}

interface ViewButtonProps {
  icon: IconName
  label: string
  /** `from` tells the map that the reader moved it. */
  onPress: (from: { originalEvent: Event }) => void
}

function ViewButton({ icon, label, onPress }: ViewButtonProps) {
  const press = ({ nativeEvent }: MouseEvent) => onPress({ originalEvent: nativeEvent })
  return (
    <button type="button" aria-label={label} title={label} data-view={icon} onClick={press}>
      <Icon name={icon} />
    </button>
  )
}
