/** The schemas that editors check the hand-kept files against: up to date, found by every file, and used by the template. */
import { access, readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eventRecordSchema } from '../../../src/core/schema/event.ts'
import { subjectRecordSchema } from '../../../src/core/schema/subject.ts'
import { editorSchemaOf, editorSchemas } from '../../../tools/compile/editor-schemas.ts'
import { listSources } from '../../../tools/compile/read-sources.ts'
import { GEODATA } from '../../../tools/folders.ts'

const sources = await listSources(GEODATA)
const readJson = async (file: string) => JSON.parse(await readFile(join(GEODATA, file), 'utf8'))
const subject = subjectRecordSchema.parse(await readJson('atlas.json'))

describe('schemas for editors', () => {
  it('are what the compiler writes; npm run geodata brings them up to date', async () => {
    const names = await readdir(join(GEODATA, 'schema'))
    const texts = await Promise.all(names.map((name) => readFile(join(GEODATA, 'schema', name), 'utf8')))
    expect(new Map(names.map((name, i) => [name, texts[i]]))).toEqual(editorSchemas(subject))
  })

  it('are named by every hand-kept file, by a path that exists and leads to the schema of its kind', async () => {
    const handKept = sources.filter((file) => file.endsWith('.json'))
    expect(handKept.length).toBeGreaterThan(0)
    for (const file of handKept) {
      const named = (await readJson(file)).$schema
      expect(named, file).toBeTypeOf('string')
      const path = join(GEODATA, dirname(file), named)
      await access(path)
      expect(await readJson(relative(GEODATA, path)), file).toEqual(editorSchemaOf(file, subject))
    }
  })

  it('exist for every kind of file that the compiler reads, and for no other', () => {
    expect(sources.filter((file) => file.endsWith('.json') && !editorSchemaOf(file))).toEqual([])
    expect(editorSchemaOf('elsewhere/event.json')).toBeUndefined()
  })
})

describe('the template of an event', () => {
  it('has the form of an event and finds its schema both where it stands and where it is copied to', async () => {
    const template = await readJson('templates/event.json')
    expect(eventRecordSchema.safeParse(template).error).toBeUndefined()
    for (const folder of ['templates', 'events']) await access(join(GEODATA, folder, template.$schema))
  })

  it('is not compiled, and neither are the schemas', () => {
    expect(sources.filter((file) => /^(schema|templates)\//.test(file))).toEqual([])
  })
})
