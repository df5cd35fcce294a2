/** What describes the atlas as a whole, against the schemas of Frictionless Data and of the Citation File Format. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { ChangesFile } from '../../src/core/schema/changes.ts'
import { standard } from './json-ld.ts'
import { compileRealData, PROJECT, parseFile } from './real-data.ts'

type Schema = Record<string, unknown>

/** Errors of a document against a schema, in words. The schemas are others' work, so Ajv's own strictness stays off. */
function errorsOf({ $schema: _, ...schema }: Schema, document: unknown): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  validate(document)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const packageSchema = await standard<Schema>('data-package.json')
const real = await compileRealData()
const descriptor = parseFile<Schema>(real, 'datapackage.json')
const citationSchema = await standard<Schema>('citation-file-format.json')
const citation = readCitation(await readFile(join(PROJECT, 'CITATION.cff'), 'utf8'))

describe('datapackage.json', () => {
  it('is a Data Package by the profile of Frictionless Data', () => {
    expect(errorsOf(packageSchema, descriptor)).toEqual([])
  })

  it('would not be one without resources, or with a name in capitals', () => {
    expect(errorsOf(packageSchema, { ...descriptor, resources: [] })).not.toEqual([])
    expect(errorsOf(packageSchema, { ...descriptor, name: 'Karabakh Atlas' })).not.toEqual([])
  })
})

describe('CITATION.cff', () => {
  it('fits the Citation File Format 1.2.0', () => {
    expect(errorsOf(citationSchema, citation)).toEqual([])
    expect(errorsOf(citationSchema, { ...citation, authors: [] })).not.toEqual([])
  })

  it('names the version of the package, and the day on which that was released', async () => {
    const { version } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'))
    expect(citation['version']).toBe(version)
    const release = parseFile<ChangesFile>(real, 'changes.json').releases.find((one) => one.version === version)
    expect(citation['date-released']).toBe(release?.date)
  })

  it('names the version that the README cites and the lock file has', async () => {
    const version = citation['version']
    expect(await readFile(join(PROJECT, 'README.md'), 'utf8')).toContain(`Version ${version}.`)
    expect(JSON.parse(await readFile(join(PROJECT, 'package-lock.json'), 'utf8')).version).toBe(version)
  })
})

/** Reads the file, which keeps to a corner of YAML: every scalar is a JSON string, lists hold scalars or one-field maps. */
function readCitation(text: string): Schema {
  const result: Record<string, unknown> = {}
  let list: unknown[] = []
  for (const line of text.trimEnd().split('\n')) {
    const [, key, value] = /^([\w-]+):(?: (".*"))?$/.exec(line) ?? []
    const [, field, item] = /^ {2}- (?:([\w-]+): )?(".*")$/.exec(line) ?? []
    if (key && value) result[key] = JSON.parse(value)
    else if (key) {
      list = []
      result[key] = list
    } else if (item) list.push(field ? { [field]: JSON.parse(item) } : JSON.parse(item))
    else throw new Error(`CITATION.cff: write ${line} with its text in double quotes`)
  }
  return result
}
