/** Reads the project's modules and what they import, types included. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, posix, relative, sep } from 'node:path'
import { parseSync } from 'oxc-parser'

export const PROJECT = dirname(dirname(import.meta.dirname))

export interface Import {
  /** Path in the repository for our own files, else the package or built-in as it is written. */
  target: string
  isOwn: boolean
  /** Whether nothing but types is imported, so that nothing of it reaches the browser. */
  isTypeOnly: boolean
  /** Whether it is loaded only when the code asks for it. */
  isDynamic: boolean
}

export interface Module {
  /** Path in the repository, with forward slashes. */
  path: string
  text: string
  imports: Import[]
}

/** All modules (.ts, .tsx, .mjs) below the folders, in order of their paths. */
export async function readModules(...folders: string[]): Promise<Module[]> {
  const texts = await readTexts(/\.(tsx?|mjs)$/, ...folders)
  return texts.map(({ path, text }) => ({ path, text, imports: importsOf(path, text) }))
}

/** All files below the folders whose name fits, in order of their paths. */
export async function readTexts(name: RegExp, ...folders: string[]): Promise<Pick<Module, 'path' | 'text'>[]> {
  const entries = await Promise.all(
    folders.map((folder) => readdir(join(PROJECT, folder), { recursive: true, withFileTypes: true })),
  )
  const paths = entries
    .flat()
    .filter((entry) => entry.isFile() && name.test(entry.name) && !entry.parentPath.includes('rivals'))
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)).split(sep).join('/'))
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(join(PROJECT, path), 'utf8') })))
}

/** Static imports, re-exports and dynamic imports of a module's text. */
export function importsOf(path: string, text: string): Import[] {
  const { module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    isDynamic: false,
  }))
  const exports = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, isTypeOnly: isType, isDynamic: false }] : [],
    )
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: text.slice(start + 1, end - 1),
    isTypeOnly: false,
    isDynamic: true,
  }))
  return [...imports, ...exports, ...dynamic].map(({ specifier, isTypeOnly, isDynamic }) => {
    const isOwn = specifier.startsWith('.')
    const target = isOwn ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')) : specifier
    return { target, isOwn, isTypeOnly, isDynamic }
  })
}

/** A path of imports that leads back to where it began, or undefined. */
export function findCycle(modules: readonly Module[]): string[] | undefined {
  const importsByPath = new Map(modules.map(({ path, imports }) => [path, imports.map(({ target }) => target)]))
  const finished = new Set<string>()
  function visit(path: string, trail: string[]): string[] | undefined {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (finished.has(path)) return undefined
    for (const target of importsByPath.get(path) ?? []) {
      const cycle = visit(target, [...trail, path])
      if (cycle) return cycle
    }
    finished.add(path)
    return undefined
  }
  for (const { path } of modules) {
    const cycle = visit(path, [])
    if (cycle) return cycle
  }
  return undefined
}
