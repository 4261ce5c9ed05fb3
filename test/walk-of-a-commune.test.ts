import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryAccounts } from '../mocks/memory-accounts.ts'
import { sampleCommune } from '../mocks/sample/sample-commune.ts'
import { samples } from '../mocks/sample/samples.ts'
import { createApi } from '../server/api/api.ts'
import { memoryStore } from '../server/store/memory/memory-store.ts'
import { withStanding } from '../src/api/standings.ts'
import { checkKey } from '../src/domain/check.ts'
import { exactly } from '../src/domain/figure.ts'
import type { Indicator } from '../src/domain/indicator.ts'
import type { Observation } from '../src/domain/observation.ts'
import { type Period, periodsFrom } from '../src/domain/period.ts'
import { monthsOfSpan } from '../src/domain/span.ts'
import type { Standing } from '../src/domain/standing.ts'
import type { Target } from '../src/domain/target.ts'
import type { Unit } from '../src/domain/unit.ts'
import { vi } from '../src/language/catalogues/vi.ts'
import { headline } from '../src/language/sentences/headline.ts'
import { reportSentence } from '../src/language/sentences/report-sentence.ts'
import { answerTo, clientOf, makeEntryInput, onVersion, onVersionOnce } from './api-client.ts'
import { STORES } from './every-store.ts'

// The commune of the second sample, made on an empty installation as an office does it: month after
// month through the API, and read in each month with what was known then.

const COMMUNE = 'xa-tam-hoa'
const CONTEXT = { text: vi, language: 'vi' } as const
const { units = [], successions = [], indicators = [], pastIndicators = [] } = sampleCommune
const { targets = [], observations = [] } = sampleCommune
// Of the branches, the months around their merger.
const reports = (sampleCommune.reports ?? []).filter(
  ({ unitId, period }) =>
    !unitId.startsWith('chi-bo-') || ('2026-02' <= period && period <= '2026-03'),
)
const FIRST: Period = '2025-01'
const PERIODS = periodsFrom(FIRST, '2026-10')

type Client = ReturnType<typeof clientOf>

const overviewIn = (client: Client, period: Period, unit: string) =>
  answerTo(client.overview.$get({ query: { unit, period } }))

async function standingsIn(client: Client, period: Period, unit: string): Promise<Standing[]> {
  const overview = await overviewIn(client, period, unit)
  return overview.rows.map((row) => withStanding(row, overview).standing)
}

/** The month in one sentence, and a sentence of each indicator by its id. */
const told = (standings: readonly Standing[]): Record<string, string> => ({
  headline: headline(standings, CONTEXT)
    .map(({ text }) => text)
    .join(''),
  ...Object.fromEntries(
    standings.map((each) => [each.indicator.id, reportSentence(each, CONTEXT)]),
  ),
})

/** The month from which a target is known: the first that counts for its unit, or that it is revised from. */
function setIn({ span, unitId, revisedFrom }: Target): Period {
  const since = units.find(({ id }) => id === unitId)?.since ?? FIRST
  const { from } = monthsOfSpan(span)
  return revisedFrom || (from < since ? since : from)
}

