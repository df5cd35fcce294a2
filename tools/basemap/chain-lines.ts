import { ends, isClosed, type Line } from './planar.ts'

/**
 * Joins lines that share an end into the longest runs, without crossing a junction of three or more.
 * Lines may be reversed on the way. Closed lines come back as they are. The order follows the input.
 */
export function chainLines(lines: Line[]): Line[] {
  const open = lines.filter((line) => !isClosed(line))
  const byEnd = new Map<string, Line[]>()
  for (const line of open) for (const end of ends(line)) touch(byEnd, String(end), line)
  const left = new Set(open)
  const chains = lines.filter(isClosed)
  for (const seed of open) {
    if (!left.delete(seed)) continue
    const forward = extend([...seed], byEnd, left)
    chains.push(extend(forward.reverse(), byEnd, left))
  }
  return chains
}

function touch(byEnd: Map<string, Line[]>, key: string, line: Line): void {
  const lines = byEnd.get(key)
  if (lines) lines.push(line)
  else byEnd.set(key, [line])
}

/** Grows the chain at its last position for as long as exactly two lines meet there. */
function extend(chain: Line, byEnd: Map<string, Line[]>, left: Set<Line>): Line {
  for (;;) {
    const key = String(ends(chain)[1])
    const meeting = byEnd.get(key) ?? []
    const next = meeting.length === 2 ? meeting.find((line) => left.has(line)) : undefined
    if (!next) return chain
    left.delete(next)
    const runsOn = String(ends(next)[0]) === key
    for (const position of (runsOn ? next : next.toReversed()).slice(1)) chain.push(position)
  }
}
