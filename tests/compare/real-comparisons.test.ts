/** What the comparison promises for every real event with several sources. */
import { describe, expect, it } from 'vitest'
import { claimGroups } from '../../src/core/evidence/claim-groups.ts'
import { comparedAspects, sourcesOf } from '../../src/core/evidence/compare-sources.ts'
import type { EventsFile } from '../../src/core/schema/event.ts'
import type { ArticlesFile } from '../../src/core/schema/reference-lists.ts'
import { compileRealData, parseFile } from '../geodata/real-data.ts'

const real = await compileRealData()
const articlesFile = parseFile<ArticlesFile>(real, 'articles.json')
const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]))
const lists = { articles: byId(articlesFile.articles), outlets: byId(articlesFile.outlets) }
const events = parseFile<EventsFile>(real, 'events.geojson').features.map(({ id, properties }) => ({
  id,
  ...properties,
}))

/** Each article and each address once, counted apart from the code under test. */
function sourceCount({ evidence, references = [] }: (typeof events)[number]): number {
  return new Set([...evidence.map(({ article }) => article), ...references.map(({ address }) => address)]).size
}
const several = events.filter((event) => sourceCount(event) > 1)
const aspectsOf = (id: string) => {
  const event = events.find((one) => one.id === id)
  if (!event) throw new Error(`there is no event ${id}`)
  return comparedAspects(event, sourcesOf(event, lists))
}

describe('events with several sources', () => {
  it('there are many of them', () => {
    expect(several.length).toBeGreaterThan(60)
  })

  it('each source has one column, with its name, its side and how far it is checked', () => {
    for (const event of several) {
      const sources = sourcesOf(event, lists)
      expect(new Set(sources.map(({ id }) => id)).size, event.id).toBe(sourceCount(event))
      for (const { name, outlet, reference } of sources) {
        expect(name, event.id).not.toBe('')
        expect(outlet?.description ?? reference?.kind, event.id).toBeTruthy()
      }
    }
  })

  it('all that an event quotes stands in the column of its source, and what was not read has no words', () => {
    for (const event of several) {
      const sources = sourcesOf(event, lists)
      const quoted = [...event.evidence, ...(event.references ?? [])].flatMap(({ quote }) => quote ?? [])
      expect(sources.flatMap(({ quotes }) => quotes.map(({ quote }) => quote)).sort()).toEqual(quoted.sort())
      for (const { verification, quotes } of sources)
        if (verification === 'unseen') expect(quotes, event.id).toEqual([])
    }
  })

  it('no compared aspect is empty, every word has its column, and what differs is said', () => {
    for (const event of several)
      for (const [i, { aspect, words, verdict, difference }] of comparedAspects(
        event,
        sourcesOf(event, lists),
      ).entries()) {
        expect(words.flat().length, `${event.id} ${aspect}`).toBe(event.comparison?.[i]?.words.length)
        expect(words.flat().length, `${event.id} ${aspect}`).toBeGreaterThan(0)
        if (verdict === 'differs') expect(difference).toMatch(/\.$/)
      }
  })

  it('words that sources share to the letter are never said to differ', () => {
    for (const { id, comparison = [] } of several)
      for (const { aspect, words, difference } of comparison) {
        const distinct = new Set(words.map(({ quote }) => quote.toLowerCase()))
        if (distinct.size === 1) expect(difference, `${id} ${aspect}`).toBeUndefined()
      }
  })
})

describe('events whose sources are known to differ', () => {
  it.for([
    'trilateral-statement-2020-11',
    'early-withdrawal-decision-2024',
    'peacekeeper-withdrawal-completed-2024',
    'delimitation-agreement-2024-04',
    'four-villages-transfer-2024',
  ])('%s shows real differences', (id) => {
    expect(aspectsOf(id).filter(({ verdict }) => verdict === 'differs').length).toBeGreaterThan(0)
  })

  it('the day of the statement of November 2020 differs between sources', () => {
    const [date] = aspectsOf('trilateral-statement-2020-11')
    expect(date?.words.flat().map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(['on November 9, 2020', 'effective 00:00 Moscow time on 10 November 2020']),
    )
  })

  it('area and border length of the villages are flagged, and only they', () => {
    const flagged = events.flatMap(({ claims = [] }) => claimGroups(claims).filter(({ hasUnitError }) => hasUnitError))
    expect(flagged.map(({ measure }) => measure).sort()).toEqual([
      'area-of-the-villages',
      'length-of-the-border-section',
    ])
    for (const { claims } of flagged) expect(claims.some((claim) => claim.probable_unit_error)).toBe(true)
  })
})