async function office(name: string) {
  const store = await STORES[name]!()
  const { accounts, signInAs } = memoryAccounts()
  const client = clientOf(createApi(store, { accounts }))
  const sheets = client.sheets[':unit'][':period']

  const isFormed = (id: string) => successions.some((each) => each.successorIds.includes(id))
  // Where one unit follows others, that gives the one its first month and the others their end.
  const addUnit = ({ closedFrom: _, since, ...unit }: Unit) =>
    answerTo(client.units.$post({ json: { ...unit, ...(!isFormed(unit.id) && { since }) } }))

  const typed = ({ definition = '', closedFrom, ...indicator }: Indicator) => ({
    ...indicator,
    definition,
    closedFrom: closedFrom ?? null,
  })
  const addIndicator = (indicator: Indicator) => {
    const firstName = pastIndicators.find(({ id }) => id === indicator.id)
    return answerTo(client.indicators.$post({ json: typed({ ...indicator, ...firstName }) }))
  }
  async function rename(indicator: Indicator, from: Period) {
    const stored = await answerTo(client['indicator-definitions'].$get({}))
    const version = stored.indicators.find(({ id }) => id === indicator.id)?.version ?? 0
    const param = { id: indicator.id }
    const json = { ...typed(indicator), from }
    await answerTo(client.indicators[':id'].$put({ param, header: onVersion(version), json }))
  }

  const setTarget = ({ indicatorId, unitId, span, base, revisedFrom, ...target }: Target) =>
    answerTo(
      client.targets[':unit'][':span'][':indicator'][':base'].$put({
        param: { unit: unitId, span, indicator: indicatorId, base },
        query: revisedFrom ? { from: revisedFrom } : {},
        header: onVersion(0),
        json: { figure: target.figure, document: target.document ?? '', reason: '' },
      }),
    )

  /** What changes with a month, before its figures come. */
  async function arrange(period: Period): Promise<void> {
    signInAs('admin')
    for (const unit of units) if ((unit.since ?? FIRST) === period) await addUnit(unit)
    if (period === FIRST) for (const indicator of indicators) await addIndicator(indicator)
    for (const { id: _, document = '', ...succession } of successions)
      if (succession.from === period)
        await answerTo(client.successions.$post({ json: { ...succession, document } }))
    for (const indicator of indicators)
      if (pastIndicators.some(({ id, until }) => id === indicator.id && until === period))
        await rename(indicator, period)
    signInAs('approver', null)
    for (const target of targets) if (setIn(target) === period) await setTarget(target)
  }

  /** A month below zero is entered with the reason that stands with it. */
  const entryOf = ({ month, note = '' }: Observation) => {
    const fall = { rule: 'negative', severity: 'warning', unit: 'measure' } as const
    const accepted = month &&
      note && { check: checkKey({ ...fall, stated: month, expected: exactly(0) }), reason: note }
    return makeEntryInput({ month, note, acceptances: accepted ? [accepted] : [] })
  }
  async function publish(unit: string, period: Period): Promise<void> {
    const rows = observations
      .filter((each) => each.unitId === unit && each.period === period)
      .map((each) => ({
        ...{ unit, period, indicator: each.indicatorId, version: 0 },
        entry: entryOf(each),
      }))
    if (rows.length === 0) return
    signInAs('editor', null)
    const header = { 'idempotency-key': `${unit} ${period}` }
    await answerTo(client.imports.$post({ header, json: { rows } }))
    signInAs('approver', null)
    const param = { unit, period }
    await answerTo(sheets.publication.$post({ param, header: onVersionOnce(0), json: {} }))
  }

  const standings = (period: Period) => standingsIn(client, period, COMMUNE)
  return { store, client, arrange, publish, standings }
}

