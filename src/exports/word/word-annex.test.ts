// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'

import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import { officePackage, packageFaults, parsedPart } from '../../../test/office-package.ts'
import { historyOf } from '../../domain/history.ts'
import { DEFAULT_SECTIONS } from '../../domain/section.ts'
import { yearSpan } from '../../domain/span.ts'
import { standing } from '../../domain/standing.ts'
import { vi } from '../../language/catalogues/vi.ts'
import { reportTable } from '../core/report-table.ts'
import { monthNotes } from './annex-notes.ts'
import { wordAnnex } from './word-annex.ts'

const PERIOD = '2021-04'
const context = { text: vi, language: 'vi' } as const

/** The month of the sample as the report screen knows it. */
function month(unitId: string) {
  const unit = sampleDistrict.units?.find((each) => each.id === unitId)
  if (!unit) throw new Error(`no unit ${unitId}`)
  const standings = (sampleDistrict.indicators ?? []).map((indicator) => {
    const isOf = (each: { unitId: string; indicatorId: string }) =>
      each.unitId === unitId && each.indicatorId === indicator.id
    const history = historyOf((sampleDistrict.observations ?? []).filter(isOf))
    const targets = (sampleDistrict.targets ?? []).filter(
      (each) => isOf(each) && each.span === yearSpan(PERIOD),
    )
    return standing(indicator, history, targets, PERIOD)
  })
  const table = reportTable(standings, DEFAULT_SECTIONS, new Set(['new-businesses']), context)
  const found = sampleDistrict.reports?.find(
    (each) => each.unitId === unitId && each.period === PERIOD,
  )
  const report = found ?? { source: null, meetingDate: null, status: 'published' as const }
  const programme = {
    id: 'nq',
    name: { vi: 'Nghị quyết Đại hội', en: '' },
    indicatorIds: ['party-members-admitted', 'new-businesses'],
  }
  return {
    unit,
    period: PERIOD,
    standings,
    table,
    report,
    presentedAt: null,
    programme,
    events: EVENTS,
  }
}

const EVENTS = [
  {
    ...{ id: 'tide', unitId: 'cau-ke', period: PERIOD },
    indicatorId: 'new-businesses',
    text: 'Bỏ một loại lệ phí.',
  },
]

/** The parts of the written file, by name, read as Word would. */
async function written(unitId = 'cau-ke') {
  const file = await wordAnnex(month(unitId), context)
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  const part = (name: string) => {
    const bytes = parts[name]
    if (!bytes) throw new Error(`no ${name} among ${Object.keys(parts)}`)
    return new DOMParser().parseFromString(strFromU8(bytes), 'application/xml')
  }
  return { part, names: Object.keys(parts) }
}

const all = (from: Document | Element, name: string) => [...from.getElementsByTagName(`w:${name}`)]
const words = (from: Document | Element) =>
  all(from, 't')
    .map(({ textContent }) => textContent)
    .join('')
    .replaceAll('\u00a0', ' ')
/** True if a property is set, and not switched off. */
const isOn = (from: Element, name: string) =>
  all(from, name).some((each) => !/^(false|off|0)$/.test(each.getAttribute('w:val') ?? ''))
const paragraphs = (from: Document | Element) => all(from, 'p').map(words)

