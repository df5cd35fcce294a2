/** Installs what package-lock.json names, unless that has been done for this very lock file. */

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project, run, step } from './run.mjs'

const { engines, dependencies, devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))

/** Ends the process with a plain message when Node is too old. */
export function requireNode() {
  const least = engines.node.replace('>=', '')
  if (process.versions.node.localeCompare(least, 'en', { numeric: true }) >= 0) return
  console.error(`Node.js ${least} or newer is needed; this is ${process.versions.node}. See https://nodejs.org/`)
  process.exit(1)
}

/** Installs the dependencies when some are missing or belong to another lock file. */
export function installDependencies() {
  const stamp = join(project, 'node_modules', '.installed-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(project, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && missingPackages().length === 0) return
  // The tools are development packages, which npm leaves out where NODE_ENV is "production".
  step('Installing dependencies', () => run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']))
  const missing = missingPackages()
  if (missing.length > 0) {
    console.error(`npm did not install ${missing.join(', ')}. See what its settings leave out: npm config ls`)
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}

/** Names of the packages of package.json that are not installed, in their order there. */
function missingPackages() {
  const names = Object.keys({ ...dependencies, ...devDependencies })
  return names.filter((name) => !existsSync(join(project, 'node_modules', name, 'package.json')))
}
