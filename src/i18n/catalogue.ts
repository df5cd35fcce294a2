/** The texts of one language: looks them up, chooses plural forms and fills in values. */
import { keepTogether } from '../core/keep-together.ts'

/** Texts of one file of messages: by section, then by key. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Values for the placeholders of a text; `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number | undefined>>

/** `{{name}}`, or `{{name, number}}` for a number written as the language writes it. */
const PLACEHOLDER = /\{\{(\w+)(, number)?\}\}/g

export class Catalogue {
  private readonly rules: Intl.PluralRules
  private readonly texts = new Map<string, string>()

  /** `language` is BCP 47; `formatNumber` writes a number in it. */
  constructor(
    language: string,
    private readonly formatNumber: (number: number) => string,
  ) {
    this.rules = new Intl.PluralRules(language)
  }

  /** Adds texts, or puts them in the place of those with the same section and key. */
  add(texts: Texts): void {
    for (const [section, entries] of Object.entries(texts))
      for (const [key, text] of Object.entries(entries)) this.texts.set(`${section}.${key}`, keepTogether(text))
  }

  /** The text of a key like "section.key" with its values, undefined when the language has none. */
  find(key: string, values: Values = {}): string | undefined {
    return this.formOf(key, values['count'])?.replace(PLACEHOLDER, (_, name: string, isNumber?: string) => {
      const value = values[name] ?? ''
      return isNumber && typeof value === 'number' ? this.formatNumber(value) : String(value)
    })
  }

  /** A browser that lacks the rules of a language counts by another's, and may name a form that this one does not have. */
  private formOf(key: string, count: Values[string]): string | undefined {
    const counted = typeof count === 'number' ? this.texts.get(`${key}_${this.rules.select(count)}`) : undefined
    return counted ?? this.texts.get(key) ?? this.texts.get(`${key}_other`)
  }
}
