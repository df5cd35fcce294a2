import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { citeAsBibtex } from '../../../src/core/citation/bibtex.ts'

it('a BibTeX entry is one entry whatever its title says', () => {
  const title = fc.string({ unit: fc.constantFrom(...'ab {}\\$&#%_^~"@,=Əջж') }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(title, (text) => {
      const entry = citeAsBibtex({
        id: 'x',
        kind: 'entry',
        title: text,
        address: 'https://atlas.example/',
        accessed: '2026-11-22',
      })
      const items = plugins.input.chain(entry, { generateGraph: false }) as Record<string, unknown>[]
      expect(items.length).toBe(1)
      expect(items[0]?.['URL']).toBe('https://atlas.example/')
    }),
  )
})
