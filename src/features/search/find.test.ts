import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { excerpt, finderIn } from './find.ts'

const TEXTS = [
  'Kết nạp đảng viên mới',
  'Kiểm tra tổ chức đảng và đảng viên',
  'Thu ngân sách nhà nước',
  'Ước đạt trên 1.710 tỷ đồng, bằng hơn 30% kế hoạch năm',
  'Xã Hòa Ân',
  'Tháng 4 năm 2021',
  'Bảo hiểm y tế toàn dân',
  'Báo cáo tháng',
  'Luỹ kế từ đầu năm',
]
const find = finderIn(TEXTS.map((text) => ({ text })))
const found = (query: string) => find(query).map(({ item }) => item.text)
const marked = (query: string) =>
  find(query).map(({ item: { text }, marks }) => marks.map((m) => text.slice(m.start, m.end)))[0]

describe('a search', () => {
  test.each([
    ['ket nap', 'Kết nạp đảng viên mới'],
    ['KẾT NẠP', 'Kết nạp đảng viên mới'],
    ['kết nạp'.normalize('NFD'), 'Kết nạp đảng viên mới'],
    ['dang vien moi', 'Kết nạp đảng viên mới'],
    ['moi ket', 'Kết nạp đảng viên mới'],
    ['ngan sach', 'Thu ngân sách nhà nước'],
    ['nha nuo', 'Thu ngân sách nhà nước'],
    ['hoà ân', 'Xã Hòa Ân'],
    ['hoa an', 'Xã Hòa Ân'],
    ['lũy kế', 'Luỹ kế từ đầu năm'],
    ['tỉ đồng', 'Ước đạt trên 1.710 tỷ đồng, bằng hơn 30% kế hoạch năm'],
    ['ti dong', 'Ước đạt trên 1.710 tỷ đồng, bằng hơn 30% kế hoạch năm'],
    ['1.710', 'Ước đạt trên 1.710 tỷ đồng, bằng hơn 30% kế hoạch năm'],
    ['30%', 'Ước đạt trên 1.710 tỷ đồng, bằng hơn 30% kế hoạch năm'],
    ['4/2021', 'Tháng 4 năm 2021'],
  ])('for %s finds %s first', (query, text) => {
    expect(found(query)[0]).toBe(text)
  })

  test.each(['', '  ', '%/', 'khong co gi', 'ạp', 'ket khong'])(
    'for “%s” finds nothing',
    (query) => {
      expect(found(query)).toEqual([])
    },
  )

  it('puts words with the marks that were typed before the others', () => {
    expect(found('báo')).toEqual(['Báo cáo tháng', 'Bảo hiểm y tế toàn dân'])
    expect(found('bảo')).toEqual(['Bảo hiểm y tế toàn dân', 'Báo cáo tháng'])
  })

  it('ranks adjacent words before scattered ones', () => {
    expect(found('đảng viên mới')).toEqual(['Kết nạp đảng viên mới'])
    expect(found('dang vien')[0]).toBe('Kết nạp đảng viên mới')
    const scattered = finderIn([{ text: 'năm nay thu' }, { text: 'nay là thu năm' }])
    expect(scattered('thu nam').map(({ item }) => item.text)[0]).toBe('nay là thu năm')
  })

  it('also finds by the words beside a result, ranked after its own text', () => {
    const both = finderIn([
      { text: 'Kết nạp đảng viên mới', beside: 'Ban Tổ chức Huyện ủy' },
      { text: 'Kiểm tra tổ chức đảng' },
    ])
    expect(both('to chuc').map(({ item }) => item.text)).toEqual([
      'Kiểm tra tổ chức đảng',
      'Kết nạp đảng viên mới',
    ])
    expect(both('to chuc').at(-1)?.marks).toEqual([])
  })

  it('never fails, and marks only what is there, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, query) => {
          for (const { marks } of finderIn([{ text }])(query)) {
            let at = 0
            for (const { start, end } of marks) {
              expect(start).toBeGreaterThanOrEqual(at)
              expect(end).toBeGreaterThan(start)
              expect(end).toBeLessThanOrEqual(text.length)
              at = end
            }
          }
        },
      ),
    )
  })
})

describe('what was found is marked', () => {
  test.each([
    ['ket na', ['Kết nạ']],
    ['vien dang', ['đảng', 'viên']],
    ['tỉ', ['tỷ']],
    ['1710', undefined],
    ['1.71', ['1.71']],
  ])('%s', (query, pieces) => {
    expect(marked(query)).toEqual(pieces)
  })

  it('with the marks that are set on its last letter', () => {
    const text = 'Kết nạp'.normalize('NFD')
    const [hit] = finderIn([{ text }])('ke')
    expect(hit?.marks.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
      'Kế',
    ])
  })
})

describe('an excerpt', () => {
  const LONG = `${'lời dẫn dài '.repeat(10)}thu ngân sách ${'và còn nữa '.repeat(20)}`
  const start = LONG.indexOf('thu')

  it('is the whole of a short text', () => {
    expect(excerpt('thu ngân sách', [{ start: 0, end: 3 }], 80)).toEqual([
      { text: 'thu', isMarked: true },
      { text: ' ngân sách', isMarked: false },
    ])
  })

  it('is cut at words, around the first mark', () => {
    const pieces = excerpt(LONG, [{ start, end: start + 3 }], 80)
    const text = pieces.map((piece) => piece.text).join('')
    expect(text).toMatch(/^… .*thu ngân sách.* …$/)
    expect(text.length).toBeLessThan(90)
    expect(pieces.filter((piece) => piece.isMarked)).toEqual([{ text: 'thu', isMarked: true }])
    expect(LONG).toContain(text.slice(2, -2))
  })

  it('of a text without space, and of marks beyond its end, is still one', () => {
    expect(excerpt('a'.repeat(300), [{ start: 290, end: 295 }], 80).length).toBeGreaterThan(0)
    expect(excerpt(LONG, [], 80)[0]?.text.startsWith('lời dẫn')).toBe(true)
  })
})
