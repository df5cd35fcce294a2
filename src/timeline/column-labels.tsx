import './column-labels.css'
import { labelOf, type Scale } from './scale.ts'

/** Columns on either side of the chosen one that leave its name room. */
const ROOM = 1

/** Names below the columns: every fourth year, and the one that is chosen alone. */
export function ColumnLabels({ scale }: { scale: Scale }) {
  const { first, last, from, to } = scale
  const columns = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const isNear = (column: number) => from === to && column !== from && Math.abs(column - from) <= ROOM
  return (
    <div className="column-labels" aria-hidden="true">
      {columns.map((column) =>
        from === to && column === from ? (
          <span key={column} className="is-chosen">
            {column}
          </span>
        ) : (
          <span key={column} className={column % 12 === 8 ? undefined : 'is-minor'}>
            {!isNear(column) && labelOf(scale, column)}
          </span>
        ),
      )}
    </div>
  )
}
