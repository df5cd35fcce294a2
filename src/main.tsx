import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AtlasLoader } from './app/atlas-loader.tsx'
import './app/fonts.css'
import './app/theme.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with id "root"')

/** The reader's calendar day, because "today" decides which lines count as the present. */
const today = new Date().toLocaleDateString('sv-SE')

createRoot(root).render(
  <StrictMode>
    <AtlasLoader dataBase={`${import.meta.env.BASE_URL}data/`} today={today} />
  </StrictMode>,
)
