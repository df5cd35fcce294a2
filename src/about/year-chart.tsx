import type { Family } from '../core/schema/event.ts'
import type { DataReport } from '../core/schema/report.ts'
import { FAMILIES, FamilySymbol } from '../display/family-symbol.tsx'
import { t } from '../i18n/messages.ts'
import './year-chart.css'

type Year = DataReport['years'][number]

/** Size of the drawing in its own units; a year is one column of equal width. */
const WIDTH = 360
const HEIGHT = 120

/** Bars of the events that begin in each year, stacked by family, with the same numbers as a table. */
export function YearChart({ years }: { years: DataReport['years'] }) {
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
            {stack(year, HEIGHT / Math.max(1, peak.beginning)).map(({ family, y, height }) => (
              <rect key={family} data-family={family} x={column * 0.1} y={y} width={column * 0.8} height={height} />
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

/** The bars of a year from the base line up, in the order of FAMILIES. */
function stack({ families }: Year, unit: number): { family: Family; y: number; height: number }[] {
  let y = HEIGHT
  return FAMILIES.map((family) => {
    const height = countOf(families, family) * unit
    y -= height
    return { family, y, height }
  })
}

function YearTable({ years }: { years: DataReport['years'] }) {
  return (
    <details>
      <summary>{t('dataPage.asTable')}</summary>
      <div className="table-scroll">
        <table aria-label={t('dataPage.perYear')}>
          <thead>
            <tr>
              <th scope="col">{t('dataPage.year')}</th>
              <th scope="col">{t('dataPage.total')}</th>
              {FAMILIES.map((family) => (
                <th key={family} scope="col">
                  <FamilySymbol family={family} labelled />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, beginning, families }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{beginning}</td>
                {FAMILIES.map((family) => (
                  <td key={family}>{countOf(families, family)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function countOf(families: Year['families'], family: Family): number {
  return families.find(({ value }) => value === family)?.count ?? 0
}
