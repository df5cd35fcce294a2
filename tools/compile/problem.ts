/** One thing that is wrong with the sources, told so that an editor can mend it. */
export interface Problem {
  /** File name relative to geodata/, e.g. "events/sochi-summit-2022.json". */
  file: string
  /** Where in the file, as a JSON path: "$.evidence[0].quote". "$" is the whole file. */
  path: string
  /** What is wrong. */
  message: string
  /** What to do about it. */
  remedy: string
  /** Another file that may be the cause. While that has problems of its own, this one is not told. */
  causedBy?: string
  /** Where in the text of the file. */
  at?: Position | undefined
}

/** A place in a text, both counted from 1; the column in characters. */
export interface Position {
  line: number
  column: number
}

/** A check that finds problems and changes nothing. */
export type Check<Input> = (input: Input) => Problem[]

/** JSON path of a list of keys and indexes: ["evidence", 0, "quote"] gives "$.evidence[0].quote". */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => path + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$')
}

/** One problem as lines for a terminal; editors lead from "file:line:column" to the place. */
export function formatProblem({ file, path, message, remedy, at }: Problem): string {
  return `geodata/${file}${at ? `:${at.line}:${at.column}` : ''}  ${path}\n    ${message}\n    To mend it: ${remedy}`
}

/** Orders problems by file, then path, so that a report does not depend on the order of the checks. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = ({ file, path, message }: Problem) => `${file}\u0000${path}\u0000${message}`
  return [...problems].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
