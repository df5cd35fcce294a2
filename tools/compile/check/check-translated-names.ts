/** Warns of names in a translation that are not those of the gazetteer. Endings of words follow the grammar, so stems are compared. */

import type { Actor, PlaceRecord } from '../../../src/core/schema/reference-lists.ts'
import { jsonPath, type Problem } from '../problem.ts'
import { type Sources, translationFile } from '../sources.ts'
import { englishTexts } from '../translation/english-texts.ts'

/** Letters that a name keeps in every case: all but the last two, at least three and at most four. */
const [SHORTEST_STEM, LONGEST_STEM, ENDING] = [3, 4, 2]

/** Texts whose English names a place or actor, and which have none of its names in their language. */
export function checkTranslatedNames(sources: Sources): Problem[] {
  const english = englishTexts(sources)
  const named = new Map([...sources.places, ...sources.actors].map((record) => [englishName(record), record.names]))
  const longestFirst = [...named].sort(([a], [b]) => b.length - a.length)
  return sources.translations.flatMap(({ language, record, texts }) =>
    Object.entries(texts).flatMap(([field, text]) => {
      // A name within a longer one is not meant: Baghanis is another village than Baghanis Ayrim.
      let before = english.get(record)?.get(field) ?? ''
      return longestFirst.flatMap(([name, names]) => {
        if (!holdsWord(before, name)) return []
        before = before.replaceAll(name, '')
        const forms = names
          .filter(({ lang }) => lang === language)
          .flatMap((form) => [form.text, ...(form.variants ?? [])])
        const stems = forms.flatMap((form) => stemsOf(form.toLocaleLowerCase(language)))
        const own = text.toLocaleLowerCase(language)
        // Names of outlets and headlines stay as they are, and with them what they name.
        if (stems.length === 0 || text.includes(name) || stems.some((stem) => own.includes(stem))) return []
        return [
          {
            file: translationFile(language, record),
            path: jsonPath(['texts', field]),
            message: `The English text names ${name}, but the translation has no form of "${forms[0]}".`,
            remedy: 'use the name of the gazetteer, or add this form to its variants',
          },
        ]
      })
    }),
  )
}

function englishName({ names }: Pick<PlaceRecord | Actor, 'names'>): string {
  return names.find(({ lang }) => lang === 'en')?.text ?? ''
}

function holdsWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + name.length))) return true
  return false
}

function stemsOf(name: string): string[] {
  return (name.match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length >= SHORTEST_STEM)
    .map((word) => word.slice(0, Math.min(LONGEST_STEM, Math.max(SHORTEST_STEM, word.length - ENDING))))
}
