import { StrictMode, Suspense } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Atlas, Records } from '../../core/atlas.ts'
import { createRecords } from '../../data/load-records.ts'
import { readAtlas } from '../../data/read-atlas.ts'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadFailure } from '../../display/loading/loaded-part.tsx'
import { addTexts } from '../../i18n/messages.ts'
import { giveSubjectTexts, speak } from '../../i18n/spoken-language.ts'
import { followUpdate } from '../../offline/follow-update.ts'
import { currentSearch, keepAddressTidy, plainSearch } from '../../state/address.ts'
import { readLanguage } from '../../state/query.ts'
import { today } from '../../state/today.ts'
import { hasArea, loadAreas } from '../../state/use-places-inside.ts'
import { App } from '../app.tsx'
import { AtlasPage } from './atlas-page.tsx'
import { keepEarlyChoices, showResults } from './before-hydration.ts'
import { bearForeignChanges } from './foreign-changes.ts'
import './start-failure.css'

const EmbedApp = lazyPart(() => import('../embed-app.tsx'), 'EmbedApp')

/** After this time the page starts in English; its language follows when it is there. */
const PATIENCE_MS = 4000

/**
 * Reads the data, then starts the page: hydrates what was prerendered, or renders all of it.
 * index.html is the atlas, embed/index.html the view for other sites; both start here, so that they share all code.
 */
export async function startPage(root: HTMLElement): Promise<void> {
  const dataBase = `${import.meta.env.BASE_URL}data/`
  followUpdate()
  keepAddressTidy()
  bearForeignChanges()
  putFieldsFirst()
  try {
    const search = currentSearch()
    const reading = readAtlas(document)
    const records = createRecords(dataBase, reading)
    giveSubjectTexts(records.texts)
    startEarly(search, records, reading)
    const language = speak(readLanguage(search))
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
    const loading = [Promise.race([language, patience]), hasArea(search) && loadAreas()]
    const [atlas] = await Promise.all([reading, ...loading])
    addTexts('en', atlas.texts)
    const isEmbedded = root.dataset['page'] === 'embed'
    const page = (
      <StrictMode>
        <AtlasPage atlas={atlas} records={records} today={today()}>
          {() =>
            isEmbedded ? (
              <Suspense>
                <EmbedApp dataBase={dataBase} />
              </Suspense>
            ) : (
              <App dataBase={dataBase} />
            )
          }
        </AtlasPage>
      </StrictMode>
    )
    if (isPrerendered(root)) {
      keepEarlyChoices(root)
      hydrateRoot(root, page)
    } else createRoot(root).render(page)
  } catch (error) {
    showFailure(error)
  }
}

/**
 * Asks for what an address needs beyond the list while the page still starts: the map's code and layers, and an
 * event with the code that shows it, its record as soon as `reading` knows it. Who shows them asks again, gets the same
 * answer, and says so if it is a failure.
 */
function startEarly(search: string, records: Records, reading: Promise<Atlas>): void {
  const id = new URLSearchParams(search).get('event')
  const askForEvent = ({ eventById }: Atlas) => {
    const event = eventById.get(id ?? '')
    return event && records.event(event.id)
  }
  const wanted = [
    import('../../map/map-view.tsx'),
    records.layers(),
    ...(id ? [import('../../panel/event/event-detail.tsx'), reading.then(askForEvent)] : []),
  ]
  Promise.allSettled(wanted)
}

/** Whether the page already holds what the address asks for: the built one does for an address without a query. */
function isPrerendered(root: HTMLElement): boolean {
  return root.dataset['prerendered'] !== undefined && currentSearch() === plainSearch()
}

/**
 * What belongs to a field stays with it, wherever on the page it stands: the keys of an input method, which build a letter
 * or choose among words, and a number, which browsers change when the wheel turns over its field.
 */
function putFieldsFirst(): void {
  const keepComposing = (event: KeyboardEvent) => {
    if (!event.isComposing) return
    event.stopImmediatePropagation()
    // It would empty a search field.
    if (event.key === 'Escape') event.preventDefault()
  }
  window.addEventListener('keydown', keepComposing, { capture: true })
  const keepNumber = (event: WheelEvent) => {
    const { activeElement } = document
    if (event.target === activeElement && activeElement?.matches('input[type="number"]')) event.preventDefault()
  }
  window.addEventListener('wheel', keepNumber, { passive: false })
}

/** Says why the page does not start, beside what it shows already. */
function showFailure(error: unknown): void {
  showResults()
  const message = document.body.appendChild(document.createElement('div'))
  message.className = 'start-failure'
  createRoot(message).render(<LoadFailure error={error} onRetry={() => window.location.reload()} />)
}
