import { strFromU8, unzipSync } from 'fflate'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'

import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import { publishedFrom } from '../../../test/sheet-codec.ts'
import { vi } from '../../language/catalogues/vi.ts'
import { asTyped } from '../../language/formats/csv.ts'
import { everythingCsv, everythingXlsx } from './everything.ts'

const CONTEXT = { text: vi, language: 'vi' } as const
const { units, indicators, targets, observations, reports, directives } = sampleDistrict
const data = {
  units,
  pastUnits: [],
  successions: [],
  events: [],
  sections: [],
  indicators,
  pastIndicators: [],
  programmes: [],
  targets,
  observations,
  reports,
  directives,
}
const unitData = { unit: 'cau-ke', ...data }
const never = () => new AbortController().signal

describe('all that is published, in one file', () => {
  it('is a workbook with a sheet for each kind, and one on sources and marks', async () => {
    const shares: number[] = []
    const file = await everythingXlsx(unitData, CONTEXT, (share) => shares.push(share), never())
    const { sheets } = await readXlsx(await file.arrayBuffer())
    expect(sheets.map(({ name }) => name)).toEqual([
      'Số liệu',
      'Chỉ tiêu giao',
      'Mục của biểu',
      'Chỉ tiêu',
      'Chỉ tiêu trước đây',
      'Chương trình',
      'Đơn vị',
      'Đơn vị trước đây',
      'Sắp xếp đơn vị',
      'Báo cáo',
      'Kết luận chỉ đạo',
      'Sự kiện',
      'Nguồn và dấu hiệu',
    ])
    expect(publishedFrom(sheets, CONTEXT)).toEqual(data)
    const sources = new Map(sheets.at(-1)?.rows.map((row) => [row[0], row[1]]))
    expect(sources.get('Đơn vị')).toBe('Huyện ủy Cầu Kè')
    expect(sources.get('Kỳ')).toBe('01/2020–04/2021')
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.length).toBeGreaterThan(3)
  })

  it('is a zip of files that other programs read, named in plain letters', async () => {
    const file = await everythingCsv(unitData, CONTEXT, () => {}, never())
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
    const names = Object.keys(parts)
    expect(names[0]).toBe('1-So-lieu.csv')
    expect(names.every((name) => /^\d+-[A-Za-z-]+\.csv$/.test(name))).toBe(true)
    const order = [
      'Số liệu',
      'Chỉ tiêu giao',
      'Mục của biểu',
      'Chỉ tiêu',
      'Chỉ tiêu trước đây',
      'Chương trình',
      'Đơn vị',
      'Đơn vị trước đây',
      'Sắp xếp đơn vị',
      'Báo cáo',
      'Kết luận chỉ đạo',
      'Sự kiện',
      'Nguồn và dấu hiệu',
    ]
    const sheets = Object.values(parts).map((bytes, index) => ({
      name: order[index] ?? '',
      rows: parseCsv(strFromU8(bytes), { delimiter: ',' }).map((row) =>
        row.map((cell) => asTyped(String(cell))),
      ),
    }))
    expect(publishedFrom(sheets, CONTEXT)).toEqual(data)
  })

  it.each([
    ['workbook', everythingXlsx],
    ['zip', everythingCsv],
  ])('ends where it is cancelled: %s', async (_, make) => {
    const control = new AbortController()
    const shares: number[] = []
    const file = make(
      unitData,
      CONTEXT,
      (share) => {
        shares.push(share)
        control.abort()
      },
      control.signal,
    )
    await expect(file).rejects.toThrow(/abort/i)
    expect(shares).toHaveLength(1)
  })
})
