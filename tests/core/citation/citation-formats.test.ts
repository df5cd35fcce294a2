import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BibDialect, citeAsBibtex, citeAsCsl, citeAsText } from '../../../src/core/citation/citation-formats.ts'
import { citeArticle, citeEvent, citeReference, quoted } from '../../../src/core/citation/cited-work.ts'

const DIALECTS: readonly BibDialect[] = ['biblatex', 'bibtex']
const ACCESSED = '2026-11-29'
const ARTICLE = {
  id: 'gazette-2022-10-28',
  headline: 'Talks “in days”',
  published: '2022-10-28',
  address: 'https://gazette.example/talks',
  credit: 'Agency',
  language: 'en' as const,
}
const EXCERPT = { quote: '“further steps” in the region', paragraph: 4, start: 824, end: 853 }
const EDITION = {
  id: 'atlas',
  authors: 'Contributors',
  title: 'Atlas',
  version: '0.2.0',
  released: '2026-11-22',
  accessed: ACCESSED,
}
const EVENT = citeEvent({ id: 'summit-2022', title: 'They meet' }, EDITION, 'https://atlas.example/?event=summit-2022')

it('an entry is one entry whatever its title says', () => {
  const title = fc.string({ unit: fc.constantFrom(...'ab {}\\$&#%_^~"@,=Əջж') }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(title, fc.constantFrom(...DIALECTS), (text, dialect) => {
      const entry = citeAsBibtex(
        { id: 'x', kind: 'entry', title: text, address: 'https://atlas.example/', accessed: ACCESSED },
        dialect,
      )
      const items = plugins.input.chain(entry, { generateGraph: false }) as Record<string, unknown>[]
      expect(items.length).toBe(1)
      expect(items[0]?.['URL']).toBe('https://atlas.example/')
    }),
  )
})

describe('keys', () => {
  it('are different for the article and for each quotation from it', () => {
    const works = [undefined, EXCERPT, { ...EXCERPT, end: 840 }].map((excerpt) =>
      citeArticle(ARTICLE, { name: 'Gazette' }, ACCESSED, excerpt),
    )
    expect(works.map(({ id }) => id)).toEqual([
      'gazette-2022-10-28',
      'gazette-2022-10-28-824-853',
      'gazette-2022-10-28-824-840',
    ])
  })
})

describe('days', () => {
  it('of publication stay whole in every format', () => {
    const work = citeArticle(ARTICLE, { name: 'Gazette' }, ACCESSED)
    expect(citeAsBibtex(work, 'biblatex')).toContain('date = {2022-10-28}')
    expect(citeAsBibtex(work, 'bibtex')).toContain('year = {2022},\n  month = {10}')
    expect(citeAsBibtex(work, 'bibtex')).toContain('Published 2022-10-28')
    expect(citeAsCsl(work)).toContain('"issued"')
    expect(citeAsText(work)).toContain('2022-10-28')
  })

  it('of the edition date its events; without a release there is none', () => {
    expect(citeAsBibtex(EVENT, 'biblatex')).toContain('date = {2026-11-22}')
    const { released: _, ...draft } = EDITION
    const undated = citeEvent({ id: 'x', title: 'X' }, draft, 'https://atlas.example/')
    expect(citeAsBibtex(undated, 'biblatex')).not.toMatch(/^ {2}(date|year) = /m)
    expect(citeAsCsl(undated)).not.toContain('issued')
  })

  it('that are about right say so', () => {
    const page = {
      address: 'https://journal.example/',
      publisher: 'Journal',
      headline: 'What was said',
      headline_basis: 'seen' as const,
      published: '2022-10-31~',
      kind: 'news' as const,
      side: 'none',
      seen: true,
    }
    const work = citeReference('summit-2022', 1, page, ACCESSED)
    expect(work.id).toBe('summit-2022-page-2')
    expect(citeAsBibtex(work, 'biblatex')).toContain('date = {2022-10-31~}')
    expect(JSON.parse(citeAsCsl(work))[0].issued).toEqual({ 'date-parts': [[2022, 10, 31]], circa: true })
    expect(citeAsText(work)).toContain('about 2022-10-31')
    expect(citeReference('summit-2022', 0, { ...page, published: '2022/2023' }, ACCESSED)).not.toHaveProperty(
      'published',
    )
  })
})

describe('types of entries', () => {
  it('are ones that each dialect knows, with an editor beside the author of an entry', () => {
    expect(citeAsBibtex(EVENT, 'biblatex')).toMatch(
      /^@inreference\{atlas-summit-2022,[^@]*editor = \{\{Contributors\}\}/,
    )
    expect(citeAsBibtex(EVENT, 'bibtex')).toMatch(
      /^@incollection\{atlas-summit-2022,[^@]*editor = \{\{Contributors\}\}/,
    )
  })

  it('an article that nobody signed is a page, which needs no author', () => {
    const { credit: _, ...unsigned } = ARTICLE
    const work = citeArticle(unsigned, { name: 'Gazette' }, ACCESSED)
    expect(citeAsBibtex(work, 'biblatex')).toMatch(/^@online\{[^@]*organization = \{Gazette\}/)
    expect(citeAsBibtex(work, 'bibtex')).toMatch(/^@misc\{[^@]*howpublished = \{Gazette\}/)
  })
})

describe('quotation marks', () => {
  it.for([
    ['plain words', '“plain words”'],
    ['“further steps” in the region', '“‘further steps’ in the region”'],
    ['a "draft" of it', '“a ‘draft’ of it”'],
    ['Moscow’s role', '“Moscow’s role”'],
  ])('%s', ([words = '', marked = '']) => {
    expect(quoted(words)).toBe(marked)
  })

  it('of a headline and of a quotation are nested in the line of text', () => {
    const text = citeAsText(citeArticle(ARTICLE, { name: 'Gazette' }, ACCESSED, EXCERPT))
    expect(text).toContain('“Talks ‘in days’”')
    expect(text).toContain('Paragraph 5: “‘further steps’ in the region”')
  })
})
