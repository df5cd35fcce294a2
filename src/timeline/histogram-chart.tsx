import { memo, useCallback, useMemo } from 'react'
import type { AtlasEvent } from '../core/atlas.ts'
import type { Family } from '../core/schema/event.ts'
import { select } from '../core/select/select.ts'
import { type Bar, countByMonth, countByYear, type Histogram } from '../core/time/histogram.ts'
import { useFamilies } from '../display/family-symbol.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { useOwnRows } from '../state/overlay-link.ts'
import { NOTHING_OPEN, readQuery } from '../state/query.ts'
import { nameOf, type Scale } from './scale.ts'

interface HistogramProps {
  scale: Scale
  shown: readonly Bar[]
  all: readonly Bar[]
}

/**
 * A bar for each period before a faint one for all events: those of the chosen years stacked by family, the others grey.
 * What is uncertain is hatched. The same numbers stand in a table, so this is a picture only.
 */
export function HistogramChart({ scale: { from, to }, shown, all }: HistogramProps) {
  const peak = Math.max(1, ...all.map(({ total }) => total))
  return (
    <div className="histogram" aria-hidden="true">
      {all.map(({ period, total }, i) => (
        <Column key={period} total={total} bar={shown[i]} peak={peak} isChosen={period >= from && period <= to} />
      ))}
    </div>
  )
}

/** The reader's own rows in each column, as a line to a scale of its own. A picture only, as the bars are. */
export function OwnLine({ counts }: { counts: readonly number[] }) {
  const peak = Math.max(1, ...counts)
  const points = counts.map((count, i) => `${i + 0.5},${1 - count / peak}`).join(' ')
  return (
    <svg className="own-line" viewBox={`0 0 ${counts.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      <polyline points={points} />
      <polyline points={points} />
    </svg>
  )
}

interface ColumnProps {
  /** All its events. */
  total: number
  bar: Bar | undefined
  peak: number
  isChosen: boolean
}

/** Drawn anew only when its numbers change, or whether it is chosen. */
const Column = memo(function Column({ total, bar, peak, isChosen }: ColumnProps) {
  const families = useFamilies()
  return (
    <div className="histogram-column">
      <div className="histogram-all" style={{ height: percent(total, peak) }} />
      {bar && bar.total > 0 && (
        <div
          className={isChosen ? 'histogram-stack' : 'histogram-stack is-left-out'}
          style={{ height: percent(bar.total, peak) }}
        >
          {isChosen && families.map((family) => familyParts(bar, family))}
        </div>
      )}
    </div>
  )
})

function familyParts({ families }: Bar, { id, hue }: ReturnType<typeof useFamilies>[number]) {
  const { certain = 0, uncertain = 0 } = families.get(id) ?? {}
  return [
    certain > 0 && <div key={id} data-hue={hue} style={{ flexGrow: certain }} />,
    uncertain > 0 && <div key={`${id}?`} data-hue={hue} className="is-uncertain" style={{ flexGrow: uncertain }} />,
  ]
}

function percent(part: number, whole: number): string {
  return `${(100 * part) / whole}%`
}

interface HistogramTableProps {
  /** The year whose months are counted; none for years. */
  monthsOf: number | undefined
  shown: Histogram
  all: readonly Bar[]
  own: readonly number[] | undefined
}

/** The numbers behind the bars, for those who hear the page. Drawn anew only when the numbers change. */
export const HistogramTable = memo(function HistogramTable({ monthsOf, shown, all, own }: HistogramTableProps) {
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
            {own && <th scope="col">{t('chart.ownRows')}</th>}
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
              {own && <td>{own[i]}</td>}
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

/**
 * Events per month of a year, or per year of the atlas: those that pass the filter whatever years are chosen, and all.
 * Counts anew when the filter changes, not when years are chosen.
 */
export function useHistogram(monthsOf: number | undefined): { shown: Histogram; all: Histogram } {
  const { atlas, filter, allowed, addressOf } = useAtlas()
  const { matching, inside } = filter
  const { firstYear, lastYear } = allowed
  // The address of the filter alone stands for it: it is the same text as long as the filter is the same.
  const address = addressOf({ from: firstYear, to: lastYear, speed: undefined, ...NOTHING_OPEN })
  const kept = useMemo(
    () => select(atlas, { ...readQuery(address, allowed).query, matching, inside }).events,
    [atlas, address, allowed, matching, inside],
  )
  const count = useCallback(
    (events: readonly AtlasEvent[]) =>
      monthsOf === undefined ? countByYear(events, firstYear, lastYear) : countByMonth(events, monthsOf),
    [monthsOf, firstYear, lastYear],
  )
  const shown = useMemo(() => count(kept), [count, kept])
  const all = useMemo(() => count(atlas.events), [count, atlas])
  return { shown, all }
}

/** The reader's own rows that touch each column of a scale, by the rule of the bars; undefined without any. */
export function useOwnCounts({ monthsOf, first, last }: Scale): readonly number[] | undefined {
  const own = useOwnRows()
  return useMemo(() => {
    const starts = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    const bounds =
      monthsOf === undefined
        ? [...starts, last + 1].map((year) => `${year}-01-01`)
        : [...starts.map((month) => `${monthsOf}-${String(month).padStart(2, '0')}-01`), `${monthsOf + 1}-01-01`]
    return own?.countInSpans(bounds)
  }, [own, monthsOf, first, last])
}
