/** Checks that every name has an English form, and that names and our English titles are in the letters of their language. */
import { nameCharacter, type Script, scriptOf } from '../../../src/core/schema/fit-characters.ts'
import type { Language } from '../../../src/core/vocabulary/language.ts'
import type { Check, Problem } from '../problem.ts'
import { recordFile, type Sources } from '../sources.ts'

export const SCRIPT_OF: Record<Language, Script> = { az: 'Latin', en: 'Latin', hy: 'Armenian', ru: 'Cyrillic' }

export const checkNames: Check<Sources> = ({ places, actors, events }) => [
  ...Object.entries({ places, actors }).flatMap(([list, records]) =>
    records.flatMap(({ names }, i) => [
      ...checkEnglish(`${list}.json`, `$.${list}[${i}].names`, names),
      ...names.flatMap(({ lang, text, transliteration }, j) => {
        const path = `$.${list}[${i}].names[${j}]`
        return [
          ...checkScript(`${list}.json`, `${path}.text`, text, SCRIPT_OF[lang]),
          ...checkScript(`${list}.json`, `${path}.transliteration`, transliteration, 'Latin'),
        ]
      }),
    ]),
  ),
  ...events.flatMap(({ id, title }) => checkScript(recordFile('events', id), '$.title', title, 'Latin')),
]

/** The English name stands in where another is missing; those that are missing are counted (report.ts) and no fault. */
function checkEnglish(file: string, path: string, names: readonly { lang: Language }[]): Problem[] {
  if (names.some(({ lang }) => lang === 'en')) return []
  return [
    {
      file,
      path,
      message: 'The English name is missing, which stands in for those that are missing in other languages.',
      remedy: 'add { "lang": "en", "text": … }',
    },
  ]
}

/** Latin abbreviations stand in texts of all scripts, but a name in Latin letters has no others. */
function checkScript(file: string, path: string, text: string | undefined, script: Script): Problem[] {
  const letters = [...(text ?? '')].filter((letter) => /\p{L}/u.test(letter))
  const other = letters.find((letter) => scriptOf(letter) !== script)
  const isRight = script === 'Latin' ? other === undefined : letters.some((letter) => scriptOf(letter) === script)
  if (text === undefined || other === undefined || isRight) return []
  return [
    {
      file,
      path,
      message: `"${text}" should be in ${script} letters, but has ${nameCharacter(other)}.`,
      remedy: 'type the name anew in its script, or correct the language; other spellings belong to "variants"',
    },
  ]
}
