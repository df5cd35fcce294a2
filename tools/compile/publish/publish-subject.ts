/** Turns atlas.json into its published file and into the texts of each language. */

import type { SubjectFile, SubjectRecord, Texts } from '../../../src/core/schema/subject.ts'
import type { Language } from '../../../src/core/vocabulary/language.ts'
import type { Sources } from '../sources.ts'
import { pluralTexts } from '../translation/plural-forms.ts'

type Wording = SubjectRecord['title']

export function publishSubject({ subject: { $schema: _, ...subject } }: Sources): SubjectFile {
  return subject
}

/** What figures say, by their key and the form of the number. */
export function figureTexts(figures: Readonly<Record<string, string>>, language: Language): Texts[string] {
  return Object.fromEntries(Object.entries(figures).flatMap(([key, text]) => pluralTexts(key, text, language)))
}

/** One file of texts for each language, by its path under /data/, with what its list shows of translated records. */
export function publishTexts({ subject }: Sources, listTexts: (language: Language) => Texts): Map<string, Texts> {
  return new Map(
    subject.languages.map((language) => [
      `texts/${language}.json`,
      { ...textsIn(language, subject), ...listTexts(language) },
    ]),
  )
}

/** The texts that a language has, by section and key as the interface asks for them (src/i18n/messages.ts). */
function textsIn(language: Language, subject: SubjectRecord): Texts {
  const { title, tagline, region, sides, families, layers, kinds, name_pairs, figures = {}, policy } = subject
  const section = (texts: readonly (readonly [key: string, wording: Wording])[]) =>
    Object.fromEntries(texts.flatMap(([key, { [language]: text }]) => (text === undefined ? [] : [[key, text]])))
  return {
    subject: section([
      ['title', title],
      ['tagline', tagline],
      ['region', region.name],
    ]),
    side: section(sides.map(({ id, name }) => [id, name])),
    family: section(families.map(({ id, name }) => [id, name])),
    layer: section(layers.map(({ id, name }) => [id, name])),
    kind: section(kinds.map(({ id, label }) => [id, label])),
    kindLegend: section(kinds.map(({ id, legend }) => [id, legend])),
    nameFirst: section(
      name_pairs ? [name_pairs.first, name_pairs.second].map(({ language: of, choice }) => [of, choice]) : [],
    ),
    policy: section(Object.entries(policy)),
    ...(language === 'en' ? { figure: figureTexts(figures, language) } : {}),
  }
}
