import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromPageColumns, toPageColumns } from '../../src/core/page-columns.ts'
import type { PageData } from '../../src/core/schema/page-data.ts'
import { EMPTY_PAGE } from './examples.ts'

/** Records with an id and any other fields, each of which some lack. */
const records = fc.array(
  fc
    .record(
      { title: fc.string(), note_count: fc.nat(2), one_sided: fc.boolean(), roles: fc.array(fc.string()) },
      { requiredKeys: [] },
    )
    .chain((rest) => fc.uuid().map((id) => ({ ...rest, id }))),
)

describe('the page’s data by field', () => {
  it('give back every record as it was, through JSON, whichever fields it has', () => {
    fc.assert(
      fc.property(records, records, (events, places) => {
        const data = { ...EMPTY_PAGE, events, places } as unknown as PageData
        expect(fromPageColumns(JSON.parse(JSON.stringify(toPageColumns(data))))).toEqual(data)
      }),
    )
  })

  it('name each field once', () => {
    const columns = toPageColumns({ ...EMPTY_PAGE, events: [{ id: 'a' }, { id: 'b' }] } as unknown as PageData)
    expect(JSON.stringify(columns.events)).toBe('{"id":["a","b"]}')
  })
})
