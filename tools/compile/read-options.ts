/** Reads the options of a command. Shell: says what is wrong with them, and ends the process. */
import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Values of the options by their names; a wrong option ends the process with a plain message and exit code 2, a file that cannot be used with 1. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const names = Object.keys(options).map((name) => `--${name}`)
    console.error(`${error.message}\nOptions: ${names.join(', ')}`)
    process.exit(2)
  }
}
