/** What an installed package says of itself. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export interface InstalledPackage {
  name: string
  version: string
  /** SPDX expression. */
  licence: string
  /** Full text of the licence; undefined when the package has no file of it. */
  text: string | undefined
  /** Folders of the packages that it needs to run. */
  dependencies: string[]
}

/** Licences of packages whose package.json does not say, as package-lock.json records them. */
const ON_RECORD: Readonly<Record<string, string>> = { '@mapbox/jsonlint-lines-primitives': 'MIT' }

/** The folder of the package that a module's file belongs to; undefined for a module of our own. */
export function packageOf(file: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]
}

export async function readPackage(folder: string): Promise<InstalledPackage> {
  const { name, version, license, dependencies = {} } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  return {
    name,
    version,
    licence: license ?? ON_RECORD[name] ?? 'unknown',
    text: await licenceText(folder),
    dependencies: Object.keys(dependencies).flatMap((dependency) => findFolder(folder, dependency) ?? []),
  }
}

async function licenceText(folder: string): Promise<string | undefined> {
  const names = await readdir(folder)
  const name = names.sort().find((name) => /^(licen[cs]e|copying|unlicense)/i.test(name))
  return name && (await readFile(join(folder, name), 'utf8'))
}

/** Where Node would find a package from a folder; types and the like are not installed for running. */
function findFolder(from: string, name: string): string | undefined {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return candidate
  }
  return undefined
}
