import { afterEach, expect, it, vi } from 'vitest'
import { proposeDates } from '../../../tools/authoring/propose-dates.ts'

afterEach(() => vi.unstubAllEnvs())

it.for([
  ['Pacific/Kiritimati', -14],
  ['Pacific/Pago_Pago', 11],
] as const)('dates in a text do not depend on the day or the time zone of the computer: %s', ([zone, behindUtc]) => {
  vi.stubEnv('TZ', zone)
  expect(new Date().getTimezoneOffset(), 'hours behind UTC').toBe(behindUtc * 60)
  const proposals = proposeDates('He left today. On Monday they met; on April 17 not.', 'en', '2024-04-22')
  expect(proposals.map(({ date }) => date)).toEqual(['2024-04-22', '2024-04-22', '2024-04-17'])
})
