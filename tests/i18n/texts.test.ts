import { expect, it } from 'vitest'
import { withAllPluralForms } from '../../src/i18n/texts.ts'

it('a counted text has every plural form there is, the missing ones as "other"', () => {
  const { some } = withAllPluralForms({ some: { count_one: 'one', count_other: 'other', title: 'title' } })
  expect(some).toEqual({
    title: 'title',
    count_zero: 'other',
    count_one: 'one',
    count_two: 'other',
    count_few: 'other',
    count_many: 'other',
    count_other: 'other',
  })
})
