/** `npm run build`: compiles the data unless that has been done, and builds the site. Options are those of `vite build`. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { project, run, step } from './run.mjs'

if (!existsSync(join(project, 'public/data/index.json')))
  step('Compiling the data', () => run('npm', ['run', '--silent', 'geodata']))
process.exitCode = run('npx', ['--no-install', 'vite', 'build', ...process.argv.slice(2)]) ? 0 : 1
