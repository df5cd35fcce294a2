/** `npm test`: everything CI runs, from a fresh clone on. Stops at the first step that fails. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireChromium } from './find-chromium.mjs'
import { installDependencies, requireNode } from './install.mjs'
import { project, run, step } from './run.mjs'

const ARTICLES = join(project, '..', 'shared', 'articles')
const UNIT_REPORT = '.cache/unit-tests.json'
const BROWSER_REPORT = '.cache/browser-tests.json'

requireNode()
installDependencies()
await requireChromium()
mkdirSync(join(project, '.cache'), { recursive: true })

const npm = (...args) => run('npm', ['run', '--silent', ...args])
step('Checking format, lint, types and unused code', () => npm('check'))
step('Compiling the data', () => npm('geodata'))
if (existsSync(ARTICLES))
  step('Verifying quotations against the texts', () => npm('verify-quotes', '--', '--articles', ARTICLES))
else console.log('\n» The articles’ texts are not here, so quotations are not verified against them.')
step('Running unit, property and contract tests', () =>
  run('npx', [
    '--no-install',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT_REPORT}`,
  ]),
)
step('Building the site', () => npm('build', '--', '--logLevel', 'warn'))
step('Checking sizes', () => npm('size'))
step('Running the browser tests', () => run('npx', ['--no-install', 'playwright', 'test']))

const unit = readReport(UNIT_REPORT)
const browser = readReport(BROWSER_REPORT).stats
const passed = unit.numPassedTests + browser.expected
const failed = unit.numFailedTests + browser.unexpected + browser.flaky
console.log(`\ntests: ${passed} passed, ${failed} failed`)
process.exitCode = passed > 0 && failed === 0 ? 0 : 1

/** @param {string} path */
function readReport(path) {
  return JSON.parse(readFileSync(join(project, path), 'utf8'))
}
