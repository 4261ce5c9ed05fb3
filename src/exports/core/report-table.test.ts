import { expect, test } from 'vitest'
import { makeFigure, makeIndicator, makeObservation, makeStanding } from '../../../test/builders.ts'
import { DEFAULT_SECTIONS } from '../../domain/section.ts'
import { vi } from '../../language/catalogues/vi.ts'
import { reportTable } from './report-table.ts'

const stand = (id: string, vi_: string, partOf?: string) =>
  makeStanding(
    makeIndicator({ id, name: { vi: vi_, en: id }, ...(partOf && { partOf }) }),
    [makeObservation('2021-04', { indicatorId: id, yearToDate: makeFigure(4) })],
    [],
    '2021-04',
  )

test('parts stand under their whole without a number of their own', () => {
  const standings = [
    stand('b', 'Thu do tỉnh quản lý', 'a'),
    stand('a', 'Tổng thu'),
    stand('c', 'Thu do xã quản lý', 'a'),
    stand('d', 'Tổng chi'),
  ]
  const { groups } = reportTable(standings, DEFAULT_SECTIONS, new Set(), {
    text: vi,
    language: 'vi',
  })
  expect(groups[0]?.rows.map(({ number, depth, name }) => [number, depth, name])).toEqual([
    [1, 0, 'Tổng thu'],
    [null, 1, 'Trong đó: Thu do tỉnh quản lý'],
    [null, 1, 'Thu do xã quản lý'],
    [2, 0, 'Tổng chi'],
  ])
})

test('growth stands as the report states it, before what is computed', () => {
  const months = [
    makeObservation('2020-04', { yearToDate: makeFigure(100) }),
    makeObservation('2021-04', {
      yearToDate: makeFigure(115),
      statedGrowth: { ...makeFigure(14.7), as: 'increase' },
    }),
  ]
  const table = (observations: typeof months) =>
    reportTable(
      [makeStanding(makeIndicator(), observations, [], '2021-04')],
      DEFAULT_SECTIONS,
      new Set(),
      { text: vi, language: 'vi' },
    ).groups[0]?.rows[0]?.cells.samePeriod?.parts
  expect(table(months)).toEqual({ qualifier: 'tăng', number: '14,7%', unit: '' })
  const [before, now] = months
  const unstated = { ...now!, statedGrowth: undefined }
  expect(table([before!, unstated])).toMatchObject({ qualifier: '', number: '115%' })
})
