import { describe, expect, it } from 'vitest'
import { inBatches } from '../../../tools/compile/in-batches.ts'

const NUMBERS = Array.from({ length: 200 }, (_, i) => i)

describe('work in batches', () => {
  it('gives the results in order', async () => {
    expect(await inBatches(NUMBERS, async (number) => number * 2)).toEqual(NUMBERS.map((number) => number * 2))
  })

  it('never has more under way than one batch', async () => {
    let underWay = 0
    let most = 0
    await inBatches(NUMBERS, async () => {
      underWay += 1
      most = Math.max(most, underWay)
      await Promise.resolve()
      underWay -= 1
    })
    expect(most).toBe(64)
  })

  it('rejects with the first failure', async () => {
    const fail = async (number: number) => {
      if (number === 70) throw new Error('no 70')
    }
    await expect(inBatches(NUMBERS, fail)).rejects.toThrow('no 70')
  })
})
