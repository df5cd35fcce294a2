/** `npm run dev` and `npm run preview`: Vite with the options after `--`, once its port is free and what it serves is there. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { requirePackages, requireWritable } from './install.mjs'
import { requirePort } from './port.mjs'
import { project } from './run.mjs'

const COMMANDS = {
  dev: { port: 5173, needs: 'public/data/index.json', remedy: 'npm run geodata' },
  preview: { port: 4173, needs: 'dist/index.html', remedy: 'npm run build' },
}

requirePackages()
const command = process.argv[2] === 'preview' ? 'preview' : 'dev'
const { port, needs, remedy } = COMMANDS[command]
if (command === 'dev') requireWritable()
// All other options are Vite's business.
const options = { port: { type: 'string' }, host: { type: 'string' }, outDir: { type: 'string' } }
const { port: chosen, host, outDir } = parseArgs({ args: process.argv.slice(3), strict: false, options }).values
if (!existsSync(join(project, needs)) && outDir === undefined) {
  console.error(`${needs} is missing. To mend it: ${remedy}`)
  process.exit(1)
}
await requirePort(
  String(chosen ?? port),
  (other) => `npm run ${command} -- --port ${other}`,
  typeof host === 'string' ? host : 'localhost',
)
process.chdir(project)
const vite = join(project, 'node_modules', 'vite', 'bin', 'vite.js')
// The runner writes nothing into the folder, which may be of another user.
process.argv.splice(1, 1, vite)
process.argv.push('--configLoader', 'runner')
await import(pathToFileURL(vite).href)
