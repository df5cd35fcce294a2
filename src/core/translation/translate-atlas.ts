/** Lays translations over the atlas, for what is shown before anything is opened, and over records as they come from their files. */
import { type Atlas, type AtlasEvent, byId, type Layers } from '../atlas.ts'
import type { EventFeature } from '../schema/event.ts'
import type { Claim } from '../schema/evidence.ts'
import type { ArticleExcerpt } from '../schema/record-files.ts'
import type { Name } from '../schema/reference-lists.ts'
import type { TranslationsFile } from '../schema/translation.ts'
import type { Language } from '../vocabulary/language.ts'
import { layTexts } from './lay-texts.ts'

/** The texts of a language by the name of their record. */
export interface Translations {
  language: Language
  records: TranslationsFile['records']
}

/** Fields of a figure whose words many records share, and where their translations are; its qualifier is part of texts of its own (`figureKey`). */
const PHRASES = [
  ['measure', 'measures'],
  ['unit', 'units'],
] as const

/** A record, or a list, with the texts of that name. */
export function translate<T extends object>({ language, records }: Translations, name: string, record: T): T {
  const own = records[name]
  return own ? layTexts(record, own, language) : record
}

/** Records of a folder by their id, each with its own texts. */
export function translateFolder<T extends object>(
  translations: Translations,
  folder: string,
  records: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  return new Map([...records].map(([id, record]) => [id, translate(translations, `${folder}/${id}`, record)]))
}

/** Records of a list by their id, with the texts of the list. */
export function translateList<T extends { id: string }>(
  translations: Translations,
  name: string,
  records: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  return byId(translate(translations, name, [...records.values()]))
}

/** Places or actors by their id, with the texts of the list, and their names with the words for where each was seen. */
export function translateNamed<T extends { id: string; names: readonly Name[] }>(
  translations: Translations,
  list: 'actors' | 'places',
  records: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  const words = translations.records['name-sources']
  const translated = (name: Name) => {
    const source = words?.texts[name.source ?? '']
    return source === undefined ? name : layTexts(name, { ...words, texts: { source } }, translations.language)
  }
  const laid = [...translateList(translations, list, records).values()]
  return byId(laid.map((record) => ({ ...record, names: record.names.map(translated) })))
}

/** An event with its own texts, and the words for roles, units and the like that many events share. */
export function translateEvent<T extends EventFeature['properties']>(
  translations: Translations,
  id: string,
  record: T,
): T {
  const { language, records } = translations
  const event = translate(translations, `events/${id}`, record)
  const roles = records['roles']
  return {
    ...event,
    actors: event.actors.map((actor) => {
      const role = roles?.texts[actor.role]
      return role === undefined ? actor : layTexts(actor, { ...roles, texts: { role } }, language)
    }),
    ...(event.claims ? { claims: event.claims.map((claim) => translateFigure(translations, claim)) } : {}),
  }
}

/** A claim with the words for what its figure measures, and in which unit. */
export function translateFigure<T extends Pick<Claim, 'figure'>>({ language, records }: Translations, claim: T): T {
  if (!claim.figure) return claim
  const words = PHRASES.flatMap(([field, name]) => {
    const list = records[name]
    const text = list?.texts[claim.figure?.[field] ?? '']
    return text === undefined ? [] : [{ field, text, isReviewed: list?.reviewed === true }]
  })
  const texts = Object.fromEntries(words.map(({ field, text }) => [field, text]))
  const reviewed = words.every(({ isReviewed }) => isReviewed) || undefined
  return { ...claim, figure: layTexts(claim.figure, { texts, reviewed }, language) }
}

/** The dated layers with the names, statuses and notes of their features. */
export function translateLayers(translations: Translations, layers: Layers): Layers {
  return Object.fromEntries(
    Object.entries(layers).map(([id, layer]) => {
      const properties = translate(
        translations,
        `layers/${id}`,
        layer.features.map((feature) => feature.properties),
      )
      const features = layer.features.map((feature, i) => ({
        ...feature,
        properties: properties[i] ?? feature.properties,
      }))
      return [id, { ...layer, features }]
    }),
  )
}

/** What an article says, with the events and claims that it supports. */
export function translateExcerpt(translations: Translations, item: ArticleExcerpt): ArticleExcerpt {
  const { event, claim } = item
  const name = event ? `events/${event.id}` : 'background'
  const claims = translate(translations, name, event ? { claims: [claim] } : [claim])
  const ownClaim = Array.isArray(claims) ? claims[0] : claims.claims[0]
  return {
    ...item,
    ...(event ? { event: translate(translations, name, event) } : {}),
    ...(ownClaim ? { claim: ownClaim } : {}),
  }
}

/**
 * The atlas with titles and roles in another language. `find` gives a text by section and key, or undefined: "eventTitle" and "storyTitle" by id, "role" by its English words,
 * "reviewed" by the name of a record that a speaker has read.
 */
export function translateAtlas(
  atlas: Atlas,
  language: Language,
  find: (section: string, key: string) => string | undefined,
): Atlas {
  const titled = <T extends { id: string; title: string }>(section: string, folder: string, record: T): T => {
    const title = find(section, record.id)
    if (title === undefined) return record
    const isReviewed = find('reviewed', `${folder}/${record.id}`) !== undefined
    return layTexts(record, { texts: { title }, ...(isReviewed ? { reviewed: true } : {}) }, language)
  }
  const own = new Map(atlas.events.map((event) => [event, titled('eventTitle', 'events', event)] as const))
  const events = [...own.values()]
  return {
    ...atlas,
    events,
    eventById: new Map([...atlas.eventById].map(([id, event]): [string, AtlasEvent] => [id, own.get(event) ?? event])),
    stories: new Map([...atlas.stories].map(([id, story]) => [id, titled('storyTitle', 'stories', story)])),
    roles: new Map([...atlas.roles].map(([id, role]) => [id, find('role', role) ?? role])),
  }
}
