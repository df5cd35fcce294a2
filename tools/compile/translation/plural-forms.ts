/** Forms of a text that depend on a number, in one line as editors write them: "{{number}} day | {{number}} days". Pure. */

/** What stands in a text for its number. */
const NUMBER = '{{number}}'
/** The categories of Unicode CLDR, in its order. */
const CATEGORIES: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/** The categories of numbers that a language (BCP 47) tells apart, in the order in which the forms of a text stand. */
export function pluralCategories(language: string): Intl.LDMLPluralRule[] {
  const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  return CATEGORIES.filter((category) => known.includes(category))
}

/** The text as the interface finds it (src/i18n/catalogue.ts): each form under its key, or the only one for all numbers. */
export function pluralTexts(key: string, text: string, language: string): [key: string, text: string][] {
  const forms = formsOf(text)
  return forms.length === 1
    ? [[key, text]]
    : pluralCategories(language).map((category, i) => [`${key}_${category}`, forms[i] ?? forms.at(-1) ?? text])
}

/** What is wrong with the forms of a text; undefined when nothing is. */
export function pluralFault(text: string, language: string): string | undefined {
  const [forms, categories] = [formsOf(text), pluralCategories(language)]
  if (forms.some((form) => form.split(NUMBER).length !== 2)) return `Each form has to hold ${NUMBER} once.`
  if (forms.length === 1 || forms.length === categories.length) return undefined
  return `There are ${forms.length} forms; "${language}" has ${categories.length}: ${categories.join(', ')}.`
}

function formsOf(text: string): string[] {
  return text.split(' | ')
}
