/** Texts of one file of messages: by section, then by key. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>

const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many']

/**
 * The texts with every plural form there is, the missing ones as the form "other". A browser that lacks the plural rules
 * of a language counts by those of another language, and may ask for a form that this one does not have.
 */
export function withAllPluralForms(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([section, entries]) => {
      const counted = Object.entries(entries).filter(([key]) => key.endsWith('_other'))
      const forms = counted.flatMap(([key, text]) => PLURAL_FORMS.map((form) => [key.replace(/other$/, form), text]))
      return [section, { ...Object.fromEntries(forms), ...entries }]
    }),
  )
}
