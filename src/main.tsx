import './app/start/trusted-types.ts'
import './app/theme/fonts.css'
import './app/theme/theme.css'
import './app/theme/touch-targets.css'
import './app/theme/forced-colors.css'
import { startPage } from './app/start/start-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('the document has no element with id "root"')
startPage(root)
