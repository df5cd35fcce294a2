/**
 * Vite plugin: writes licences.txt with the licences of all packages whose code is in the built site. The build fails on a
 * package whose licence is not one of those allowed, or that brings no text of it.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { allowedLicence, licenceList } from './licence-list.ts'
import { packageOf, readPackage } from './read-package.ts'

/** `bundled` is shared with the plugin in the workers' own build, whose packages belong to the list too. */
export function licences(bundled: Set<string>): Plugin {
  let config: ResolvedConfig
  return {
    name: 'licences',
    configResolved(resolved) {
      config = resolved
    },
    async generateBundle(_, bundle) {
      for (const output of Object.values(bundle))
        if (output.type === 'chunk')
          for (const id of output.moduleIds) {
            const folder = packageOf(id)
            if (folder !== undefined) bundled.add(folder)
          }
      if (config.isWorker) return
      const packages = await withDependencies(bundled)
      for (const { name, licence } of packages)
        if (!allowedLicence(licence)) this.error(`${name} has the licence ${licence}, which the site may not include`)
      const fonts = await readFile(join(config.publicDir, 'fonts/LICENSE'), 'utf8')
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceList(packages, fonts) })
    },
  }
}

/** Packages and all that they depend on, because some bring that along in one file; each once, by name and version. */
async function withDependencies(folders: Iterable<string>) {
  const queue = [...folders]
  const seen = new Map<string, Awaited<ReturnType<typeof readPackage>>>()
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    if (seen.has(folder)) continue
    const found = await readPackage(folder)
    seen.set(folder, found)
    queue.push(...found.dependencies)
  }
  return [...seen.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}
