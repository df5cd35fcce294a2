import type { ReactNode } from 'react'
import type { Count } from '../core/schema/report.ts'
import { formatNumber, t } from '../i18n/messages.ts'

interface CountTableProps<Value extends string> {
  /** Name of the table for assistive technology; the heading above it says the same to the eye. */
  label: string
  counts: readonly Count<Value>[]
  /** What a value is called; the value itself by default. */
  nameOf?: (value: Value) => ReactNode
}

/** How often each value occurs. */
export function CountTable<Value extends string>({ label, counts, nameOf = (value) => value }: CountTableProps<Value>) {
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('dataPage.value')}</th>
          <th scope="col">{t('dataPage.count')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ value, count }) => (
          <tr key={value}>
            <th scope="row">{nameOf(value)}</th>
            <td>{formatNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
