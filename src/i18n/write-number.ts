const formats = new Map<string, Intl.NumberFormat>()

/** A number as a locale (BCP 47) writes it. The format is kept: making one takes longer than all else that a symbol needs. */
export function writeNumber(number: number, locale: string): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale)
  formats.set(locale, format)
  return format.format(number)
}