describe('the month’s annex in Word', () => {
  let body: Document
  let footer: Document
  let table: Element
  const row = (name: string) => {
    const found = all(table, 'tr').find((each) => words(each).includes(name))
    if (!found) throw new Error(`no row ${name}`)
    return found
  }
  const cells = (name: string) => all(row(name), 'tc').map(words)

  beforeAll(async () => {
    const file = await written()
    body = file.part('word/document.xml')
    const footerName = file.names.find((name) => /^word\/footer\d*\.xml$/.test(name)) ?? ''
    footer = file.part(footerName)
    table = all(body, 'tbl')[1] as Element
  })

  it('has the figures of record with their qualifiers', () => {
    expect(cells('Kết nạp đảng viên mới')).toEqual([
      '1',
      'Kết nạp đảng viên mới',
      'đảng viên',
      '100 tính từ báo cáo',
      '18',
      '67',
      '67%',
      expect.stringMatching(/%$/),
      'Vượt tiến độ; cùng kỳ: minh họa',
    ])
    expect(cells('Thu ngân sách').slice(2, 7)).toEqual([
      'tỷ đồng',
      'dưới 41,67 tính từ báo cáo',
      '–',
      'gần 25',
      'trên 60%',
    ])
    expect(cells('Tổng giá trị sản xuất').slice(2, 7)).toEqual([
      'tỷ đồng',
      '–',
      '–',
      'ước đạt trên 1.710',
      'hơn 30%',
    ])
    expect(cells('Phát triển doanh nghiệp mới').slice(3)).toEqual([
      '–',
      '5',
      '13',
      '–',
      expect.any(String),
      expect.stringMatching(/^Đính chính/),
    ])
  })

  it('has a row for each indicator, under its group, numbered through', () => {
    const rows = all(table, 'tr').map((each) => all(each, 'tc').map(words))
    const groups = rows.filter(({ length }) => length === 2)
    expect(groups).toEqual([
      ['I', 'Xây dựng Đảng'],
      ['II', 'Kinh tế'],
      ['III', 'Văn hóa – xã hội'],
      ['IV', 'Quốc phòng – an ninh'],
    ])
    const numbered = rows.filter(({ length }) => length === 9).slice(1)
    expect(numbered.map(([number]) => number)).toEqual(
      (sampleDistrict.indicators ?? []).map((_, i) => String(i + 1)),
    )
  })

  it('repeats its head on every page, and breaks no row', () => {
    const rows = all(table, 'tr')
    expect(rows.filter((each) => isOn(each, 'tblHeader'))).toEqual([rows[0]])
    expect(rows.every((each) => isOn(each, 'cantSplit'))).toBe(true)
  })

  it('sets illustrative rows in italics and marks them in words too', () => {
    const figures = (name: string) =>
      all(row(name), 'tc')
        .slice(3)
        .flatMap((cell) => all(cell, 'r'))
        .filter((run) => words(run) !== '–')
    const isSlanted = (run: Element) => isOn(run, 'i')
    expect(figures('Giao quân').every(isSlanted)).toBe(true)
    expect(figures('Kết nạp đảng viên mới').every(isSlanted)).toBe(false)
    expect(cells('Giao quân').at(-1)).toBe('Hoàn thành; số liệu minh họa')
  })

  it('is an upright A4 page with the margins and the letterhead of party documents', () => {
    const [size] = all(body, 'pgSz')
    const [margin] = all(body, 'pgMar')
    const of = (element: Element | undefined, name: string) =>
      Number(element?.getAttribute(`w:${name}`))
    expect([of(size, 'w'), of(size, 'h')]).toEqual([11906, 16838])
    expect(['top', 'bottom', 'left', 'right'].map((side) => of(margin, side))).toEqual([
      1134, 1134, 1701, 850,
    ])
    expect(paragraphs(all(body, 'tbl')[0] as Element)).toEqual([
      'HUYỆN ỦY CẦU KÈ',
      'VĂN PHÒNG',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Cầu Kè, ngày … tháng … năm …',
    ])
    expect(paragraphs(body)).toEqual(
      expect.arrayContaining(['PHỤ LỤC', 'Số liệu thực hiện các chỉ tiêu tháng 4 năm 2021']),
    )
    expect(all(footer, 'instrText').map((each) => each.textContent)).toEqual(['PAGE'])
  })

  it.each([
    ['district', ['CHÁNH VĂN PHÒNG']],
    ['commune', ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ']],
    ['base-committee', ['T/M ĐẢNG ỦY', 'BÍ THƯ']],
    ['branch', ['T/M CHI BỘ', 'BÍ THƯ']],
  ] as const)('of a %s ends with who signs, and room for it', async (kind, signer) => {
    const unit = { ...month('cau-ke').unit, kind }
    const file = await officePackage(await wordAnnex({ ...month('cau-ke'), unit }, context))
    const lines = paragraphs(parsedPart(file, 'word/document.xml'))
    expect(lines.slice(-signer.length - 1)).toEqual([...signer, '(Ký, ghi rõ họ tên)'])
  })

  it('is a package that Word opens without a word, in Vietnamese, whatever the unit is called', async () => {
    const unit = { ...month('cau-ke').unit, name: { vi: 'Ban Tài chính & Kế hoạch <mới>', en: '' } }
    const file = await officePackage(await wordAnnex({ ...month('cau-ke'), unit }, context))
    expect(packageFaults(file)).toEqual([])
    expect(file.files['word/styles.xml']).toContain('<w:lang w:val="vi-VN"/>')
    expect(Object.values(file.files).join('')).not.toContain('en-US')
  })

  it('describes each reported indicator below the table, and no illustrative one', () => {
    const lines = paragraphs(body)
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^04 chỉ tiêu có trong báo cáo: .*Cần tập trung chỉ đạo: tổng giá trị sản xuất/,
      ),
    )
    expect(lines).toContainEqual(
      'Trong tháng kết nạp 18 đảng viên mới; lũy kế từ đầu năm 67 đảng viên, đạt 67% chỉ tiêu Nghị quyết, vượt tiến độ; tăng 28 đảng viên so với cùng kỳ năm trước (số cùng kỳ là số minh họa).',
    )
    expect(lines).toContainEqual(expect.stringMatching(/^Tổng giá trị sản xuất.*hơn 30%/))
    expect(lines).not.toContainEqual(expect.stringMatching(/^Giao quân: /))
  })

  it('says how many indicators of the chosen programme are achieved', () => {
    expect(paragraphs(body)).toContain(
      'Nghị quyết Đại hội, năm 2021: 0/02 chỉ tiêu đạt; 01 thiếu số liệu hoặc mức giao.',
    )
  })

  it('names its source, the readings it relies on, and the marks it uses', () => {
    const lines = paragraphs(body)
    expect(lines).toContain('Nguồn: Trang thông tin điện tử huyện Cầu Kè, hội nghị ngày 06/5/2021.')
    for (const note of [
      /^Thu ngân sách nhà nước: Lời văn không nói rõ/,
      /^Sự kiện trong tháng: Bỏ một loại lệ phí \(phát triển doanh nghiệp mới\)\.$/,
      /“minh họa”/,
      /“tính từ báo cáo”/,
      /“ước đạt”/,
      /“–”/,
    ])
      expect(lines).toContainEqual(expect.stringMatching(note))
  })
})

describe('the notes of the month', () => {
  it('say that it is shown as it was presented, or is being corrected', () => {
    const { standings, events, report } = month('hoa-an')
    const noted = { standings, events, report: { ...report, status: 'reopened' as const } }
    const notes = monthNotes({ ...noted, presentedAt: '2021-05-05T20:00:00.000Z' }, context)
    expect(notes).toEqual(
      expect.arrayContaining(['Đang xem như đã công bố ngày 06/5/2021.', 'Đang đính chính.']),
    )
  })
})

describe('the annex of a unit without a stated figure', () => {
  it('marks every sentence as illustrative and explains only the marks it has', async () => {
    const lines = paragraphs((await written('hoa-an')).part('word/document.xml'))
    expect(lines).toContain('XÃ HÒA ÂN')
    expect(lines).not.toContain('VĂN PHÒNG')
    expect(lines.filter((each) => each.endsWith('(số liệu minh họa).'))).not.toHaveLength(0)
    expect(lines).not.toContainEqual(expect.stringMatching(/“ước đạt”/))
  })
})
