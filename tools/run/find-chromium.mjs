/** Finds a Chromium for the browser tests, or gets one from Playwright or from the system's packages. */
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { run, step } from './run.mjs'

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Makes sure that there is a Chromium; ends the process with a plain message when none can be had. */
export async function requireChromium() {
  if (await installedChromium()) return
  console.log('\n» There is no Chromium for the browser tests; trying Playwright’s own download.')
  if (!run('npx', ['--no-install', 'playwright', 'install', 'chromium']) && (await maySystemInstall()))
    step('Installing the system’s Chromium', () =>
      ['update', 'install -y chromium'].every((command) => run('apt-get', ['-qq', ...command.split(' ')])),
    )
  if (await installedChromium()) return
  console.error('No Chromium was found. Install one, or name it in the variable CHROMIUM_PATH.')
  process.exit(1)
}

/** Whether packages of the system may be installed: a person is asked, a machine that has CI set is taken to agree. */
export async function maySystemInstall() {
  if (!existsSync('/usr/bin/apt-get')) return false
  if (process.env['CI']) return true
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question('Install the system’s Chromium with apt-get, which needs root? [y/N] ')
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}

/** Starts the Chromium that is installed, with the map drawn in software; ends the process with a plain message when there is none. */
export async function launchChromium() {
  const executablePath = await installedChromium()
  if (executablePath === undefined) {
    console.error('There is no Chromium. To mend it: npx playwright install chromium, or name one in CHROMIUM_PATH')
    process.exit(1)
  }
  const { chromium } = await import('@playwright/test')
  return chromium.launch({
    executablePath,
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
  })
}

/**
 * Path of a Chromium that is installed: the one named in CHROMIUM_PATH, Playwright's own, or the system's.
 * @returns {Promise<string | undefined>}
 */
export async function installedChromium() {
  const { chromium } = await import('@playwright/test')
  return [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...SYSTEM_PATHS].find(
    (path) => path && existsSync(path),
  )
}
