/** The report on the real data must agree with what is published beside it. */
import { describe, expect, it } from 'vitest'
import type { EventsFile } from '../../../../src/core/schema/event.ts'
import type { EventIndex } from '../../../../src/core/schema/event-index.ts'
import type { DataReport } from '../../../../src/core/schema/report.ts'
import { overlapsYears } from '../../../../src/core/select/conditions.ts'
import { compileRealData, parseFile } from '../../../geodata/real-data.ts'

const real = await compileRealData()
const report = parseFile<DataReport>(real, 'report.json')
const { features } = parseFile<EventsFile>(real, 'events.geojson')
const { events } = parseFile<EventIndex>(real, 'index.json')
const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0)

describe('the data quality report', () => {
  it('counts every event once in each division', () => {
    for (const counts of [report.families, report.types, report.statuses, report.confidence])
      expect(sum(counts)).toBe(events.length)
    expect(report.years.reduce((total, { beginning }) => total + beginning, 0)).toBe(events.length)
  })

  it('counts the years as the year filter does, open ends apart', () => {
    const closed = features.filter(({ properties }) => properties.year_end !== null)
    for (const { year, overlapping, beginning, families } of report.years) {
      expect(sum(families)).toBe(beginning)
      const open = features.length - closed.length
      const inYear = closed.filter(({ properties }) =>
        overlapsYears({ ...properties, year_end: properties.year_end ?? 9999 }, year, year),
      ).length
      expect(overlapping - inYear).toBeLessThanOrEqual(open)
    }
  })

  it('calls the same events one-sided as the index and the events do', () => {
    const inIndex = events.filter(({ one_sided }) => one_sided).map(({ id }) => id)
    const inEvents = features.filter(({ properties }) => properties.only_side).map(({ id }) => id)
    expect(inIndex.sort()).toEqual(report.one_sided)
    expect(inEvents.sort()).toEqual(report.one_sided)
  })

  it('lists every merged record with the event it led to', () => {
    const merged = events.flatMap(({ id, merged_ids = [] }) => merged_ids.map((former) => ({ id: former, into: id })))
    expect(report.merges).toEqual(merged.sort((a, b) => (a.id < b.id ? -1 : 1)))
  })
})
