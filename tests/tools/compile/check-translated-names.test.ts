import { expect, it } from 'vitest'
import { checkShape } from '../../../tools/compile/check/check-shape.ts'
import { checkTranslatedNames } from '../../../tools/compile/check/check-translated-names.ts'
import { readSources } from '../../../tools/compile/read-sources.ts'
import { withSources } from './source-tree.ts'

const { raw } = await withSources(undefined, readSources)

/** Warnings about a Russian title of "A meeting in Alpha", where the place has a Russian name. */
function warningsOf(title: string) {
  const { places } = raw.get('places.json') as { places: { id: string; names: object[] }[] }
  const named = places.map((place) =>
    place.id === 'alpha' ? { ...place, names: [...place.names, { lang: 'ru', text: 'Альфа-Сити' }] } : place,
  )
  const translation = { translator: 'machine', texts: { title }, of: { title: '00000000' } }
  const files = new Map<string, unknown>([
    ...raw,
    ['places.json', { places: named }],
    ['translations/ru/events/example-meeting.json', translation],
  ])
  const { sources, problems } = checkShape(files, new Set())
  if (!sources || problems.length > 0) throw new Error(JSON.stringify(problems))
  return checkTranslatedNames(sources).map(({ path, message }) => [path, message])
}

it('a name in any case, or as it stands in English, is that of the gazetteer', () => {
  for (const title of ['Встреча в Альфе', 'Встреча, Alpha']) expect(warningsOf(title)).toEqual([])
})

it('another name, or none, is a warning', () => {
  const warning = 'The English text names Alpha, but the translation has no form of "Альфа-Сити".'
  for (const title of ['Встреча в Алпхе', 'Встреча']) expect(warningsOf(title)).toEqual([['$.texts.title', warning]])
})
