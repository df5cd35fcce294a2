/** The text of a hand-kept JSON file: read it, and say at which line and column something stands. */
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parse,
  parseTree,
  printParseErrorCode,
  type Segment,
  visit,
} from 'jsonc-parser'
import type { Position, Problem } from './problem.ts'

/** What is wrong and how to mend it, and where. */
type Fault = Pick<Problem, 'path' | 'message' | 'remedy' | 'at'>

export interface ReadText {
  /** Undefined when the text is not JSON. */
  value?: unknown
  faults: Fault[]
}

const STRICT = { disallowComments: true, allowTrailingComma: false }

/** What the parser expected or found, by its code. */
const WORDS: Record<string, string> = {
  InvalidSymbol: 'a word that JSON does not know',
  InvalidNumberFormat: 'a number that is not written as JSON writes numbers',
  PropertyNameExpected: 'the name of a field, in straight double quotation marks, is missing',
  ValueExpected: 'a value is missing, or a comma too many',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  EndOfFileExpected: 'something stands after the end of the record',
  InvalidCommentToken: 'a comment, which JSON does not have',
  UnexpectedEndOfString: 'a text without its closing quotation mark',
  InvalidUnicode: 'a \\u that is not followed by four hexadecimal digits',
  InvalidEscapeCharacter: 'a backslash before a character that needs none',
  InvalidCharacter: 'a line break or tabulator inside a text',
}

/** Reads a JSON file: its value, and what is wrong with its form. A field that stands twice is a fault, too. */
export function readText(bytes: Uint8Array): ReadText {
  const text = decode(bytes)
  if (text === undefined) return { faults: [notUtf8(bytes)] }
  try {
    return { value: JSON.parse(text), faults: doubleFields(text) }
  } catch {
    return { faults: [syntaxFault(text)] }
  }
}

/** The problem with the line and column of its place, unless it knows them; `texts` are the files by name. */
export function locate(problem: Problem, texts: ReadonlyMap<string, string>): Problem {
  const text = texts.get(problem.file)
  return problem.at || text === undefined ? problem : { ...problem, at: positionOf(text, problem.path) }
}

/** Where the value at a JSON path stands, or the nearest that there is above it. */
function positionOf(text: string, path: string): Position {
  const root = parseTree(text)
  const keys = [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]): Segment => name ?? Number(index))
  for (let length = keys.length; root && length > 0; length -= 1) {
    const node = findNodeAtLocation(root, keys.slice(0, length))
    if (node) return positionAt(text, startOf(node))
  }
  return { line: 1, column: 1 }
}

/** The field as a whole, so that an editor is led to its name. */
function startOf(node: Node): number {
  return node.parent?.type === 'property' ? node.parent.offset : node.offset
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 }
}

/** Undefined for what is not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  // UTF-16 of Latin letters is UTF-8, too, with every other character NUL.
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function notUtf8(bytes: Uint8Array): Fault {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed
    if (decode(bytes.subarray(start, end)) === undefined) break
    start = end + 1
  }
  return {
    path: '$',
    message: 'The file is not written in UTF-8.',
    remedy: 'save it anew in the encoding UTF-8',
    at: { line, column: 1 },
  }
}

function syntaxFault(text: string): Fault {
  const errors: ParseError[] = []
  parse(text, errors, STRICT)
  const [first] = errors
  const what = first && WORDS[printParseErrorCode(first.error)]
  return {
    path: '$',
    message: `The file is not JSON${what ? `: ${what}` : ''}.`,
    remedy: 'mend the syntax at the place named; an editor with JSON support marks it',
    at: positionAt(text, first?.offset ?? 0),
  }
}

function doubleFields(text: string): Fault[] {
  const faults: Fault[] = []
  const open: Set<string>[] = []
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (name, offset, _length, _line, _column, pathOf) => {
      const names = open.at(-1)
      if (names?.has(name)) {
        const path = [...pathOf(), name].map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
        faults.push({
          path: `$${path}`,
          message: `The field "${name}" stands twice; only the last would count.`,
          remedy: 'remove one of them',
          at: positionAt(text, offset),
        })
      }
      names?.add(name)
    },
  })
  return faults
}
