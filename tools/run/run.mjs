/** Runs commands for the start and test scripts. Only Node's own modules, because it runs before anything is installed. */
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * Runs a command in the project folder with its output visible. Returns whether it succeeded.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return result.status === 0
}

/**
 * Says what is being done, does it, and ends the process when it fails.
 * @param {string} title
 * @param {() => boolean} action
 * @param {string} [remedy] What to do when it fails, where the command does not say so itself.
 */
export function step(title, action, remedy) {
  console.log(`\n» ${title}`)
  const started = Date.now()
  if (!action()) {
    console.error(`\n✗ ${title}: failed${remedy === undefined ? '' : `\n${remedy}`}`)
    process.exit(1)
  }
  console.log(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
