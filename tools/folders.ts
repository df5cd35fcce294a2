/** Folders that the tools read and write. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)))

/** The hand-kept data. */
export const GEODATA = join(PROJECT, 'geodata')
