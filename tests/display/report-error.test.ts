import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportAddress } from '../../src/display/links/report-error.tsx'

const anyText = fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed())

describe('the address under which an error is reported', () => {
  it('is a letter with subject and text, its lines ended as mail ends them', () => {
    expect(reportAddress('mailto:a@example.org', { subject: 'Error in x', body: 'one\ntwo' })).toBe(
      'mailto:a@example.org?subject=Error%20in%20x&body=one%0D%0Atwo',
    )
  })

  it('is the form of an issue, and keeps the query that it has already', () => {
    const address = reportAddress('https://example.org/issues/new?template=error', { subject: 'x', body: 'y' })
    expect(address).toBe('https://example.org/issues/new?template=error&title=x&body=y')
  })

  it('gives back any subject and text', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, body) => {
        const { searchParams } = new URL(reportAddress('https://example.org/new', { subject, body }))
        expect([searchParams.get('title'), searchParams.get('body')]).toEqual([subject, body])
      }),
    )
  })
})
