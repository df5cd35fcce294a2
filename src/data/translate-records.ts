/** Records in another language: the same loaders, whose answers bear its texts. */
import type { Records } from '../core/atlas.ts'
import type { TranslationPart } from '../core/schema/translation.ts'
import {
  type Translations,
  translate,
  translateEvent,
  translateExcerpt,
  translateFigure,
  translateFolder,
  translateLayers,
  translateList,
  translateNamed,
} from '../core/translation/translate-atlas.ts'
import type { Language } from '../core/vocabulary/language.ts'
import { rememberPromises } from './load-records.ts'

/**
 * The records as a page in this language shows them. What has no translation, or while its file is missing, is English; so
 * are the features that are saved as files, which are data for programs.
 */
export function translateRecords(records: Records, language: Language): Records {
  if (language === 'en') return records
  const { once, forgetFailures } = rememberPromises()

  async function texts(part: TranslationPart): Promise<Translations['records']> {
    try {
      return (await records.translations(language, part)).records
    } catch (error) {
      console.warn(`The translations "${part}" into "${language}" could not be loaded; texts stay in English.`, error)
      return {}
    }
  }

  function translated<T>(
    key: string,
    parts: readonly TranslationPart[],
    load: () => Promise<T>,
    lay: (own: Translations, value: T) => T,
  ): Promise<T> {
    return once(key, async () => {
      const [value, ...own] = await Promise.all([load(), ...parts.map(texts)])
      return lay({ language, records: Object.assign({}, ...own) }, value)
    })
  }

  return {
    ...records,
    event: (id) =>
      translated(
        `event ${id}`,
        ['events', 'lists'],
        () => records.event(id),
        (own, event) => translateEvent(own, id, event),
      ),
    article: (id) =>
      translated(
        `article ${id}`,
        ['events', 'lists'],
        () => records.article(id),
        (own, excerpts) => excerpts.map((excerpt) => translateExcerpt(own, excerpt)),
      ),
    articles: () =>
      translated('articles', ['articles', 'lists'], records.articles, (own, { articles, outlets, background }) => ({
        articles: translateFolder(own, 'articles', articles),
        outlets: translateList(own, 'outlets', outlets),
        background: translate(own, 'background', background).map((claim) => translateFigure(own, claim)),
      })),
    places: () =>
      translated('places', ['lists'], records.places, (own, places) => translateNamed(own, 'places', places)),
    actors: () =>
      translated('actors', ['lists'], records.actors, (own, actors) => translateNamed(own, 'actors', actors)),
    notes: () => translated('notes', ['notes'], records.notes, (own, notes) => translateFolder(own, 'notes', notes)),
    types: () =>
      translated('types', ['lists'], records.types, (own, types) => translateList(own, 'event-types', types)),
    layers: () => translated('layers', ['layers'], records.layers, translateLayers),
    story: (id) =>
      translated(
        `story ${id}`,
        ['stories'],
        () => records.story(id),
        (own, story) => translate(own, `stories/${id}`, story),
      ),
    search: (words) => records.search(words, language),
    reasons: (words, event) => records.reasons(words, event, language),
    forgetFailures: () => {
      forgetFailures()
      records.forgetFailures()
    },
  }
}
