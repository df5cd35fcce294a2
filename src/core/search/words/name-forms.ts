/**
 * Inflected forms of names. A form is recognised by the name it belongs to, never by cutting off what looks like an
 * ending: a stemmer cuts "Орлов" and "Орлова" at different letters.
 */
import type { Language } from '../../vocabulary/language.ts'
import type { Word } from '../fold-word.ts'

/** How words with one ending are inflected. */
interface Paradigm {
  /** What the dictionary form ends in. */
  form: RegExp
  /** What replaces that in the stem; `$1` is a group of `form`. */
  stem: string
  /** What inflected forms have after the stem. */
  endings: readonly string[]
}

const SHORTEST_STEM = 3
const LONGEST_ENDING = 10

const list = (text: string) => text.split(' ')
const joined = (beginnings: readonly string[], endings: readonly string[]) =>
  beginnings.flatMap((beginning) => [beginning, ...endings.map((ending) => beginning + ending)])

const RUSSIAN_ADJECTIVE = list('ый ий ого его ому ему ым им ом ем ая яя ой ей ую юю ое ее ые ие ых их ыми ими')
const RUSSIAN_PLURAL = list('ы и ов ев ей ам ям ами ями ах ях')
const RUSSIAN_ADJECTIVE_OF_PLACE = RUSSIAN_ADJECTIVE.map((ending) => `ск${ending}`)
const ARMENIAN_CASES = list('ի ին ից ով ում ը ն')
const ARMENIAN_NOUN = [...ARMENIAN_CASES, ...joined(list('եր ներ'), ARMENIAN_CASES), 'յան', 'ցի', 'ցիներ']
const AZERBAIJANI_CASES = list('in un i u a e da de dan den la le')
const AZERBAIJANI_NOUN = [...AZERBAIJANI_CASES, ...joined(['lar', 'ler'], AZERBAIJANI_CASES), 'li', 'lu']

/** Of each language from the special ending to the general one: the first that fits counts, with all that share `form`. */
const PARADIGMS: Readonly<Record<Language, readonly (readonly Paradigm[])[]>> = {
  en: [[{ form: /$/, stem: '', endings: ['s', 'es'] }]],
  // In folded letters: ə is e, ı is i, ö and ü are o and u, ğ is g.
  az: [
    [
      {
        form: /(?<=[aeiou])$/,
        stem: '',
        endings: [
          ...list('nin nun ni nu na ne ya ye da de dan den nda nde ndan nden yla yle nla nle li lu'),
          ...joined(['lar', 'ler'], AZERBAIJANI_CASES),
        ],
      },
    ],
    [
      { form: /$/, stem: '', endings: AZERBAIJANI_NOUN },
      { form: /q$/, stem: 'g', endings: AZERBAIJANI_CASES },
      { form: /k$/, stem: 'y', endings: AZERBAIJANI_CASES },
    ],
  ],
  hy: [
    [{ form: /ություն$/, stem: 'ությ', endings: list('ան անը անն ունը ունն ունից ունում ամբ ուններ ունների ունները') }],
    [
      { form: /ու$/, stem: '', endings: list('վի վին վից վով վում') },
      { form: /(?<=ու)$/, stem: '', endings: list('ն ի ից ով ում յի') },
    ],
    [
      { form: /ի$/, stem: '', endings: list('ու ուն ուց ով վա') },
      { form: /(?<=ի)$/, stem: '', endings: list('ն ի ին ից ով ում ներ ների ները') },
    ],
    [{ form: /(?<=[աեէօո])$/, stem: '', endings: list('ն յի յին յից յով յում ի ին ից ով ում ներ ների ները') }],
    [
      { form: /$/, stem: '', endings: ARMENIAN_NOUN },
      // The vowel of the last syllable may fall with the stress: խումբ, խմբի.
      { form: /(?:ու|ի)([^աեէըիոօ]{1,2})$/, stem: '$1', endings: ARMENIAN_NOUN },
    ],
  ],
  ru: [
    [{ form: /(?:ый|ий|ой)$/, stem: '', endings: [...RUSSIAN_ADJECTIVE, ...list('ия ию ием ии')] }],
    [{ form: /(?:ая|яя|ое|ее|ые)$/, stem: '', endings: RUSSIAN_ADJECTIVE }],
    [{ form: /и[яе]$/, stem: 'и', endings: list('я е и ю ей ем й ям ями ях') }],
    [
      {
        form: /[ая]$/,
        stem: '',
        endings: [...list('а я у ю е ы и ой ей ою ею'), '', ...RUSSIAN_PLURAL, ...RUSSIAN_ADJECTIVE_OF_PLACE],
      },
    ],
    [{ form: /[ое]$/, stem: '', endings: list('о е а я у ю ом ем ам ям ами ями ах ях') }],
    [{ form: /[йь]$/, stem: '', endings: list('я ю ем ем е и ью ей ям ями ях') }],
    [{ form: /[ыи]$/, stem: '', endings: ['', ...RUSSIAN_PLURAL] }],
    [
      {
        form: /(?<=[^аеиоуыэюя])$/,
        stem: '',
        endings: [...list('а у ом ем е ым ой'), ...RUSSIAN_PLURAL, ...RUSSIAN_ADJECTIVE_OF_PLACE],
      },
      { form: /[ео]([кц])$/, stem: '$1', endings: [...list('а у ом ем е'), ...RUSSIAN_PLURAL] },
    ],
  ],
}

/** Words of names, folded, of which a word in its own script is a form; a name is a form of itself. */
export type NamesOfForm = (bare: string) => ReadonlySet<string>

/** Reads the words of names with the language that they are inflected in; other languages than ours have no rules. */
export function readNameForms(names: Iterable<{ words: readonly Word[]; lang: string }>): NamesOfForm {
  const byStem = new Map<string, { folded: string; endings: ReadonlySet<string> }[]>()
  const seen = new Set<string>()
  const add = (stem: string, folded: string, endings: readonly string[]) => {
    const known = byStem.get(stem) ?? []
    known.push({ folded, endings: new Set(endings) })
    byStem.set(stem, known)
  }
  for (const { words, lang } of names)
    for (const { bare, folded } of words) {
      if (seen.has(`${lang} ${bare}`)) continue
      seen.add(`${lang} ${bare}`)
      add(bare, folded, [''])
      for (const { form, stem, endings } of paradigmsOf(bare, lang)) {
        const changed = bare.replace(form, stem)
        if (changed.length >= SHORTEST_STEM) add(changed, folded, endings)
      }
    }
  return (bare) => {
    const found = new Set<string>()
    for (let cut = 0; cut <= LONGEST_ENDING && cut < bare.length; cut++) {
      const ending = bare.slice(bare.length - cut)
      for (const { folded, endings } of byStem.get(bare.slice(0, bare.length - cut)) ?? [])
        if (endings.has(ending)) found.add(folded)
    }
    return found
  }
}

function paradigmsOf(bare: string, lang: string): readonly Paradigm[] {
  const groups = PARADIGMS[lang as Language] ?? []
  for (const group of groups) {
    const fitting = group.filter(({ form }) => form.test(bare))
    if (fitting.length > 0) return fitting
  }
  return []
}
