/** Every figure on record is put into words in every language, with the form that its number asks for. */
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { EventsFile } from '../../src/core/schema/event.ts'
import type { TranslationsFile } from '../../src/core/schema/translation.ts'
import { translateFigure } from '../../src/core/translation/translate-atlas.ts'
import { figureWords } from '../../src/display/evidence/range-plot.tsx'
import { BASICS } from '../../src/i18n/languages.ts'
import { addLanguage, addTexts, changeLanguage } from '../../src/i18n/messages.ts'
import { compileRealData, parseFile } from '../geodata/real-data.ts'

const real = await compileRealData()
const claims = parseFile<EventsFile>(real, 'events.geojson').features.flatMap(
  ({ properties }) => properties.claims ?? [],
)
const figures = claims.flatMap(({ figure }) => figure ?? [])
type Figure = (typeof figures)[number]

/** A figure as the page of that language has it. */
function wordsIn(language: 'az' | 'hy' | 'ru', own: Omit<Figure, 'measure'>) {
  changeLanguage(language)
  const { records } = parseFile<TranslationsFile>(real, `translations/${language}/lists.json`)
  const { figure: translated } = translateFigure({ language, records }, { figure: { ...own, measure: 'x' } })
  if (!translated) throw new Error('the figure was lost')
  return figureWords(translated)
}

beforeAll(async () => {
  for (const language of ['az', 'hy', 'ru'] as const) addLanguage(language, await BASICS[language]())
  for (const language of ['az', 'en', 'hy', 'ru'] as const)
    addTexts(language, parseFile(real, `texts/${language}.json`))
})

afterEach(() => changeLanguage('en'))

it.for(['az', 'hy', 'ru'] as const)('in %s none is in English', (language) => {
  expect(figures.length).toBeGreaterThan(150)
  expect(figures.map((one) => wordsIn(language, one)).filter(({ lang }) => lang === 'en')).toEqual([])
})

it('one of a kind is no plural in English', () => {
  const single = figures.filter(({ value, highest }) => value === 1 && highest === undefined)
  expect(single.length).toBeGreaterThan(3)
  for (const one of single) expect(figureWords(one).text).not.toMatch(/\b(civilians|soldiers|years|people|persons)\b/)
})

it('words that limit a number stand where the language has them', () => {
  const limited = { value: 20000, unit: 'persons', qualifier: 'more than' }
  expect(figureWords({ ...limited, measure: 'x' })).toEqual({ text: 'more than 20,000 persons', lang: 'en' })
  expect(wordsIn('az', limited).text).toBe('20\u00a0000 nəfərdən çox')
  expect(wordsIn('hy', limited).text).toMatch(/^ավելի քան 20.000 մարդ$/)
  expect(wordsIn('ru', limited).text).toMatch(/^более 20.000 человек$/)
})

it('Russian nouns follow the number, and the last one of a range', () => {
  const persons = (value: number, highest?: number) =>
    wordsIn('ru', { value, unit: 'persons', ...(highest === undefined ? {} : { highest }) }).text
  expect([persons(1), persons(3), persons(5), persons(21), persons(12.5), persons(20, 22)]).toEqual([
    '1 человек',
    '3 человека',
    '5 человек',
    '21 человек',
    '12,5 человека',
    '20–22 человека',
  ])
  expect(wordsIn('ru', { value: 1, unit: 'persons', qualifier: 'at least' }).text).toBe('не менее 1 человека')
})
