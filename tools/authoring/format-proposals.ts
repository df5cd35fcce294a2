/** Prints what was found in an article as plain text for a terminal. */
import type { Proposals } from './propose.ts'
import type { Span } from './span.ts'

/** Lines joined by "\n": each kind with where it was found, in code points, end exclusive. */
export function formatProposals({ dates, places, actors, unknown }: Proposals, warnings: readonly string[]): string {
  const names = (found: Proposals['places']) =>
    found.map((one) => `${where(one)}  “${one.words}”  ${one.ids.join(' or ')}`)
  return [
    section(
      'Dates',
      dates.map(
        (one) =>
          `${where(one)}  “${one.words}”  ${one.date}${one.assumed ? ` (${one.assumed === 'order' ? 'or is the month first?' : `${one.assumed} assumed`})` : ''}`,
      ),
    ),
    section('Places', names(places)),
    section('Actors', names(actors)),
    section('Names that no list has', unknown),
    ...(warnings.length > 0 ? [section('Look twice', warnings)] : []),
  ].join('\n\n')
}

function where({ start, end }: Span): string {
  return `${start}-${end}`.padStart(11)
}

function section(title: string, lines: readonly string[]): string {
  return [
    title,
    ...(lines.length > 0 ? lines : ['none found; look for them yourself']).map((line) => `  ${line}`),
  ].join('\n')
}
