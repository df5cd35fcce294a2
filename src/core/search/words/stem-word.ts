/**
 * Stems of ordinary words, so that "meetings" finds "met in a meeting". They cut off what inflects a word and leave what
 * forms one, like the light stemmers of J. Savoy (2006). Names are not stemmed: name-forms.ts.
 */
import type { Language } from '../../vocabulary/language.ts'

/** Endings of a language, tried in this order; the first that leaves a stem long enough is replaced. */
type Rules = readonly { ending: RegExp; by?: string }[]

const SHORTEST = 4

const RULES: Readonly<Record<Language, readonly Rules[]>> = {
  en: [
    [{ ending: /ies$/, by: 'y' }, { ending: /(?<=ss|sh|ch|x)es$/ }, { ending: /(?<=[^su])s$/ }],
    [{ ending: /([bdfglmnprt])\1(?:ing|ed)$/, by: '$1' }, { ending: /(?:ing|ed)$/ }],
    [{ ending: /e$/ }],
  ],
  // In folded letters: ə is e, ı is i, ö and ü are o and u, ğ is g.
  az: [
    [{ ending: /(?:d[iu]|[iu]b|[iu]r|m[iu]s|mek|maq)(?:l[ae]r)?$/ }],
    [{ ending: /(?:n?[iu]n|n?d[ae]n?|[iu]?l[ae]|[ny]?[iuae])$/ }],
    [{ ending: /s?[iu]$/ }],
    [{ ending: /l[ae]r$/ }],
    [{ ending: /[ae]$/ }],
  ],
  hy: [
    [{ ending: /ություն$/, by: 'ութ' }, { ending: /(?:ն|ը)$/ }],
    [{ ending: /(?:ներ|եր)(?:ի|ից|ով|ում)?$/ }],
    [{ ending: /(?:ություն|ությա|ությամբ)$/, by: 'ութ' }, { ending: /(?:ում|ումի|ումից|ումով|մա|մամբ)$/ }],
    [{ ending: /(?:եցի|եց|ել|ելու|ված|ած)$/ }, { ending: /(?:ի|ից|ով)$/ }],
  ],
  ru: [
    [{ ending: /(?:ся|сь)$/ }],
    [
      { ending: /(?:[иы]ми|[аи]ями|[оеыи]го|[ое]му|ями|ами|ией|иям|ием|иях)$/ },
      { ending: /(?:или|ила|ило|ить|али|ать|ала|[аеиыя]т|ил|ал)$/ },
      { ending: /(?:[ая]х|[оеё]в|[оеыи][йм]|[ая]м|[ая]я|[оеыи]е|[ыи]х|[ую]ю|и[яию]|ью)$/ },
      { ending: /[аяоеиыуюьй]$/ },
    ],
    [{ ending: /(?:нн|ь|и)$/, by: '' }],
  ],
}

/** The stem of a word in its own script, in lower case; a word of a language without rules is its own stem. */
export function stemWord(bare: string, lang: string): string {
  return (RULES[lang as Language] ?? []).reduce((word, rules) => {
    for (const { ending, by = '' } of rules) {
      const stem = word.replace(ending, by)
      if (stem !== word && stem.length >= SHORTEST) return stem
    }
    return word
  }, bare)
}
