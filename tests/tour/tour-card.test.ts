import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../src/core/atlas.ts'
import type { Story } from '../../src/core/schema/story.ts'
import { allowedValues } from '../../src/state/allowed-values.ts'
import { changeQuery, readQuery, writeQuery } from '../../src/state/query.ts'
import { isBare, leavingView, stepView } from '../../src/tour/tour-card.tsx'
import { EMPTY_PAGE, exampleIndexEntry } from '../core/examples.ts'

const camera = { lon: 46, lat: 40, zoom: 7 }
const STORY: Story = {
  id: 'a-tour',
  title: 'A tour',
  summary: 'Two steps.',
  steps: [
    { text: 'One.', event: 'early', camera, years: { from: 2020, to: 2020 }, layers: ['villages'] },
    {
      text: 'Two.',
      event: 'late',
      camera,
      years: { from: 2020, to: 2024 },
      layers: ['areas', 'villages', 'cities'],
    },
  ],
}
const dated = (id: string, day: string) => exampleIndexEntry({ id, date: day, date_start: day, date_end: day })
const atlas = buildAtlas({
  ...EMPTY_PAGE,
  events: [dated('early', '2020-05-01'), dated('late', '2024-05-01')],
  stories: [{ id: 'a-tour', title: 'A tour', events: ['early', 'late'] }],
})
const allowed = allowedValues(atlas, '2026-01-01')
const read = (search: string) => readQuery(search, allowed).query
const write = (...[query, change]: Parameters<typeof changeQuery>) => writeQuery(changeQuery(query, change), allowed)

describe('going to a step', () => {
  it('writes its years and layers into the address, and closes what lies over the tour', () => {
    expect(write(read('?story=a-tour&event=late&lang=ru'), stepView(STORY, 1))).toBe(
      '?to=2020&story=a-tour&layers=villages&lang=ru',
    )
    expect(write(read(''), stepView(STORY, 2))).toBe('?to=2024&story=a-tour&step=2')
  })

  it('keeps other filters and unknown keys, which are the reader’s', () => {
    expect(write(read('?status=held&later=1'), stepView(STORY, 2))).toContain('status=held')
    expect(write(read('?status=held&later=1'), stepView(STORY, 2))).toContain('later=1')
  })
})

describe('leaving', () => {
  const leave = (search: string) => write(read(search), leavingView(STORY, read(search), allowed))

  it('takes away what the step had set', () => {
    expect(leave('?to=2020&story=a-tour&layers=villages&lang=ru')).toBe('?lang=ru')
  })

  it('keeps years and layers that the reader chose on the way', () => {
    expect(leave('?from=2021&to=2022&story=a-tour&layers=villages')).toBe('?from=2021&to=2022')
    expect(leave('?to=2020&story=a-tour&layers=none')).toBe('?layers=none')
  })
})

describe('an address', () => {
  it('is bare when it says nothing of years and layers', () => {
    expect(isBare(read('?story=a-tour&step=2&lang=hy'), allowed)).toBe(true)
    for (const search of ['?story=a-tour&to=2024', '?story=a-tour&from=2021', '?story=a-tour&layers=none'])
      expect(isBare(read(search), allowed), search).toBe(false)
  })
})
