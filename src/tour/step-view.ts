/** What the steps of a guided tour do to the view. The camera is the map's part (src/map/engine/tour-camera.tsx). */
import type { Story } from '../core/schema/story.ts'
import type { KnownValues } from '../state/known-values.ts'
import { NOTHING_OPEN, type Query, withoutKeys } from '../state/query.ts'

/** The change that goes to a step, counted from 1: its years and layers, and nothing open over it. */
export function stepView({ id, steps }: Story, step: number): Partial<Query> {
  const shown = steps[step - 1]
  return {
    ...NOTHING_OPEN,
    story: id,
    step,
    ...(shown && { ...shown.years, layers: shown.layers }),
  }
}

/** The change that leaves the tour: years and layers that are still the step's go with it, those the reader chose stay. */
export function leavingView(story: Story, query: Query, known: KnownValues): Partial<Query> {
  const { from, to, layers } = stepView(story, query.step)
  return {
    story: undefined,
    step: 1,
    ...(query.from === from && query.to === to ? withoutKeys(['from', 'to'], known) : {}),
    ...(String(query.layers) === String(layers) ? { layers: known.layers } : {}),
  }
}

/** Whether an address names a step and nothing of what it shows, so that the step has yet to be put into it. */
export function isBare({ from, to, layers }: Query, { firstYear, lastYear, layers: all }: KnownValues): boolean {
  return from === firstYear && to === lastYear && layers.length === all.length
}
