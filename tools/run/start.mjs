/** `npm start`: installs what is missing, compiles the data, builds the site and serves it. Option: `-- --port NUMBER`. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { installDependencies } from './install.mjs'
import { requirePort } from './port.mjs'
import { project, run, step } from './run.mjs'

const DEFAULT_PORT = '4173'
const SITE = 'dist/index.html'
/** All that the site is made from. Built files are not among them. */
const INPUTS = [
  'index.html',
  'embed',
  'vite.config.ts',
  'package-lock.json',
  'src',
  'tools/compile',
  'tools/site',
  'geodata',
  'public/fonts',
  'public/icons',
  'public/icon.svg',
  'public/before-paint.js',
]

const port = await requirePort(readPort(), (other) => `npm start -- --port ${other}`)
installDependencies()
const built = statSync(join(project, SITE), { throwIfNoEntry: false })?.mtimeMs ?? 0
if (built < Math.max(...INPUTS.map(newestChange))) {
  step('Compiling the data', () => run('npm', ['run', '--silent', 'geodata']))
  step('Building the site', () => run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']))
} else console.log('The site is up to date.')
await serve()

/** The port of the command line, or the default; ends the process with a plain message when there are other options. */
function readPort() {
  try {
    return parseArgs({ options: { port: { type: 'string', default: DEFAULT_PORT } } }).values.port
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nThe only option is --port NUMBER.`)
    process.exit(1)
  }
}

/** Serves the site until the process ends. */
async function serve() {
  process.chdir(project)
  const { preview } = await import('vite')
  const server = await preview({ configLoader: 'runner', preview: { port, strictPort: true }, logLevel: 'error' })
  console.log(`\nThe atlas is served at ${server.resolvedUrls?.local[0]}  (Ctrl+C stops it)`)
}

/**
 * Time of the latest change of a file, or in a folder, in milliseconds; throws when there is none.
 * @param {string} path
 * @returns {number}
 */
function newestChange(path) {
  const info = statSync(join(project, path))
  if (!info.isDirectory()) return info.mtimeMs
  const inside = readdirSync(join(project, path)).map((name) => newestChange(join(path, name)))
  return Math.max(info.mtimeMs, ...inside)
}
