/** `npm run article -- add|quote`: what an editor does with the text of an article. `--help` says how. */
import { saySystemErrors } from '../plain-errors.ts'
import { run } from './command.ts'

saySystemErrors()
process.exitCode = await run(process.argv.slice(2))
