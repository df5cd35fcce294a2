import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { AtlasLoader } from './app/atlas-loader.tsx'
import './app/fonts.css'
import './app/theme.css'
import { lazyPart } from './display/lazy-part.ts'

const EmbedApp = lazyPart(() => import('./app/embed-app.tsx'), 'EmbedApp')

const root = document.getElementById('root')
if (!root) throw new Error('the document has no element with id "root"')

/** index.html is the atlas, embed/index.html the view for other sites; both start here, so that they share all code. */
const Page = root.dataset['page'] === 'embed' ? EmbedApp : App

/** The reader's calendar day, because "today" decides which lines count as the present. */
const today = new Date().toLocaleDateString('sv-SE')

const dataBase = `${import.meta.env.BASE_URL}data/`

createRoot(root).render(
  <StrictMode>
    <AtlasLoader dataBase={dataBase} today={today}>
      {() => (
        <Suspense>
          <Page dataBase={dataBase} />
        </Suspense>
      )}
    </AtlasLoader>
  </StrictMode>,
)
