/** `npm start`: installs what is missing, compiles the data, builds the site and serves it. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { installDependencies, requireNode } from './install.mjs'
import { project, run, step } from './run.mjs'

const SITE = 'dist/index.html'
const INPUTS = [
  'index.html',
  'embed',
  'vite.config.ts',
  'package-lock.json',
  'src',
  'tools/site/permanent',
  'geodata',
  'public/fonts',
  'public/icon.svg',
]

requireNode()
installDependencies()
if (newestChange([SITE]) < newestChange(INPUTS)) {
  step('Compiling the data', () => run('npm', ['run', '--silent', 'geodata']))
  step('Building the site', () => run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']))
} else console.log('The site is up to date.')

console.log('\nKarabakh Atlas is served at http://localhost:4173  (Ctrl+C stops it)')
process.exitCode = run('npm', ['run', '--silent', 'preview', '--', '--logLevel', 'error']) ? 0 : 1

/**
 * Time of the latest change among files and folders, in milliseconds; 0 when one of them is missing.
 * @param {string[]} paths
 * @returns {number}
 */
function newestChange(paths) {
  const times = paths.map((path) => {
    const info = statSync(join(project, path), { throwIfNoEntry: false })
    if (!info) return 0
    if (!info.isDirectory()) return info.mtimeMs
    return Math.max(info.mtimeMs, newestChange(readdirSync(join(project, path)).map((name) => join(path, name))))
  })
  return times.includes(0) ? 0 : Math.max(...times)
}
