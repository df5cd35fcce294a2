import type { Script } from '../romanize.ts'

/** Little words by script, folded: English and Azerbaijani, Armenian, Russian. */
const LITTLE: Readonly<Record<Script, ReadonlySet<string>>> = {
  Latn: fold('a an and at by for from in of on or the to with', 've ile ucun ki bu ya haqqinda arasinda uzre'),
  Armn: fold('եւ ու կամ է են մեջ հետ մասին համար միջեւ վրա որ'),
  Cyrl: fold('и в во на с со к ко о об у по из от до за для при над под между а но или что как'),
}

/** Whether a word says little by itself, so that a query that has others does without it. */
export function isLittle(bare: string, script: Script): boolean {
  return LITTLE[script].has(bare)
}

function fold(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')))
}
