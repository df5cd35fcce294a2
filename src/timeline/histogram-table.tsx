import { memo } from 'react'
import type { Family } from '../core/schema/event.ts'
import type { Bar, Histogram } from '../core/time/histogram.ts'
import { useFamilies } from '../display/family-symbol.tsx'
import { t } from '../i18n/messages.ts'
import { nameOf } from './scale.ts'

interface HistogramTableProps {
  /** The year whose months are counted; none for years. */
  monthsOf: number | undefined
  shown: Histogram
  all: readonly Bar[]
}

/** The numbers behind the bars, for those who hear the page. Drawn anew only when the numbers change. */
export const HistogramTable = memo(function HistogramTable({ monthsOf, shown, all }: HistogramTableProps) {
  const families = useFamilies().map(({ id }) => id)
  return (
    <div className="visually-hidden">
      <table>
        <caption>{monthsOf === undefined ? t('chart.perYear') : t('chart.perMonth', { year: monthsOf })}</caption>
        <thead>
          <tr>
            <th scope="col">{t(monthsOf === undefined ? 'chart.year' : 'chart.month')}</th>
            <th scope="col">{t('chart.matching')}</th>
            <th scope="col">{t('chart.allEvents')}</th>
            <th scope="col">{t('chart.uncertain')}</th>
            {families.map((family) => (
              <th key={family} scope="col">
                {t(`family.${family}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.bars.map((bar, i) => (
            <tr key={bar.period}>
              <th scope="row">{nameOf({ monthsOf }, bar.period)}</th>
              <td>{bar.total}</td>
              <td>{all[i]?.total ?? 0}</td>
              <td>{families.reduce((sum, family) => sum + (bar.families.get(family)?.uncertain ?? 0), 0)}</td>
              {families.map((family) => (
                <td key={family}>{countOf(bar, family)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('chart.longCount', { count: shown.spans.length })}</p>
    </div>
  )
})

function countOf({ families }: Bar, family: Family): number {
  const { certain = 0, uncertain = 0 } = families.get(family) ?? {}
  return certain + uncertain
}
