import { brotliCompressSync } from 'node:zlib'
import { countVertices } from './geojson.ts'
import type { Output } from './output.ts'
import { SOURCES, type Source } from './packages.ts'
import { REGION } from './region.ts'

/** The manifest's text: provenance, terms and size of every output, in the order of file names. */
export function formatManifest(outputs: Output[]): string {
  const byFile = new Map<string, Output[]>()
  for (const output of outputs) {
    const file = output.pattern ?? output.file
    byFile.set(file, [...(byFile.get(file) ?? []), output])
  }
  const files = [...byFile].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, alike]) => entryOf(file, alike))
  return `${JSON.stringify({ crs: 'WGS84 lon,lat', region: REGION, files }, undefined, 2)}\n`
}

/** The entry of a file, or of files that are alike. */
function entryOf(file: string, alike: Output[]) {
  const { sources = [], notes } = alike[0] ?? {}
  const used: Source[] = sources.map((id) => SOURCES[id])
  const sum = (count: (output: Output) => number) => alike.reduce((total, output) => total + count(output), 0)
  return {
    file,
    ...(alike.length > 1 && { files: alike.length }),
    bytes: sum(({ content }) => Buffer.byteLength(content)),
    ...(!file.endsWith('.png') && { brotli_bytes: sum(({ content }) => brotliCompressSync(content).length) }),
    ...(alike[0]?.features && {
      features: sum(({ features = [] }) => features.length),
      vertices: sum(({ features = [] }) => features.reduce((n, { geometry }) => n + countVertices(geometry), 0)),
    }),
    licence: [...new Set(used.map(({ licence }) => licence))].join(' AND '),
    attribution: [...new Set(used.map(({ attribution }) => attribution))],
    sources: used.map(({ registry, name, version, sha256 }) => ({ registry, name, version, sha256 })),
    ...notes,
  }
}
