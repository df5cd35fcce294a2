import { expect, it } from 'vitest'
import { grownTooMuch } from '../../../tools/site/grown-too-much.ts'

const RECORDED = { shell: 100, idle: 500 }

it('growth of up to 5 %, and shrinking, pass', () => {
  expect(grownTooMuch({ shell: 104.9, idle: 525 }, RECORDED)).toEqual([])
  expect(grownTooMuch({ shell: 50, idle: 400 }, RECORDED)).toEqual([])
})

it('more is named with its part, its size and how to record it', () => {
  expect(grownTooMuch({ shell: 106, idle: 500 }, RECORDED)).toEqual([
    'shell: 106.0 KB is 6.0 % more than the 100.0 KB on record. Make it smaller, or record it: npm run size -- --record',
  ])
  expect(grownTooMuch({ shell: 106, idle: 600 }, RECORDED)).toHaveLength(2)
})
