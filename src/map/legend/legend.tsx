import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { useDisclosure } from '../../display/use-disclosure.ts'
import { t } from '../../i18n/messages.ts'
import './legend.css'

const LegendBody = lazyPart(() => import('./legend-body.tsx'), 'LegendBody')

/** Layers and what every symbol means; loaded when the reader opens it. */
export function Legend() {
  const [isOpen, disclosure] = useDisclosure()
  return (
    <details name="map-corner" className="legend" {...disclosure}>
      <summary>{t('layers.title')}</summary>
      {isOpen && (
        <LoadedPart>
          <LegendBody />
        </LoadedPart>
      )}
    </details>
  )
}
