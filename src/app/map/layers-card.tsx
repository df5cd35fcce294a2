import { Icon } from '../../display/icon.tsx'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { usePopover } from '../../display/use-disclosure.ts'
import { t } from '../../i18n/messages.ts'

const AddData = lazyPart(() => import('../../overlay/ui/add-data.tsx'), 'AddData')
const LegendBody = lazyPart(() => import('../../map/legend/legend-body.tsx'), 'LegendBody')

/** What can be switched on and off on the map, and what everything drawn means. Its content comes when it is opened. */
export function LayersCard() {
  const [isOpen, popover] = usePopover()
  return (
    <>
      <button type="button" className="map-button" popoverTarget="layers" aria-pressed={isOpen}>
        <Icon name="layers" /> <span>{t('toolbar.layers')}</span>
      </button>
      <div id="layers" className="menu layers-card" {...popover}>
        <header>
          <h2>{t('toolbar.layers')}</h2>
          <button type="button" className="icon-button" popoverTarget="layers" aria-label={t('app.close')}>
            <Icon name="close" />
          </button>
        </header>
        {isOpen && (
          <LoadedPart>
            <LegendBody />
            <AddData onAdded={closeLayers} />
          </LoadedPart>
        )}
      </div>
    </>
  )
}

function closeLayers(): void {
  document.getElementById('layers')?.hidePopover()
}
