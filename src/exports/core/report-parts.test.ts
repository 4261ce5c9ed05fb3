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
