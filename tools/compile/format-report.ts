/** Prints the data quality report as plain text for a terminal. */
import type { Count, DataReport } from '../../src/core/schema/report.ts'

/** Widest bar of the chart of years, in characters. */
const BAR_WIDTH = 40

/** The report as lines joined by "\n", without a line break at the end. */
export function formatReport(report: DataReport): string {
  return [
    `Data quality report: ${report.events} events`,
    section('Events by year (beginning in it; in brackets: overlapping it)', formatYears(report)),
    section('Events by family', formatCounts(report.families)),
    section('Events by type', formatCounts(report.types)),
    section('Events by status', formatCounts(report.statuses)),
    section('Events by confidence', formatCounts(report.confidence)),
    section('Sources by side', formatCounts(report.sides)),
    section('Events by publisher', formatCounts(report.publishers)),
    section(`Events with sources of one side only: ${report.one_sided.length}`, report.one_sided),
    section('One-sided events by side', formatCounts(report.one_sided_by)),
    section('The same kind of act, by side (in brackets: events that name nobody who did it)', formatSymmetry(report)),
    section(
      'The killed of each side: events that count them, events that say nobody on record has',
      report.losses.map(
        ({ side, told, unknown }) => `${side.padEnd(5)} ${String(told).padStart(3)} ${String(unknown).padStart(3)}`,
      ),
    ),
    section(`Events without a quotation: ${report.without_quotation.length}`, report.without_quotation),
    `References not verified (page not read): ${report.unseen_references}`,
    section('Places by certainty', formatCounts(report.places)),
    section(
      `Missing names (of ${total(report.places)} places and ${report.actors} actors)`,
      report.names.map(
        ({ language, places_without_name, actors_without_name, names_without_source }) =>
          `${language}: ${places_without_name} places and ${actors_without_name} actors without a name; ${names_without_source} names without a source`,
      ),
    ),
    section(
      'Translations of our own texts',
      report.translations.map(
        ({ language, texts, translated, stale, records, reviewed }) =>
          `${language}: ${translated} of ${texts} texts, ${stale} older than their English text; ${reviewed} of ${records} records reviewed`,
      ),
    ),
    section(
      `Records merged into others: ${report.merges.length} (${report.events + report.merges.length} records became ${report.events} events)`,
      report.merges.map(({ id, into }) => `${id} -> ${into}`),
    ),
  ].join('\n\n')
}

function section(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `  ${line}`)].join('\n')
}

function formatCounts(counts: readonly Count[]): string[] {
  const width = Math.max(0, ...counts.map(({ count }) => String(count).length))
  return counts.map(({ value, count }) => `${String(count).padStart(width)}  ${value}`)
}

/** What each act is counted by. */
const ACTS: Record<DataReport['symmetry'][number]['act'], string> = {
  violence: 'violence against civilians, by side of the victims',
  control: 'control of a place taken, by side of those who took it',
  displacement: 'displacement, by side of the displaced',
  court: 'court cases and orders, by side of those they address',
}

function formatSymmetry({ symmetry }: DataReport): string[] {
  return symmetry.map(
    ({ act, side, events, agent_unnamed }) => `${ACTS[act]}: ${side.padEnd(5)} ${events} (${agent_unnamed})`,
  )
}

function formatYears({ years }: DataReport): string[] {
  const most = Math.max(1, ...years.map(({ beginning }) => beginning))
  return years.map(({ year, beginning, overlapping }) => {
    const bar = '#'.repeat(Math.ceil((beginning / most) * BAR_WIDTH))
    return `${year}  ${String(beginning).padStart(3)} (${overlapping})  ${bar}`.trimEnd()
  })
}

function total(counts: readonly Count[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}
