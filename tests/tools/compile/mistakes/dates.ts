/** Dates that cannot be meant. */
import { ARTICLE, CLASH, MEETING, type Row } from './mistake.ts'

export const DATES: Row[] = [
  ['a year far ahead', MEETING, 'date', '2204-05-10', /begins on 2204-05-10, but events are on record until/],
  ['a year far back', MEETING, 'date', '1026-05-10', /before 1900 or after/],
  ['a day far back as what the article states', MEETING, 'date_stated', '1020-05', /before 1900 or after/],
  ['the state lasting until a year far ahead', MEETING, 'state_interval', '2020/2202', /before 1900 or after/],
  ['a reference published in a year to come', CLASH, 'references[0].published', '2032', /before 1900 or after 2027/],
  ['an article published in a year to come', ARTICLE, 'published', '2062-05-12', /before 1900 or after 2027/],
  ['a day that is not in the calendar', MEETING, 'date', '2020-06-31', /there is no day 2020-06-31/],
  ['29 February of a common year', MEETING, 'date', '2021-02-29', /there is no day 2021-02-29/],
  ['the day first', MEETING, 'date', '10.05.2020', /it is not a date in EDTF/],
  ['slashes between day and month', MEETING, 'date', '10/05/2020', /it is not a date in EDTF/],
  ['a month in words', MEETING, 'date', 'May 2020', /it is not a date in EDTF/],
  ['a month without its zero', MEETING, 'date', '2020-5-10', /it is not a date in EDTF/],
  ['a month 13', MEETING, 'date', '2020-13', /it is not a date in EDTF/],
  ['an interval with a dash', MEETING, 'date', '2020-05-10–2020-05-11', /it is not a date in EDTF/],
  ['an interval that ends before it begins', MEETING, 'date', '2020-05-11/2020-05-10', /ends before it starts/],
  ['an interval without an end', MEETING, 'date', '2020-05-10/', /it is not a date in EDTF/],
  ['a date with a time of day', MEETING, 'date', '2020-05-10T12:00', /it is not a date in EDTF/],
  ['a date as a number', MEETING, 'date', 2020, /expected string/],
  ['letters that look like figures', MEETING, 'date', '2O20-05-1O', /it is not a date in EDTF/],
  ['a planned event whose day has passed', MEETING, 'status', 'planned', /is planned for 2020-05-10, but events/],
  ['an event after all that reports it', MEETING, 'date', '2021-05-10', /all its sources were published before/],
  [
    'an article published years before its event',
    ARTICLE,
    'published',
    '2016-11-13',
    /published before/,
    `${MEETING} date`,
  ],
]
