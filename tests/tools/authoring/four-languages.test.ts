/** How much of what a reader finds is proposed, in each language, as CONTRIBUTING.md says. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/core/vocabulary/language.ts'
import { propose } from '../../../tools/authoring/propose.ts'
import { compileRealData, PROJECT } from '../../geodata/real-data.ts'
import { LATER_TEXTS } from './later-texts.ts'
import { TEXTS } from './texts.ts'

const { sources } = await compileRealData()
const KINDS = ['dates', 'places', 'actors'] as const

const ALL = [...TEXTS, ...LATER_TEXTS]

/** Each text with what was proposed. */
const results = ALL.map((text) => {
  const found = propose(text.text, text, sources)
  const proposed = {
    dates: found.dates.map(({ date }) => date),
    places: found.places.map(({ ids }) => ids[0]),
    actors: found.actors.map(({ ids }) => ids[0]),
  }
  return { text, found, proposed }
})

function shareFound(
  language: Language,
  kind: (typeof KINDS)[number],
  among = ALL,
): { found: number; expected: number } {
  const own = results.filter(({ text }) => text.language === language && among.includes(text))
  const expected = own.reduce((sum, { text }) => sum + text[kind].length, 0)
  const found = own.reduce(
    (sum, { text, proposed }) => sum + text[kind].filter((one) => proposed[kind].includes(one)).length,
    0,
  )
  return { found, expected }
}

describe('proposals in four languages', () => {
  it.for(LANGUAGES)('are tried on five texts in %s, and on five that were written later', (language) => {
    for (const texts of [TEXTS, LATER_TEXTS]) expect(texts.filter((text) => text.language === language)).toHaveLength(5)
  })

  for (const kind of KINDS)
    it.for(LANGUAGES)(`find at least four of five ${kind} in %s`, (language) => {
      for (const texts of [TEXTS, LATER_TEXTS]) {
        const { found, expected } = shareFound(language, kind, [...texts])
        const missing = results
          .filter(({ text }) => text.language === language)
          .flatMap(({ text, proposed }) => text[kind].filter((one) => !proposed[kind].includes(one)))
        expect(expected).toBeGreaterThan(10)
        expect(found / expected, `missing: ${missing.join(', ')}`).toBeGreaterThanOrEqual(0.8)
      }
    })

  it('find as many as CONTRIBUTING.md says', async () => {
    const page = await readFile(join(PROJECT, 'CONTRIBUTING.md'), 'utf8')
    const names = { en: 'English', az: 'Azerbaijani', hy: 'Armenian', ru: 'Russian' }
    for (const language of LANGUAGES) {
      const cells = KINDS.map((kind) => {
        const counts = [TEXTS, LATER_TEXTS].map((texts) => shareFound(language, kind, [...texts]))
        return counts.map(({ found, expected }) => `${found} of ${expected}`).join('; ')
      })
      expect(page).toContain(`| ${names[language]} | ${cells.join(' | ')} |`)
    }
  })

  it('give each date a reader would give, and hardly others', () => {
    const wrong = results.flatMap(({ text, proposed }) => proposed.dates.filter((date) => !text.dates.includes(date)))
    const all = results.flatMap(({ proposed }) => proposed.dates)
    expect(wrong.length / all.length, wrong.join(', ')).toBeLessThan(0.1)
  })

  it.for(ALL)('stand where they are said: $published $language', ({ text, published, language }) => {
    const characters = [...text]
    const { dates, places, actors } = propose(text, { published, language }, sources)
    for (const { start, end, words } of [...dates, ...places, ...actors]) {
      expect(characters.slice(start, end).join('')).toBe(words)
      expect(words).toBe(words.trim())
    }
  })

  it('are the same for a text whose letters and marks are written apart', () => {
    for (const { text, found } of results) {
      const apart = propose(text.text.normalize('NFD'), text, sources)
      for (const kind of ['places', 'actors'] as const)
        expect(apart[kind].map(({ ids }) => ids[0])).toEqual(found[kind].map(({ ids }) => ids[0]))
    }
  })
})
