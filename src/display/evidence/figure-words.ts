import { figureKey } from '../../core/evidence/figure-key.ts'
import type { Claim } from '../../core/schema/evidence.ts'
import { englishOf } from '../../core/translation/lay-texts.ts'
import { formatNumber, ownText } from '../../i18n/messages.ts'

type Figure = NonNullable<Claim['figure']>

/**
 * A claimed number, or the range that the claim gives, with its unit and what limits it: "more than 50 persons",
 * "79–80 tonnes". `lang` is undefined where the words are of the page's language.
 */
export function figureWords(figure: Figure): { text: string; lang?: 'en' } {
  const { value, highest } = figure
  const number = highest === undefined ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(highest)}`
  const key = figureKey({ ...figure, unit: englishOf(figure, 'unit') })
  const own = ownText('figure', key, { number, count: highest ?? value })
  return own === undefined ? { text: key.replace('{{number}}', number), lang: 'en' } : { text: own }
}
