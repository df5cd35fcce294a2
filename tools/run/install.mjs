/** Installs what package-lock.json names, unless that has been done for this very lock file. */

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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

/** Installs the dependencies when they are missing or belong to another lock file. */
export function installDependencies() {
  const stamp = join(project, 'node_modules', '.installed-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(project, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  step('Installing dependencies', () => run('npm', ['ci', '--no-audit', '--no-fund']))
  mkdirSync(join(project, 'node_modules'), { recursive: true })
  writeFileSync(stamp, lock)
}
