// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'

import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import {
  type OfficePackage,
  officePackage,
  packageFaults,
  parsedPart,
} from '../../../test/office-package.ts'
import { deckOf } from '../../domain/deck.ts'
import { historyOf } from '../../domain/history.ts'
import { DEFAULT_SECTIONS } from '../../domain/section.ts'
import { yearSpan } from '../../domain/span.ts'
import { standing } from '../../domain/standing.ts'
import { vi } from '../../language/catalogues/vi.ts'
import type { Palette } from '../core/palette.ts'
import { powerpoint } from './powerpoint.ts'
import type { SlidesMonth } from './slide-context.ts'

const PERIOD = '2021-04'
const context = { text: vi, language: 'vi' } as const

// Any colours do: those of the screens are read from the style sheet.
const names = [
  'ink',
  'ink2',
  'rule',
  'paper',
  'actual',
  'target',
  'past',
  'ahead',
  'onPace',
  'behind',
  'undecided',
]
const palette = Object.fromEntries(
  names.map((name, i) => [name, String(111111 + i)]),
) as unknown as Palette

const EVENTS = [
  { id: 'tide', unitId: 'cau-ke', period: PERIOD, indicatorId: null, text: 'Triều cường' },
  { id: 'drought', unitId: 'cau-ke', period: '2021-02', indicatorId: null, text: 'Hạn mặn' },
]

const PROGRAMME = {
  id: 'nq',
  name: { vi: 'Nghị quyết Đại hội', en: '' },
  indicatorIds: ['party-members-admitted', 'state-budget-revenue'],
}

/** The month of the sample as the slides know it. */
function month(): SlidesMonth {
  const unit = sampleDistrict.units?.find((each) => each.id === 'cau-ke')
  if (!unit) throw new Error('no unit')
  const rows = (sampleDistrict.indicators ?? []).map((indicator) => {
    const isOf = (each: { unitId: string; indicatorId: string }) =>
      each.unitId === unit.id && each.indicatorId === indicator.id
    const history = historyOf((sampleDistrict.observations ?? []).filter(isOf))
    const targets = (sampleDistrict.targets ?? []).filter(
      (each) => isOf(each) && each.span === yearSpan(PERIOD),
    )
    return {
      standing: standing(indicator, history, targets, PERIOD),
      history,
      corrections: [],
      events: EVENTS,
      explanation: null,
    }
  })
  const directives = (period: string) =>
    (sampleDistrict.directives ?? []).filter(
      (each) => each.unitId === unit.id && each.period === period,
    )
  const report = sampleDistrict.reports?.find(
    (each) => each.unitId === unit.id && each.period === PERIOD,
  )
  return {
    unit,
    period: PERIOD,
    report: report ?? null,
    slides: deckOf({
      matrix: { indicators: [], rows: [] },
      period: PERIOD,
      rows,
      sections: DEFAULT_SECTIONS,
      programme: PROGRAMME,
      corrections: [],
      lastDirectives: directives('2021-03'),
      nextDirectives: directives(PERIOD),
    }),
    sentences: { 'group.economy': 'Câu của Văn phòng.' },
    notes: { month: 'Chào mừng đại biểu.' },
    palette,
  }
}

const parts: Record<string, string> = {}
let sheets: Record<string, string>[] = []

beforeAll(async () => {
  const file = await powerpoint(month(), context)
  const bytes = unzipSync(new Uint8Array(await file.arrayBuffer()))
  for (const [name, part] of Object.entries(bytes))
    if (!name.endsWith('.xlsx')) parts[name] = strFromU8(part)
  sheets = Object.entries(bytes)
    .filter(([name]) => name.endsWith('.xlsx'))
    .map(([, part]) =>
      Object.fromEntries(
        Object.entries(unzipSync(part)).map(([name, each]) => [name, strFromU8(each)]),
      ),
    )
})

const textOf = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text]) => text)
    .join(' ')
    .replaceAll('\u00a0', ' ')
