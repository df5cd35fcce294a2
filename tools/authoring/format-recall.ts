/** Prints the measure of the aid as plain text for a terminal. */
import type { Recall, Score } from './measure-recall.ts'

const KINDS = ['dates', 'places', 'actors'] as const

/** One block for each article: of what the record holds how much was proposed, and of what was proposed how much it holds. */
export function formatRecall(measured: readonly (readonly [string, Recall])[]): string {
  return measured
    .map(([name, recall]) =>
      [
        `${name}: ${recall.events} events`,
        ...KINDS.map((kind) => `  ${kind.padEnd(6)}  ${formatScore(recall[kind])}`),
      ].join('\n'),
    )
    .join('\n\n')
}

function formatScore({ found, wanted, useful, proposed }: Score): string {
  return `found ${share(found, wanted)} of the record; ${share(useful, proposed)} of the proposals are in it`
}

function share(part: number, whole: number): string {
  const percent = whole === 0 ? '' : ` (${Math.round((part / whole) * 100)} %)`
  return `${part} of ${whole}${percent}`
}
