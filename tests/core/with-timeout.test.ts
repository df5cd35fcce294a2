import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { withTimeout } from '../../src/core/with-timeout.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('an answer in time is given on, good or bad, and nothing goes on running', async () => {
  await expect(withTimeout(Promise.resolve(1))).resolves.toBe(1)
  await expect(withTimeout(Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  expect(vi.getTimerCount()).toBe(0)
})

it('what has not come after 30 seconds is late', async () => {
  const late = new Error('late')
  const waiting = withTimeout(new Promise(() => {}), late)
  const outcome = vi.fn()
  waiting.catch(outcome)
  await vi.advanceTimersByTimeAsync(29_999)
  expect(outcome).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(outcome).toHaveBeenCalledWith(late)
})

it('an hour of sleep does not make late what was on its way', async () => {
  const answers = new EventTarget()
  const outcome = withTimeout(new Promise((resolve) => answers.addEventListener('here', resolve)))
  // A computer that wakes rings each timer that is due once.
  await vi.advanceTimersToNextTimerAsync()
  answers.dispatchEvent(new Event('here'))
  await expect(outcome).resolves.toBeInstanceOf(Event)
})
