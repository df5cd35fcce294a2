import './evidence.css'
import { type ClaimGroup, figureKey, rangeScale } from '../../core/evidence/claim-groups.ts'
import type { Claim } from '../../core/schema/evidence.ts'
import { englishOf, langOf } from '../../core/translation/lay-texts.ts'
import { formatNumber, ownText, t } from '../../i18n/messages.ts'

/** Size of the drawing in its own units. The axis keeps room for half a number at both ends. */
const WIDTH = 360
const MARGIN = 40
const ROW = 22
const FOOT = 22

/** Figures that differ on one axis, a row for each claim; nothing when all say the same. */
export function RangePlot({ group: { claims }, name }: { group: ClaimGroup; name: string }) {
  const { kind, place, min, max } = rangeScale(
    claims.flatMap(({ figure: { value, highest } }) => [value, highest ?? value]),
  )
  if (min === max) return null
  const xOf = (value: number) => MARGIN + place(value) * (WIDTH - 2 * MARGIN)
  const bottom = claims.length * ROW
  const figures = claims.map(({ figure, attribution }) => `${figureWords(figure).text} (${attribution})`).join('; ')
  return (
    <svg
      className="range-plot"
      viewBox={`0 0 ${WIDTH} ${bottom + FOOT}`}
      role="img"
      aria-label={t(kind === 'log' ? 'plot.logarithmic' : 'plot.linear', { name, figures })}
    >
      {claims.map(({ id, figure: { value, highest = value } }, i) => (
        <g key={id} transform={`translate(0 ${(i + 0.5) * ROW})`}>
          <line x1={MARGIN} x2={WIDTH - MARGIN} className="range-row" />
          <line x1={xOf(value)} x2={xOf(highest)} className="range-span" />
          <circle cx={xOf(value)} r="5" />
          {highest > value && <circle cx={xOf(highest)} r="5" />}
        </g>
      ))}
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1={bottom} y2={bottom} className="range-axis" />
      {[min, max].map((value) => (
        <text key={value} x={xOf(value)} y={bottom + 16}>
          {formatNumber(value)}
        </text>
      ))}
      {kind === 'log' && (
        <text x={WIDTH / 2} y={bottom + 16} className="range-note">
          {t('plot.scale')}
        </text>
      )}
    </svg>
  )
}

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
