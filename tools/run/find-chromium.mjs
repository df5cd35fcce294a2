/** Finds a Chromium for the browser tests, or gets one from Playwright or from the system's packages. */
import { existsSync } from 'node:fs'
import { run, step } from './run.mjs'

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Makes sure that there is a Chromium; ends the process with a plain message when none can be had. */
export async function requireChromium() {
  if (await installedChromium()) return
  step('Getting a Chromium for the browser tests', () => {
    if (run('npx', ['--no-install', 'playwright', 'install', 'chromium'])) return true
    console.log('  Playwright’s own download did not work; trying the system’s packages.')
    return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])
  })
  if (await installedChromium()) return
  console.error('No Chromium was found. Install one, or name it in the variable CHROMIUM_PATH.')
  process.exit(1)
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