describe.each(Object.keys(STORES))('a commune of three, month after month over %s', (name) => {
  let desk: Awaited<ReturnType<typeof office>>
  /** What each month said when it was published. */
  const then = new Map<Period, Record<string, string>>()

  beforeAll(async () => {
    desk = await office(name)
    for (const period of PERIODS) {
      await desk.arrange(period)
      for (const report of reports)
        if (report.period === period) await desk.publish(report.unitId, period)
      if (period >= '2025-07') then.set(period, told(await desk.standings(period)))
    }
  })
  afterAll(() => desk.store.close())

  test.each<[Period, string, string]>([
    [
      '2025-07',
      'headline',
      '08 chỉ tiêu có trong báo cáo: 01 không để xảy ra, 02 đúng tiến độ, 05 chưa có chỉ tiêu.',
    ],
    [
      '2025-07',
      'xa-dang-vien-moi',
      'Trong tháng có 02 đảng viên mới kết nạp, đạt 16,7% chỉ tiêu Nghị quyết 6 tháng cuối năm và 1,4% chỉ tiêu nhiệm kỳ, đúng tiến độ.',
    ],
    [
      '2025-07',
      'xa-hoc-nghi-quyet',
      'Tỷ lệ đảng viên học tập nghị quyết: báo cáo theo quý, có số liệu từ quý III.',
    ],
    [
      '2025-07',
      'xa-xep-loai',
      'Chi bộ hoàn thành tốt nhiệm vụ trở lên: báo cáo theo năm, có số liệu từ năm 2025.',
    ],
    [
      '2025-11',
      'xa-dang-vien-moi',
      'Trong tháng có 02 đảng viên mới kết nạp; lũy kế từ đầu tháng 7 là 10 đảng viên (tổng hợp từ các tháng), đạt 83,3% chỉ tiêu Nghị quyết 6 tháng cuối năm và 7,1% chỉ tiêu nhiệm kỳ, đúng tiến độ.',
    ],
    [
      '2025-12',
      'xa-dang-vien-moi',
      'Trong tháng có 02 đảng viên mới kết nạp; cả 6 tháng cuối năm 12 đảng viên (tổng hợp từ các tháng), đạt 100% chỉ tiêu Nghị quyết 6 tháng cuối năm và 8,6% chỉ tiêu nhiệm kỳ, hoàn thành chỉ tiêu 6 tháng cuối năm.',
    ],
    [
      '2025-12',
      'xa-ho-so',
      'Trong tháng có 260 hồ sơ một cửa giải quyết đúng hạn; cả năm (từ tháng 7) 1.430 hồ sơ (tổng hợp từ các tháng), chưa có chỉ tiêu năm để đánh giá tiến độ.',
    ],
    [
      '2026-01',
      'xa-ho-so',
      'Trong tháng có 280 hồ sơ giải quyết đúng hạn, đạt 7,8% chỉ tiêu Nghị quyết, chậm tiến độ so với yêu cầu 8,3% đến hết tháng.',
    ],
    [
      '2026-01',
      'xa-thu-ngan-sach',
      'Thu ngân sách trên địa bàn trong tháng đạt 1,1 tỷ đồng, bằng 8,5% kế hoạch HĐND giao, đúng tiến độ; tăng 22,2% so với cùng kỳ năm trước (số cùng kỳ cộng từ 03 đơn vị cũ).',
    ],
    [
      '2026-01',
      'xa-xep-loai',
      'Đến hết tháng 12 năm 2025 có 02 chi bộ hoàn thành tốt nhiệm vụ trở lên, chỉ tiêu Nghị quyết 03 chi bộ, chưa đến kỳ báo cáo.',
    ],
    [
      '2026-01',
      'xa-pham-phap',
      'Trong tháng có 02 vụ phạm pháp hình sự, bằng 10% mức trần theo Nghị quyết (không quá 20 vụ), cao hơn mức 8,3% cho phép đến hết tháng.',
    ],
    [
      '2026-06',
      'xa-thu-ngan-sach',
      'Thu ngân sách trên địa bàn trong tháng đạt 1,3 tỷ đồng; lũy kế từ đầu năm 6,6 tỷ đồng (tổng hợp từ các tháng), đạt 50,8% kế hoạch HĐND giao, đúng tiến độ; giảm 8,3% so với cùng kỳ năm trước (số cùng kỳ cộng từ 03 đơn vị cũ).',
    ],
    [
      '2026-07',
      'xa-thu-ngan-sach',
      'Thu ngân sách trên địa bàn trong tháng đạt 1,2 tỷ đồng; lũy kế từ đầu năm 7,8 tỷ đồng (tổng hợp từ các tháng), đạt 56,5% kế hoạch HĐND giao, đúng tiến độ; giảm 4,9% so với cùng kỳ năm trước (số cùng kỳ cộng từ 03 đơn vị cũ).',
    ],
    [
      '2026-08',
      'xa-thu-ngan-sach',
      'Thu ngân sách trên địa bàn trong tháng âm 400 triệu đồng; lũy kế từ đầu năm 7,4 tỷ đồng (tổng hợp từ các tháng), đạt 53,6% kế hoạch HĐND giao, chậm tiến độ so với yêu cầu 66,7% đến hết tháng; giảm 19,6% so với cùng kỳ năm trước (số cùng kỳ cộng từ 03 đơn vị cũ).',
    ],
    [
      '2026-08',
      'xa-trong-an',
      'Trọng án xảy ra trên địa bàn: từ đầu năm không phát sinh (tổng hợp từ các tháng), không để xảy ra.',
    ],
    [
      '2026-09',
      'xa-trong-an',
      'Trọng án xảy ra trên địa bàn: trong tháng 01 vụ; lũy kế từ đầu năm 01 vụ (tổng hợp từ các tháng), vượt mức cho phép.',
    ],
    [
      '2026-10',
      'xa-trong-an',
      'Trọng án xảy ra trên địa bàn: trong tháng không phát sinh; lũy kế từ đầu năm 01 vụ (tổng hợp từ các tháng), vượt mức cho phép.',
    ],
    [
      '2026-10',
      'xa-hoc-nghi-quyet',
      'Tỷ lệ đảng viên học tập nghị quyết đến hết tháng 9 đạt 98,4%, chỉ tiêu Nghị quyết 98%, hoàn thành chỉ tiêu năm; tăng 2,4 điểm phần trăm so với cùng kỳ năm trước.',
    ],
    [
      '2026-10',
      'xa-ho-ngheo',
      'Tỷ lệ hộ nghèo đa chiều đến hết tháng 10 còn 2,1%, chỉ tiêu Nghị quyết không quá 1,9%, chậm tiến độ; giảm 0,4 điểm phần trăm so với cùng kỳ năm trước.',
    ],
    // Ten months of this year and four of last are not compared.
    [
      '2026-10',
      'xa-dang-vien-moi',
      'Trong tháng có 02 đảng viên mới kết nạp; lũy kế từ đầu năm 22 đảng viên (tổng hợp từ các tháng), đạt 84,6% chỉ tiêu Nghị quyết và 24,3% chỉ tiêu nhiệm kỳ, đúng tiến độ.',
    ],
    [
      '2026-10',
      'headline',
      '10 chỉ tiêu có trong báo cáo: 01 vượt mức cho phép, 02 hoàn thành, 02 đúng tiến độ, 01 trong mức cho phép, 02 chậm tiến độ, 01 chưa đến kỳ báo cáo, 01 chưa có chỉ tiêu.',
    ],
  ])('%s, %s: %s', (period, about, sentence) => {
    expect(then.get(period)?.[about]).toBe(sentence)
  })

  test('a month reads at the end as when it was published, and as in the sample', async () => {
    const api = createApi(memoryStore(samples), { accounts: memoryAccounts().accounts })
    const judged = ({ indicator, status, cumulative }: Standing) => [
      indicator.id,
      indicator.name.vi,
      status,
      cumulative?.figure ?? null,
    ]
    for (const [period, sentences] of then) {
      const standings = await desk.standings(period)
      expect(told(standings), period).toEqual(sentences)
      const sample = await standingsIn(clientOf(api), period, COMMUNE)
      expect(standings.map(judged), period).toEqual(sample.map(judged))
    }
  })

  test('merged branches leave their months to the one that follows them', async () => {
    const { rows } = await overviewIn(desk.client, '2026-03', 'chi-bo-ap-dong-tay')
    const february = rows[0]?.observations.find(({ period }) => period === '2026-02')
    expect(february).toMatchObject({ month: exactly(1), origin: 'derived', addedFrom: 2 })
  })
})
