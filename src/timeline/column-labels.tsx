import './column-labels.css'
import { labelOf, type Scale } from './scale.ts'

/** Names below the columns: every fourth year, or every month. */
export function ColumnLabels({ scale }: { scale: Scale }) {
  const { first, last } = scale
  const columns = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return (
    <div className="column-labels" aria-hidden="true">
      {columns.map((column) => (
        <span key={column}>{labelOf(scale, column)}</span>
      ))}
    </div>
  )
}
