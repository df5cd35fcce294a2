import type { Claim } from '../../core/schema/evidence.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import { t } from '../../i18n/messages.ts'

type Figure = NonNullable<Claim['figure']>

/** What a figure measures: who was harmed how, and of which side, or the words for the measure. */
export function measureName(figure: Figure): string {
  const { loss, measure } = figure
  if (loss)
    return `${t(`loss.${loss.harm}-${loss.people}`)}: ${loss.of === 'all' ? t('loss.all') : t(`side.${loss.of}`)}`
  // Ids of measures are English words.
  const words = langOf(figure, 'measure') === 'en' ? measure.replaceAll('-', ' ') : measure
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The language of `measureName`; of a loss it is that of the page. */
export function measureLang(figure: Figure): string | undefined {
  return figure.loss ? undefined : langOf(figure, 'measure')
}
