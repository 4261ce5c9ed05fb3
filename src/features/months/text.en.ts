import { OFFICE_TEXT } from '~/language/catalogues/office.ts'
import type { MonthsText } from './text.vi.ts'

export const en: MonthsText = {
  ...OFFICE_TEXT.en,
  heading: (year, unit) => `Months of ${year}: ${unit}`,
  year: 'Year',
  previous: 'Previous year',
  next: 'Next year',
  summary: (months, of) => `${months} of ${of} months have reported figures.`,
  cells: (parts) => `Cells: ${parts}.`,
  empty: (year) => `There are no figures for ${year} yet.`,
  begin: (month) => `Enter figures for ${month}`,
  complete: 'Every month has reported figures.',
  outside: 'before the unit began or after it closed',
  keys: 'Arrow keys move in the table, Home and End go to the ends of a row, Enter opens the month’s sheet at that indicator.',
  rowSum: 'Months reported',
  columnSum: 'Indicators reported',
  columnSumOf: (reported, asked) => `${reported} of ${asked} indicators reported`,
  rowSumOf: (reported, asked) => `${reported} of ${asked} months reported`,
  legend: 'Legend',
  marks: { reported: 'R', derived: 'D', illustrative: 'I', missing: '–', 'not-asked': '·' },
  states: {
    reported: 'reported',
    derived: 'derived from reported figures',
    illustrative: 'illustrative',
    missing: 'no figure yet',
    'not-asked': 'nothing to enter',
  },
  writing: 'being entered, not published',
  derivedMonth: 'the month’s figure is derived from two year-to-date figures',
}
