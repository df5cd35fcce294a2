import './app/trusted-types.ts'
import './app/fonts.css'
import './app/theme.css'
import './app/touch-targets.css'
import './app/forced-colors.css'
import { startPage } from './app/start-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('the document has no element with id "root"')
startPage(root)
