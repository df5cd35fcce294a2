/** What the compiler lets somebody hostile write, and what it refuses; what the page does with it: hostile.spec.ts. */
import { expect, it } from 'vitest'
import { compile } from '../../../tools/compile/compile.ts'
import { formatProblem } from '../../../tools/compile/problem.ts'
import { readSources } from '../../../tools/compile/read-sources.ts'
import { GEODATA, stringsIn } from '../../geodata/real-data.ts'
import { BAD_ADDRESSES, fieldsOf, hostileSources, PAYLOAD, takes } from './hostile-sources.ts'

const { raw } = await readSources(GEODATA)
const fields = fieldsOf(raw)

it('addresses are of web pages only, in every field that holds one', () => {
  const addresses = [...fields].filter(([name]) => /\.(address|archive)$/.test(name))
  expect(addresses.map(([name]) => name).sort()).toEqual([
    'articles.address',
    'events.references.#.address',
    'notes.sources.#.address',
    'outlets.outlets.#.address',
    'sentences.sentences.#.sources.#.address',
  ])
  for (const [name, field] of addresses)
    expect([name, ...BAD_ADDRESSES.filter((address) => takes(raw, field, address))]).toEqual([name])
})

it('no id, and nothing that names a file, holds markup', () => {
  const ids = [...fields].filter(([name]) => /\.(id|article|outlet|event|place|pair|type|measure)$/.test(name))
  expect(ids.length).toBeGreaterThan(20)
  for (const [name, field] of ids) expect([name, takes(raw, field, PAYLOAD)]).toEqual([name, false])
})

it('no text of our own turns the direction of what follows it', () => {
  const titles = [...fields].filter(([name]) => /\.(title|headline|name|text)$/.test(name))
  expect(titles.length).toBeGreaterThan(8)
  for (const [name, field] of titles)
    for (const control of ['\u202E', '\u202D', '\u2066'])
      expect([name, takes(raw, field, `text ${control}txet`)]).toEqual([name, false])
})

it('an atlas with payloads in every other field is compiled, so that it can be looked at', () => {
  const result = compile(hostileSources(raw), { version: '1.0.0' })
  expect(result.ok ? [] : result.problems.slice(0, 20).map(formatProblem)).toEqual([])
  const texts = result.ok ? stringsIn(JSON.parse(result.files.get('events.geojson') ?? '')) : []
  const spoilt = texts.filter(([path]) => /\.(title|summary|quote|publisher|headline|attribution)$/.test(path))
  expect(spoilt.length).toBeGreaterThan(1000)
  expect(spoilt.filter(([, text]) => !text.includes('hostile'))).toEqual([])
})