const slideXml = (title: string): string =>
  Object.entries(parts)
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map(([, xml]) => xml)
    .find((xml) => textOf(xml).includes(title)) ?? ''
const slideWith = (title: string): string => textOf(slideXml(title))
const chartWith = (...words: readonly string[]): string =>
  Object.entries(parts)
    .filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .map(([, xml]) => xml)
    .find((xml) => words.every((each) => xml.includes(each))) ?? ''

describe('the slides as PowerPoint', () => {
  it('has one slide for each of the deck, with its place and its source', () => {
    const { slides } = month()
    const written = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    expect(written).toHaveLength(slides.length)
    for (const [i] of slides.entries()) {
      const xml = parts[`ppt/slides/slide${i + 1}.xml`] ?? ''
      const text = textOf(xml)
      // A number of the program’s own, right also where slides are moved.
      expect(xml).toMatch(
        new RegExp(`<a:fld [^>]*type="slidenum">.*<a:t>${i + 1}</a:t></a:fld>`, 's'),
      )
      expect(text).toContain('Huyện ủy Cầu Kè')
      expect(text).toContain('Nguồn: Trang thông tin điện tử huyện Cầu Kè')
    }
  })

  it.each([
    ['Trong tháng kết nạp 18 đảng viên mới', ['67', 'đảng viên', 'Vượt tiến độ', '67%']],
    [
      'Thu ngân sách nhà nước đạt gần 25 tỷ đồng',
      ['gần', '25', 'tỷ đồng', 'trên 60%', 'Vượt tiến độ'],
    ],
    ['Trong tháng phát triển 05 doanh nghiệp mới', ['13', 'Chưa có chỉ tiêu']],
    [
      'ước đạt trên 1.710 tỷ đồng, đạt hơn 30%',
      ['ước đạt trên', '1.710', 'hơn 30%', 'Có nguy cơ chậm tiến độ'],
    ],
  ])('shows %s with its words', (sentence, shown) => {
    const text = slideWith(sentence)
    for (const each of shown) expect(text).toContain(each)
  })

  it('says on the month’s slide how many indicators of the chosen programme are achieved', () => {
    expect(slideWith('Nhìn chung')).toContain('Nghị quyết Đại hội, năm 2021: 0/02 chỉ tiêu đạt.')
  })

  it('marks what no report states, in tables, charts and captions', () => {
    const table = slideWith('Giải quyết việc làm (minh họa)')
    expect(table).toContain('680')
    expect(slideWith('Trong tháng kết nạp 18')).toContain('Số liệu minh họa: T1, T2 và T3.')
    expect(slideWith('100 đảng viên (tính từ báo cáo)')).not.toBe('')
  })

  it('stores each chart’s series in its own data sheet, gaps as gaps', () => {
    const all = sheets.map((sheet) => Object.values(sheet).join('\n'))
    const members = all.find((sheet) => sheet.includes('<v>67</v>') && sheet.includes('T12'))
    expect(members).toContain('<v>49</v>')
    expect(members).not.toMatch(/<v><\/v>/)
    const charts = Object.entries(parts).filter(([name]) =>
      /^ppt\/charts\/chart\d+\.xml$/.test(name),
    )
    expect(charts.length).toBeGreaterThanOrEqual(4)
    for (const [, xml] of charts) expect(xml).not.toContain('<c:v></c:v>')
  })

  it('draws the months of a flow as bars under the line of what adds up, with the words of its last point', () => {
    const xml = chartWith('Trong tháng', '<a:t>gần 25</a:t>')
    expect(xml).toMatch(/<c:barChart>.*<\/c:barChart><c:lineChart>.*<\/c:lineChart><c:catAx>/s)
    // January to March are in no report: their bars are hatched, their markers hollow.
    const [bars = '', lines = ''] = xml.split('<c:lineChart>')
    expect(bars.match(/<c:dPt>.*?<a:pattFill/gs)).toHaveLength(3)
    expect(lines.match(/<c:dPt>/g)).toHaveLength(3)
    // Last year is thinner than this one.
    const widths = [...lines.matchAll(/<c:spPr><a:ln w="(\d+)"[^>]*>/g)].map(([, width]) =>
      Number(width),
    )
    expect(widths[0]).toBeGreaterThan(Math.min(...widths))
  })

  it('draws what is done against what is due as shapes, in the words of the screen', () => {
    const slide = slideXml('Trong tháng kết nạp 18')
    expect(slide).toMatch(/descr="67% so với yêu cầu 33,3% đến hết tháng"/)
    expect(slide).toMatch(/prst="triangle"/)
    const group = slideXml('Kiểm tra tổ chức đảng và đảng viên: 32,6% (minh họa)')
    expect(group).toMatch(/name="hatched"(?:(?!<\/p:sp>).)*<a:pattFill/s)
    expect(slideWith('Các chỉ tiêu')).toContain('▲ Vượt tiến độ')
    expect(slideWith('Các chỉ tiêu')).toContain('▽ Có nguy cơ chậm tiến độ')
  })

  it('marks the months that events explain, and says in its notes what explains this one', () => {
    const labels = Object.entries(parts)
      .filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
      .map(([, xml]) => xml)
    expect(labels.some((xml) => xml.includes('T2*') && xml.includes('T4*'))).toBe(true)
    expect(slideWith('Trong tháng kết nạp 18')).toContain('* T2: Hạn mặn * T4: Triều cường')
    const notes = Object.entries(parts)
      .filter(([name]) => name.startsWith('ppt/notesSlides/notesSlide'))
      .map(([, xml]) => textOf(xml))
    expect(notes.some((each) => each.includes('Sự kiện trong tháng: Triều cường.'))).toBe(true)
  })

  it('has notes, and nothing empty in them', () => {
    const notes = Object.entries(parts)
      .filter(([name]) => name.startsWith('ppt/notesSlides/notesSlide'))
      .map(([, xml]) => textOf(xml))
    expect(notes.some((each) => each.includes('Chào mừng đại biểu.'))).toBe(true)
    expect(notes.some((each) => each.includes('lũy kế từ đầu năm 67 đảng viên'))).toBe(true)
    expect(slideWith('Câu của Văn phòng.')).toContain('Kinh tế')
    for (const [name, xml] of Object.entries(parts))
      if (name.endsWith('.xml'))
        expect(textOf(xml), name).not.toMatch(/undefined|NaN|null|\[object/)
  })
})

/** ECMA-376, part 1, 21.2: what elements of a chart hold, in order. */
const CHART_ORDER: Readonly<Record<string, readonly string[]>> = {
  chartSpace: ['date1904', 'lang', 'roundedCorners', 'chart', 'spPr', 'txPr', 'externalData'],
  chart: ['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs'],
  plotArea: ['layout', 'barChart', 'lineChart', 'catAx', 'valAx', 'spPr'],
  barChart: ['barDir', 'grouping', 'varyColors', 'ser', 'gapWidth', 'axId'],
  lineChart: ['grouping', 'varyColors', 'ser', 'marker', 'axId'],
  ser: [
    ...['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'marker', 'dPt', 'dLbls'],
    ...['cat', 'val', 'smooth'],
  ],
  dPt: ['idx', 'invertIfNegative', 'marker', 'bubble3D', 'spPr'],
  dLbl: [
    ...['idx', 'tx', 'dLblPos', 'showLegendKey', 'showVal', 'showCatName', 'showSerName'],
    ...['showPercent', 'showBubbleSize'],
  ],
  catAx: [
    ...['axId', 'scaling', 'delete', 'axPos', 'numFmt', 'majorTickMark', 'minorTickMark'],
    ...['tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'auto', 'lblAlgn', 'lblOffset'],
    'noMultiLvlLbl',
  ],
  valAx: [
    ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt'],
    ...['majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses'],
    ...['crossBetween', 'majorUnit'],
  ],
  scaling: ['orientation', 'max', 'min'],
}

describe('the package, part by part', () => {
  let written: OfficePackage
  let files: OfficePackage['files']
  beforeAll(async () => {
    const unit = { ...month().unit, name: { vi: 'Ban Tài chính & Kế hoạch <mới>', en: 'Finance' } }
    written = await officePackage(await powerpoint({ ...month(), unit }, context))
    files = written.files
  })
  const parsed = (name: string) => parsedPart(written, name)

  it('is what Office opens without a word, whatever the unit is called', () => {
    expect(packageFaults(written)).toEqual([])
    expect(files['docProps/app.xml']).toContain('Ban Tài chính &amp; Kế hoạch &lt;mới')
  })

  it('has its lists in order, a body in each shape, effects of each background', () => {
    const lists = [...parsed('ppt/presentation.xml').documentElement.children].map(
      ({ localName }) => localName,
    )
    expect(lists.slice(0, 5)).toEqual([
      ...['sldMasterIdLst', 'notesMasterIdLst', 'sldIdLst', 'sldSz', 'notesSz'],
    ])
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name))
    for (const name of slides) {
      const shapes = [...parsed(name).getElementsByTagName('p:sp')]
      expect(shapes.every((each) => each.getElementsByTagName('p:txBody').length === 1)).toBe(true)
      expect(parsed(name).querySelector('bgPr > effectLst'), name).not.toBeNull()
      expect(files[name]).not.toContain('lang="en-US"')
    }
  })

  it('has each title in the place of a title, in a layout that has one', () => {
    const titles = (name: string) =>
      [...parsed(name).getElementsByTagName('p:ph')].filter(
        (each) => each.getAttribute('type') === 'title',
      )
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name))
    expect(slides.filter((name) => titles(name).length !== 1)).toEqual([])
    for (const name of slides) {
      const rels = files[name.replace('slides/', 'slides/_rels/').concat('.rels')] ?? ''
      const layout = /slideLayouts\/(slideLayout\d+\.xml)/.exec(rels)?.[1]
      expect(titles(`ppt/slideLayouts/${layout}`), name).toHaveLength(1)
    }
    expect(Object.values(files).filter((xml) => /hasCustomPrompt|>null</.test(xml))).toEqual([])
    // A long one is smaller, so that it keeps to one line.
    const runs = slides.flatMap((name) => [
      ...parsed(name).querySelectorAll('sp:has(ph[type="title"]) r'),
    ])
    const long = runs.find((each) => each.textContent?.startsWith('Tổng giá trị sản xuất'))
    const [title] = long?.getElementsByTagName('a:rPr') ?? []
    expect(title?.getAttribute('sz')).toBe('2600')
  })

  it('has the parts of each chart in the order of the schema', () => {
    const charts = Object.keys(files).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    expect(charts.length).toBeGreaterThan(3)
    for (const name of charts)
      for (const [tag, order] of Object.entries(CHART_ORDER))
        for (const each of parsed(name).getElementsByTagName(`c:${tag}`)) {
          const places = [...each.children].map((child) => order.indexOf(child.localName))
          expect(places, `${name} ${tag}`).toEqual(places.toSorted((a, b) => a - b))
          expect(places, `${name} ${tag}`).not.toContain(-1)
        }
  })

  it('heads a chart with what it shows, and with nothing where nothing is certain', () => {
    const titles = Object.keys(files)
      .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
      .map((name) => parsed(name).querySelector('chart > title')?.textContent)
    expect(titles).toContain('Vượt tiến độ 34 đảng viên')
    expect(titles).toContain(undefined)
  })

  it('says in words what each chart draws', () => {
    const charts = Object.values(files).flatMap((xml) => [
      ...xml.matchAll(/<p:cNvPr id="\d+" name="Chart \d+" descr="([^"]*)"/g),
    ])
    expect(charts.length).toBeGreaterThan(3)
    expect(charts.map(([, words]) => words).filter((words) => !words)).toEqual([])
  })
})
