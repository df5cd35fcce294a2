/** Installs what package-lock.json names, unless that has been done for this very lock file. */

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project, run, step } from './run.mjs'

const LEAST_NODE = [20, 19]

/** Ends the process with a plain message when Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return
  console.error(
    `Node.js ${LEAST_NODE.join('.')} or newer is needed; this is ${process.versions.node}. See https://nodejs.org/`,
  )
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
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  const names = Object.keys({ ...dependencies, ...devDependencies })
  return names.filter((name) => !existsSync(join(project, 'node_modules', name, 'package.json')))
}
