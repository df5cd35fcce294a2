import type { Family } from '../core/schema/event.ts'
import type { DataReport } from '../core/schema/report.ts'
import { FamilySymbol, useFamilies } from '../display/family-symbol.tsx'
import { t } from '../i18n/messages.ts'
import { WideTable } from './data-tables.tsx'

type Year = DataReport['years'][number]

/** Size of the drawing in its own units; a year is one column of equal width. */
const WIDTH = 360
const HEIGHT = 120

/** Bars of the events that begin in each year, stacked by family, with the same numbers as a table. */
export function YearChart({ years }: { years: DataReport['years'] }) {
  const families = useFamilies()
  const peak = years.reduce((most, year) => (year.beginning > most.beginning ? year : most), {
    year: 0,
    beginning: 0,
  })
  const [first, last] = [years[0]?.year, years.at(-1)?.year]
  const column = WIDTH / Math.max(1, years.length)
  return (
    <>
      <svg
        className="year-chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 16}`}
        role="img"
        aria-label={t('dataPage.chart', { first, last, peak: peak.year, count: peak.beginning })}
      >
        {years.map((year, i) => (
          <g key={year.year} transform={`translate(${i * column} 0)`}>
            {stack(year, families, HEIGHT / Math.max(1, peak.beginning)).map(({ id, hue, y, height }) => (
              <rect key={id} data-hue={hue} x={column * 0.1} y={y} width={column * 0.8} height={height} />
            ))}
            {year.year % 10 === 0 && (
              <text x={column / 2} y={HEIGHT + 13}>
                {year.year}
              </text>
            )}
          </g>
        ))}
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <YearTable years={years} />
    </>
  )
}

/** The bars of a year from the base line up, in the order of the families. */
function stack({ families: counts }: Year, families: ReturnType<typeof useFamilies>, unit: number) {
  let y = HEIGHT
  return families.map(({ id, hue }) => {
    const height = countOf(counts, id) * unit
    y -= height
    return { id, hue, y, height }
  })
}

function YearTable({ years }: { years: DataReport['years'] }) {
  const all = useFamilies()
  return (
    <details>
      <summary>{t('dataPage.asTable')}</summary>
      <WideTable label={t('dataPage.perYear')}>
        <thead>
          <tr>
            <th scope="col">{t('dataPage.year')}</th>
            <th scope="col">{t('dataPage.total')}</th>
            {all.map(({ id }) => (
              <th key={id} scope="col">
                <FamilySymbol family={id} labelled />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, beginning, families }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{beginning}</td>
              {all.map(({ id }) => (
                <td key={id}>{countOf(families, id)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </details>
  )
}

function countOf(families: Year['families'], family: Family): number {
  return families.find(({ value }) => value === family)?.count ?? 0
}
