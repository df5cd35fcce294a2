/**
 * What the commands of package.json begin with: `node tools/run/ready.mjs FILE …` runs a module, in TypeScript too, with the
 * options after it, once Node.js, the folder and the packages are what it needs. Else it says in a line what is not. Its
 * syntax is that of old versions of Node.js, which shall be able to say that they are too old.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { project } from './run.mjs'

const { engines } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
/** In the name of a folder `:` parts those where programs are looked for, and the others part the addresses of modules. */
const BAD_IN_FOLDER = process.platform === 'win32' ? /[?#%]/ : /[:?#%]/

requireNode()
requireFolder()
runModule(process.argv[2])

function requireNode() {
  const ranges = engines.node.split(' || ')
  if (ranges.some(isInRange)) return
  const version = process.versions.node
  refuse(`Node.js ${ranges.map(inWords).join(', ')} is needed; this is ${version}. See https://nodejs.org/`)
}

function requireFolder() {
  const bad = BAD_IN_FOLDER.exec(project)
  if (bad) refuse(`The tools cannot work in a folder with "${bad[0]}" in its name. Move or rename it: ${project}`)
}

/** @param {string | undefined} file Path in the project; undefined when only the conditions are asked for. */
async function runModule(file) {
  // Those of tools/run/ see to the packages themselves.
  if (file === undefined || !file.startsWith('tools/run/')) (await import('./install.mjs')).requirePackages()
  if (file === undefined) return
  const path = join(project, file)
  // The module reads the command line as if Node.js had been called with it.
  process.argv.splice(1, 2, path)
  if (path.endsWith('.ts')) {
    ;(await import('tsx/esm/api')).register()
    ;(await import('../plain-errors.ts')).saySystemErrors()
  }
  await import(pathToFileURL(path).href)
}

/**
 * Whether this Node.js is in a range of package.json, which is `^20.19.0` or `>=24.0.0`.
 * @param {string} range
 */
function isInRange(range) {
  const [major, minor] = numbersOf(process.versions.node)
  const [leastMajor, leastMinor] = numbersOf(range)
  return major === leastMajor ? minor >= leastMinor : range.startsWith('>=') && major > leastMajor
}

/** @param {string} range */
function inWords(range) {
  const [major, minor] = numbersOf(range)
  return range.startsWith('^') ? `${major} from ${major}.${minor} on` : `or ${major} and newer`
}

/** @param {string} version */
function numbersOf(version) {
  return version.replace(/^\D+/, '').split('.').map(Number)
}

/** @param {string} reason */
function refuse(reason) {
  console.error(reason)
  process.exit(1)
}
