/**
 * `npm run icons`: draws the icons of the installed atlas, public/icons/, from public/icon.svg. The result is committed;
 * run it again only when the drawing changes.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT } from '../folders.ts'
import { drawIcons } from './draw-icons.ts'

const folder = join(PROJECT, 'public', 'icons')
await mkdir(folder, { recursive: true })
for (const [name, png] of await drawIcons()) await writeFile(join(folder, name), png)
