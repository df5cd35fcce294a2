/** `npm run article`: understands its arguments and hands them to the command they name. */
import { parseArgs } from 'node:util'
import { GEODATA } from '../folders.ts'
import { addArticle } from './add-article.ts'
import { HELP } from './help.ts'
import { printQuote } from './print-quote.ts'

const OPTIONS = {
  address: { type: 'string' },
  drafts: { type: 'boolean' },
  headline: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  id: { type: 'string' },
  language: { type: 'string' },
  outlet: { type: 'string' },
  prefix: { type: 'string' },
  published: { type: 'string' },
  'published-note': { type: 'string' },
  source: { type: 'string', default: GEODATA },
  suffix: { type: 'string' },
} as const

/** Exit code: 0 when done or nothing was left to do, 1 when a file or record is at fault, 2 when wrongly given. */
export async function run(args: string[]): Promise<number> {
  const given = readArguments(args)
  if (!given) return 2
  const { values, positionals } = given
  const [command, file, ...rest] = positionals
  if (values.help) {
    console.log(HELP)
    return 0
  }
  if (command === 'add' && rest.length === 0) return addArticle(file, values)
  if (command === 'quote' && rest.length <= 1) return printQuote(file, rest[0], values)
  console.error(command === undefined ? 'Say what to do.' : `"${positionals.join(' ')}" is not understood.`)
  console.error(`\n${HELP}`)
  return 2
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(`${error.message}\n\n${HELP}`)
    return undefined
  }
}
