/** Installs what package-lock.json names, unless that has been done for this very lock file. */

import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project, run, step } from './run.mjs'

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))

/** Ends the process with a plain message when packages are missing. */
export function requirePackages() {
  const missing = missingPackages()
  if (missing.length === 0) return
  const names = missing.length > 3 ? `${missing.length} packages are not` : `${missing.join(', ')}: not`
  console.error(`${names} installed. To mend it: npm ci --include=dev`)
  process.exit(1)
}

/** Installs the dependencies when some are missing or belong to another lock file. */
export function installDependencies() {
  const stamp = join(project, 'node_modules', '.installed-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(project, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && missingPackages().length === 0) return
  requireWritable()
  // The tools are development packages, which npm leaves out where NODE_ENV is "production".
  step(
    'Installing dependencies',
    () => run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']),
    'npm says above why. It gets the packages from its registry; without a network it has only those of its cache.',
  )
  const missing = missingPackages()
  if (missing.length > 0) {
    console.error(`npm did not install ${missing.join(', ')}. See what its settings leave out: npm config ls`)
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}

/** Ends the process with a plain message when nothing can be written to the folder, which all that is made goes into. */
export function requireWritable() {
  try {
    accessSync(project, constants.W_OK)
  } catch {
    console.error(`This user cannot write to ${project}.\nTo mend it: run it in a copy of the folder that is yours.`)
    process.exit(1)
  }
}

/** Names of the packages of package.json that are not installed, in their order there. */
function missingPackages() {
  const names = Object.keys({ ...dependencies, ...devDependencies })
  return names.filter((name) => !existsSync(join(project, 'node_modules', name, 'package.json')))
}
