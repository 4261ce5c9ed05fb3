// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { makeIndicator, makeObservation } from '../../../test/builders.ts'
import { officePackage, packageFaults, parsedPart } from '../../../test/office-package.ts'
import type { Directive } from '../../domain/report.ts'
import { standing } from '../../domain/standing.ts'
import type { Unit } from '../../domain/unit.ts'
import { vi } from '../../language/catalogues/vi.ts'
import { type ConcludedMonth, conclusionNotice } from './conclusion-notice.ts'

const PERIOD = '2021-04'
const unit: Unit = {
  id: 'u',
  name: { vi: 'Huyện ủy Cầu Kè', en: 'Cầu Kè' },
  kind: 'district',
  parentId: null,
}
const task = (over: Partial<Directive>): Directive => ({
  id: over.text ?? '',
  unitId: 'u',
  period: PERIOD,
  text: 'Rà soát hồ sơ',
  assignee: null,
  due: null,
  state: 'open',
  ...over,
})

async function written(over: Partial<ConcludedMonth> = {}) {
  const history = new Map([
    [
      PERIOD,
      makeObservation(PERIOD, { yearToDate: { value: 67, qualifier: 'exact', estimated: false } }),
    ],
  ])
  const blob = await conclusionNotice(
    {
      unit,
      period: PERIOD,
      day: '2021-05-06',
      standings: [standing(makeIndicator(), history, [], PERIOD)],
      directives: [],
      ...over,
    },
    { text: vi, language: 'vi' },
  )
  const file = await officePackage(blob)
  const lines = [...parsedPart(file, 'word/document.xml').getElementsByTagName('w:p')].map(
    ({ textContent }) => (textContent ?? '').replaceAll('\u00a0', ' '),
  )
  return { file, lines }
}

describe('conclusionNotice', () => {
  it('has the letterhead, a place for its number, the meeting and the month in words', async () => {
    const { lines, file } = await written()
    for (const line of [
      'HUYỆN ỦY CẦU KÈ',
      'Số …-TB/…',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'THÔNG BÁO',
      'kết luận tại hội nghị sơ kết tháng 4 năm 2021',
      'CHÁNH VĂN PHÒNG',
    ])
      expect(lines).toContain(line)
    expect(
      lines.find((line) => line.startsWith('Ngày 06/5/2021, Huyện ủy Cầu Kè họp')),
    ).toBeTruthy()
    expect(
      lines.filter((line) => line.startsWith('Tháng 4 năm 2021, báo cáo nêu 01')),
    ).toHaveLength(1)
    expect(await packageFaults(file)).toEqual([])
  })

  it('leaves the day to whoever signs where none is known', async () => {
    const { lines } = await written({ day: null })
    expect(lines.find((line) => line.startsWith('Ngày …, '))).toBeTruthy()
  })

  it.each([
    [
      { assignee: 'Ban Tổ chức', due: '2021-05-20' },
      '1. Rà soát hồ sơ. Giao Ban Tổ chức thực hiện, hoàn thành trước ngày 20/5/2021.',
    ],
    [{ assignee: 'Ban Tổ chức' }, '1. Rà soát hồ sơ. Giao Ban Tổ chức thực hiện.'],
    [{ due: '2021-05-20' }, '1. Rà soát hồ sơ. Hoàn thành trước ngày 20/5/2021.'],
    [{ text: 'Chưa rõ?' }, '1. Chưa rõ?'],
  ])('says of a task who acts until when: %o', async (over, line) => {
    const { lines } = await written({ directives: [task(over)] })
    expect(lines).toContain(line)
  })

  it('names each body that acts once among those who receive it', async () => {
    const { lines } = await written({
      directives: [
        task({ text: 'a', assignee: 'Ban Tổ chức' }),
        task({ text: 'b', assignee: 'Chi cục Thuế' }),
        task({ text: 'c', assignee: 'Ban Tổ chức' }),
      ],
    })
    const at = lines.indexOf('Nơi nhận:')
    expect(lines.slice(at + 1, at + 4)).toEqual([
      '- Ban Tổ chức',
      '- Chi cục Thuế',
      '- Lưu Văn phòng.',
    ])
  })
})
