/** Checks the glossaries: what they say to write is nothing that they refuse, and each term stands once. */
import type { Check, Problem } from '../problem.ts'
import { glossaryFile, type Sources } from '../sources.ts'
import { bannedWord } from '../translation/compare-texts.ts'

export const checkGlossaries: Check<Sources> = ({ glossaries }) =>
  [...glossaries].flatMap(([language, { banned, terms }]) => {
    const problem = (path: string, message: string, remedy: string): Problem => ({
      file: glossaryFile(language),
      path,
      message,
      remedy,
    })
    return terms.flatMap(({ term, use, avoid = [] }, i) => {
      const word = bannedWord(use, banned, language)
      return [
        ...(word === undefined
          ? []
          : [
              problem(
                `$.terms[${i}].use`,
                `"${use}" has a word that begins with "${word}", which is banned.`,
                'name a word that translations may use, or take the other out of "banned"',
              ),
            ]),
        ...(avoid.includes(use)
          ? [problem(`$.terms[${i}].avoid`, `"${use}" is to be used and to be avoided.`, 'leave it in one of the two')]
          : []),
        ...(terms.findIndex((other) => other.term === term) === i
          ? []
          : [problem(`$.terms[${i}].term`, `"${term}" stands in the list already.`, 'make one entry of the two')]),
      ]
    })
  })
