/**
 * `npm test`: everything CI runs, from a fresh clone on. Stops at the first step that fails. Options:
 * `--part checks` leaves the browser tests out, `--part browser` runs nothing else, `--shard 1/4` only the first of four
 * parts of their files. `--quick` (`npm run test:quick`) is for the time of work: format, lint and types, unit tests of
 * what has changed since the branch left main, and the journeys marked @quick.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { requireChromium } from './find-chromium.mjs'
import { installDependencies } from './install.mjs'
import { requirePort } from './port.mjs'
import { project, run, step } from './run.mjs'

const ARTICLES = join(project, '..', 'shared', 'articles')
const UNIT_REPORT = '.cache/unit-tests.json'
const BROWSER_REPORT = '.cache/browser-tests.json'
const BROWSER_TESTS = 'tests/e2e'
const PARTS = ['checks', 'browser']
/** As in playwright.config.ts. */
const DEFAULT_PORT = '4174'

// The page is tested as it is built for everybody, whatever the shell says.
delete process.env['NODE_ENV']
const { quick, parts, files } = readOptions()
if (parts.includes('browser'))
  await requirePort(process.env['TEST_PORT'] ?? DEFAULT_PORT, (other) => `TEST_PORT=${other} npm test`)
installDependencies()
if (parts.includes('browser')) await requireChromium()
mkdirSync(join(project, '.cache'), { recursive: true })

const npm = (...args) => run('npm', ['run', '--silent', ...args])
const vitest = (...args) => run('npx', ['--no-install', 'vitest', 'run', ...args])
const playwright = (...args) => run('npx', ['--no-install', 'playwright', 'test', ...args])

if (quick) runQuick()
else runAll()

/** What is worth waiting for while working. */
function runQuick() {
  step('Checking format, lint, types and unused code', () => npm('check'))
  step('Compiling the data', () => npm('geodata'))
  const base = forkedFrom('main')
  step('Running the unit tests of what has changed', () => {
    if (!base) return vitest('--reporter=dot')
    // What these read is in no import, so no change would lead to them.
    const readers = ['tests/architecture', 'tests/docs', 'tests/i18n']
    return vitest('--reporter=dot', ...readers) && vitest('--reporter=dot', `--changed=${base}`, '--passWithNoTests')
  })
  step('Building the site', () => npm('build', '--', '--logLevel', 'warn'))
  step('Running some browser tests', () => playwright('--grep', '@quick'))
}

function runAll() {
  if (parts.includes('checks')) step('Checking format, lint, types and unused code', () => npm('check'))
  step('Compiling the data', () => npm('geodata'))
  if (parts.includes('checks')) {
    if (existsSync(ARTICLES))
      step('Verifying quotations against the texts', () => npm('verify-quotes', '--', '--articles', ARTICLES))
    else console.log('\n» The articles’ texts are not here, so quotations are not verified against them.')
    step('Running unit, property and contract tests', () =>
      vitest('--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`),
    )
  }
  step('Building the site', () => npm('build', '--', '--logLevel', 'warn'))
  if (parts.includes('browser')) {
    step('Checking sizes', () => npm('size'))
    step('Running the browser tests', () => playwright(...files))
  }

  const unit = parts.includes('checks') ? readReport(UNIT_REPORT) : { numPassedTests: 0, numFailedTests: 0 }
  const browser = parts.includes('browser')
    ? readReport(BROWSER_REPORT).stats
    : { expected: 0, unexpected: 0, flaky: 0 }
  const passed = unit.numPassedTests + browser.expected
  const failed = unit.numFailedTests + browser.unexpected + browser.flaky
  console.log(`\ntests: ${passed} passed, ${failed} failed`)
  process.exitCode = passed > 0 && failed === 0 ? 0 : 1
}

/** What to run; ends the process with a plain message when the command line names what there is not. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: { quick: { type: 'boolean', default: false }, part: { type: 'string' }, shard: { type: 'string' } },
    })
    if (values.part !== undefined && !PARTS.includes(values.part)) throw new Error(`There is no part "${values.part}".`)
    const parts = values.part === undefined ? PARTS : [values.part]
    return { quick: values.quick, parts, files: values.shard === undefined ? [] : filesOfShard(values.shard) }
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : error}\nOptions: --quick, --part checks, --part browser, --shard 1/4`,
    )
    process.exit(1)
  }
}

/**
 * The files of browser tests that belong to a shard, written as "1/4". Each file belongs to one of them as a whole, because
 * some build a site of their own.
 * @param {string} shard
 */
function filesOfShard(shard) {
  const [number = 0, count = 0] = /^[1-9]\d?\/[1-9]\d?$/.test(shard) ? shard.split('/').map(Number) : []
  if (number === 0 || number > count) throw new Error(`--shard is a number and how many there are, not "${shard}".`)
  const files = readdirSync(join(project, BROWSER_TESTS)).filter((name) => name.endsWith('.spec.ts'))
  return files
    .sort()
    .filter((_, index) => index % count === number - 1)
    .map((name) => `${BROWSER_TESTS}/${name}`)
}

/**
 * The commit at which this branch left another, or undefined without such a branch.
 * @param {string} branch
 */
function forkedFrom(branch) {
  const { status, stdout } = spawnSync('git', ['merge-base', 'HEAD', branch], { cwd: project, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** @param {string} path */
function readReport(path) {
  return JSON.parse(readFileSync(join(project, path), 'utf8'))
}
