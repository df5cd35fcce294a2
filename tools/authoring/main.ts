/** `npm run article -- add|quote`: what an editor does with the text of an article. `--help` says how. */
import { run } from './command.ts'

process.exitCode = await run(process.argv.slice(2))
