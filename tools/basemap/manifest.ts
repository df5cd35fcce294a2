import { brotliCompressSync } from 'node:zlib'
import type { Feature } from 'geojson'
import { countVertices } from './geojson.ts'
import { REGION } from './region.ts'
import { SOURCES, type Source, type SourceId } from './sources.ts'

/** A file of the base map before it is written. */
export interface Output {
  file: string
  content: string | Buffer
  sources: readonly SourceId[]
  /** Absent for images. */
  features?: Feature[]
  /** Added to the file's entry as they are. */
  notes?: Record<string, unknown>
}

/** The manifest's text: provenance, terms and size of every output, in the order of file names. */
export function formatManifest(outputs: Output[]): string {
  const files = [...outputs].sort((a, b) => (a.file < b.file ? -1 : 1)).map(describe)
  return `${JSON.stringify({ crs: 'WGS84 lon,lat', region: REGION, files }, undefined, 2)}\n`
}

function describe({ file, content, sources, features, notes }: Output) {
  const used: Source[] = sources.map((id) => SOURCES[id])
  return {
    file,
    bytes: Buffer.byteLength(content),
    brotli_bytes: brotliCompressSync(content).length,
    ...(features && {
      features: features.length,
      vertices: features.reduce((sum, { geometry }) => sum + countVertices(geometry), 0),
    }),
    licence: [...new Set(used.map(({ licence }) => licence))].join(' AND '),
    attribution: [...new Set(used.map(({ attribution }) => attribution))],
    sources: used.map(({ registry, name, version, sha256 }) => ({ registry, name, version, sha256 })),
    ...notes,
  }
}
