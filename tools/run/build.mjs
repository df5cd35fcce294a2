/** `npm run build`: compiles the data unless that has been done, and builds the site. Option: `-- --logLevel LEVEL`, as of Vite. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { requirePackages, requireWritable } from './install.mjs'
import { project, run, step } from './run.mjs'

const options = readOptions()
requirePackages()
requireWritable()
if (!existsSync(join(project, 'public/data/index.json')))
  step('Compiling the data', () => run('npm', ['run', '--silent', 'geodata']))
// Readers get the same page whatever the shell says.
process.exitCode = run('npx', ['--no-install', 'vite', 'build', ...options], { NODE_ENV: 'production' }) ? 0 : 1

/** The options for Vite; ends the process with a plain message when there are others. */
function readOptions() {
  try {
    const { logLevel } = parseArgs({ options: { logLevel: { type: 'string' } } }).values
    return logLevel === undefined ? [] : ['--logLevel', logLevel]
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}`)
    console.error('What can be chosen is set in the environment: SITE_URL, BASE_PATH; docs/hosting.md has them.')
    process.exit(2)
  }
}
