/** English texts of the interface, as the page shows them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Catalogue } from '../../src/i18n/catalogue.ts'
import type { Said } from './fault-matrix.ts'

const MESSAGES = join(import.meta.dirname, '..', '..', 'src', 'i18n', 'messages', 'en')
const english = new Catalogue('en', String)
for (const file of readdirSync(MESSAGES)) english.add(JSON.parse(readFileSync(join(MESSAGES, file), 'utf8')))

/** Throws when there is no such text. */
export function textOf([key, values]: Said): string {
  const text = english.find(key, values)
  if (text === undefined) throw new Error(`there is no text "${key}"`)
  return text.trim()
}
