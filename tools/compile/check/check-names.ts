/** Checks that names are written in the letters of their language, and that our English titles are. */
import { nameCharacter, type Script, scriptOf } from '../../../src/core/schema/fit-characters.ts'
import type { Language } from '../../../src/core/vocabulary/language.ts'
import type { Check, Problem } from '../problem.ts'
import { recordFile, type Sources } from '../sources.ts'

const SCRIPT_OF: Record<Language, Script> = { az: 'Latin', en: 'Latin', hy: 'Armenian', ru: 'Cyrillic' }

export const checkNames: Check<Sources> = ({ places, actors, events }) => [
  ...Object.entries({ places, actors }).flatMap(([list, records]) =>
    records.flatMap(({ names }, i) =>
      names.flatMap(({ lang, text, transliteration }, j) => {
        const path = `$.${list}[${i}].names[${j}]`
        return [
          ...checkText(`${list}.json`, `${path}.text`, text, SCRIPT_OF[lang]),
          ...checkText(`${list}.json`, `${path}.transliteration`, transliteration, 'Latin'),
        ]
      }),
    ),
  ),
  ...events.flatMap(({ id, title }) => checkText(recordFile('events', id), '$.title', title, 'Latin')),
]

/** Latin abbreviations stand in names of all scripts, but a name in Latin letters has no others. */
function checkText(file: string, path: string, text: string | undefined, script: Script): Problem[] {
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
