import type { Period } from '../../core/time/period.ts'
import { dateForms } from '../../i18n/messages.ts'

/** Chosen years, or months of a year, in words: "2020", "2020–2024", "September–November 2020". */
export function periodName({ from, to, months }: Period): string {
  const [first, last] = months ?? [1, 12]
  const [start, end] = [new Date(Date.UTC(from, first - 1)), new Date(Date.UTC(to, last - 1))]
  return dateForms().range(start, end, months ? 'month' : 'year')
}
