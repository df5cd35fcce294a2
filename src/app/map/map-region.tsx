import { Suspense, useCallback, useDeferredValue, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { DataError } from '../../core/data-error.ts'
import { Icon } from '../../display/icon.tsx'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { ErrorBoundary, Extra, LoadedPart, SlowNotice } from '../../display/loading/loaded-part.tsx'
import { t } from '../../i18n/messages.ts'
import { MapAttribution } from '../../map/legend/map-attribution.tsx'
import { FirstPicture } from '../../map/picture/first-picture.tsx'
import type { MapTool } from '../../map/tools/map-tools.tsx'
import { useAtlas } from '../../state/atlas-state.tsx'
import { useOfferedFile } from '../../state/overlay-link.ts'
import { present } from '../../state/signals.ts'
import { MORE_ID, MoreMenu } from '../toolbar/more-menu.tsx'
import { LayersCard } from './layers-card.tsx'
import './map-region.css'
import { YearBlock } from './year-block.tsx'

const LiveLegend = lazyPart(() => import('../../map/legend/live-legend.tsx'), 'LiveLegend')
const OwnData = lazyPart(() => import('../../overlay/ui/own-data.tsx'), 'OwnData')
const OwnPoints = lazyPart(() => import('../../overlay/draw/own-points.tsx'), 'OwnPoints')
const MapView = lazyPart(() => import('../../map/map-view.tsx'), 'MapView')
const ReducedMap = lazyPart(() => import('../../map/picture/reduced-map.tsx'), 'ReducedMap')

interface MapRegionProps {
  dataBase: string
  /** Whether it has the buttons of the atlas itself: layers, tools, and what concerns the page. */
  hasTools?: boolean
  /** Called when the first view is drawn, by the engine or as a picture instead. */
  onDrawn?: () => void
}

/**
 * The map: the picture of its first view until the map engine has drawn, and instead of it where it cannot. What lies over it
 * stands in the order in which it is seen, from the upper edge to the lower: so the Tab key goes.
 */
export function MapRegion({ dataBase, hasTools = false, onDrawn }: MapRegionProps) {
  const { isHydrated, records } = useAtlas()
  // React waits for what a value that may come later needs, and shows it then; it shows a fallback for 300 ms at least.
  const hasMap = useDeferredValue(isHydrated)
  const region = useRef<HTMLElement>(null)
  const [corner, setCorner] = useState<HTMLElement | null>(null)
  const [controls, setControls] = useState<HTMLElement | null>(null)
  const [tool, setTool] = useState<MapTool>()
  const [isDrawn, setDrawn] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const offered = useOfferedFile()
  const hasPicture = useFirstPicture(isDrawn)
  const finish = useCallback(() => {
    setDrawn(true)
    onDrawn?.()
  }, [onDrawn])
  function retry(showAgain: () => void) {
    // The button that asks for the map again goes away with the focus on it.
    region.current?.focus({ preventScroll: true })
    records.forgetFailures()
    setDrawn(false)
    showAgain()
  }
  return (
    <section ref={region} id="map-region" className="map-region" aria-label={t('map.region')} tabIndex={-1}>
      <YearBlock />
      {hasTools && (
        <div className="map-buttons" data-furniture>
          <LayersCard />
          <button type="button" className="map-button more-open" popoverTarget={MORE_ID}>
            <Icon name="more" /> <span>{t('toolbar.menu')}</span>
          </button>
          <MoreMenu onPresent={() => present(true)} onTool={setTool} />
        </div>
      )}
      <div ref={setCorner} className="map-corner" />
      {isHydrated &&
        (failure === undefined ? (
          <ErrorBoundary
            fallback={(error, showAgain) => (
              <MapFallback
                error={error}
                controls={controls}
                onDrawn={finish}
                // Code that failed to load is not asked for again within a page, so only loading the page anew helps.
                onRetry={() => (error instanceof DataError ? retry(showAgain) : window.location.reload())}
              />
            )}
          >
            <Suspense>
              {hasMap && (
                <MapView
                  dataBase={dataBase}
                  corner={corner}
                  controls={controls}
                  tool={tool}
                  onToolDone={() => setTool(undefined)}
                  onDrawn={finish}
                  onError={setFailure}
                  overlay={(map) =>
                    offered && (
                      <Extra>
                        <OwnPoints map={map} />
                      </Extra>
                    )
                  }
                />
              )}
            </Suspense>
          </ErrorBoundary>
        ) : (
          <MapFallback
            error={failure}
            controls={controls}
            onDrawn={finish}
            onRetry={() => retry(() => setFailure(undefined))}
          />
        ))}
      {hasPicture && <FirstPicture />}
      {!isDrawn && (
        <p className={hasPicture ? 'map-loading is-over-picture' : 'map-loading'}>
          {!hasPicture && t('map.loading')} {isHydrated && <SlowNotice />}
        </p>
      )}
      {offered && corner && (
        <LoadedPart>
          <OwnData offered={offered} corner={corner} />
        </LoadedPart>
      )}
      {isHydrated && (
        <Extra>
          <LiveLegend />
        </Extra>
      )}
      <MapAttribution />
      <div ref={setControls} className="map-controls" />
    </section>
  )
}

/**
 * Whether to show the picture that the built page holds: until the map is drawn, and as long as it shows what the map
 * will show, the first view of all events. A page that was not prerendered has none, and one that is gone stays gone.
 */
function useFirstPicture(isDrawn: boolean): boolean {
  const { isHydrated, atlas, selection } = useAtlas()
  const [isThere, setThere] = useState(!isHydrated)
  const isElsewhere = isHydrated && window.location.hash.includes('map=')
  const isShown = isThere && !isDrawn && !isElsewhere && selection.events.length === atlas.events.length
  if (isThere && !isShown) setThere(false)
  return isShown
}

interface MapFallbackProps {
  error: unknown
  /** Where it says so. */
  controls: HTMLElement | null
  /** Called when the picture is there. */
  onDrawn: () => void
  onRetry: () => void
}

/** The picture in place of the engine's map, why it is there and what it lacks. */
function MapFallback({ error, controls, onDrawn, onRetry }: MapFallbackProps) {
  const lacksWebgl = error instanceof Error && /webgl|gpu/i.test(`${error.name} ${error.message}`)
  return (
    <>
      <Extra>
        <ReducedMap onDrawn={onDrawn} />
      </Extra>
      {controls &&
        createPortal(
          <div className="map-fallback" role="alert">
            <p>
              {error instanceof DataError && t('error.what', { file: error.file, reason: error.reason })}{' '}
              {lacksWebgl ? t('map.noWebgl') : t('map.failed')} {t('map.reduced')}
            </p>
            <button type="button" className="button" onClick={onRetry}>
              {t('error.retry')}
            </button>
          </div>,
          controls,
        )}
    </>
  )
}
