import { describe, expect, onTestFinished, test } from 'vitest'
import { memoryAccounts } from '../mocks/memory-accounts.ts'
import { samples } from '../mocks/sample/samples.ts'
import { createApi } from '../server/api/api.ts'
import { answerOf } from '../src/api/problem.ts'
import { withStanding } from '../src/api/standings.ts'
import type { Standing } from '../src/domain/standing.ts'
import { vi } from '../src/language/catalogues/vi.ts'
import { headline } from '../src/language/sentences/headline.ts'
import { reportSentence } from '../src/language/sentences/report-sentence.ts'
import { clientOf } from './api-client.ts'
import { STORES } from './every-store.ts'

const CONTEXT = { text: vi, language: 'vi' } as const

describe.each(Object.keys(STORES))('a commune of three since July 2025, over %s', (name) => {
  async function standings(...periods: readonly string[]) {
    const store = await STORES[name]!(() => '2026-11-05T02:00:00.000Z')
    onTestFinished(() => store.close())
    await store.fill(samples)
    const client = clientOf(createApi(store, { accounts: memoryAccounts().accounts }))
    const found = new Map<string, ReadonlyMap<string, Standing>>()
    for (const period of periods) {
      const answer = await answerOf(
        await client.overview.$get({ query: { unit: 'xa-tam-hoa', period } }),
      )
      const rows = answer.rows.map((row) => withStanding(row, answer).standing)
      found.set(period, new Map(rows.map((each) => [each.indicator.id, each])))
    }
    return (period: string, id: string): Standing => {
      const standing = found.get(period)?.get(`xa-${id}`)
      if (!standing) throw new Error(`no ${id} in ${period}`)
      return standing
    }
  }
  const verdict = ({ status }: Standing) =>
    status.kind === 'verdict' ? status.verdict : status.kind

  test('is on plan in each month of its half-year, and judged by the year in the next', async () => {
    const half = ['2025-07', '2025-08', '2025-09', '2025-10', '2025-11']
    const of = await standings(...half, '2025-12', '2026-10')
    for (const period of half) expect(verdict(of(period, 'dang-vien-moi')), period).toBe('on-pace')
    expect(verdict(of('2025-12', 'dang-vien-moi'))).toBe('achieved')
    expect(of('2025-10', 'dang-vien-moi').span).toBe('2025-H2')
    expect(of('2026-10', 'dang-vien-moi').span).toBe('2026')
    expect(reportSentence(of('2025-10', 'dang-vien-moi'), CONTEXT)).toMatch(
      /đạt 66,7% chỉ tiêu Nghị quyết 6 tháng cuối năm và 5,7% chỉ tiêu nhiệm kỳ, đúng tiến độ/,
    )
  })

  test('keeps the revised target to the months it was set for', async () => {
    const of = await standings('2026-06', '2026-08')
    expect(of('2026-06', 'thu-ngan-sach').target?.figure.value).toBe(13e9)
    expect(of('2026-08', 'thu-ngan-sach').target?.figure.value).toBe(13.8e9)
  })

  test('says none in the months of a ceiling of zero, and the breach first', async () => {
    const of = await standings('2026-08', '2026-09', '2026-10')
    expect(verdict(of('2026-08', 'trong-an'))).toBe('clear')
    expect(verdict(of('2026-09', 'trong-an'))).toBe('breached')
    const breach = of('2026-10', 'trong-an')
    expect([breach.percent, breach.projection, breach.needed]).toEqual([null, null, null])
    expect(reportSentence(breach, CONTEXT)).toContain('01 vụ, vượt mức cho phép')
    const words = headline([of('2026-10', 'dang-vien-moi'), breach], CONTEXT)
    expect(words.map(({ text }) => text).join('')).toMatch(/: 01 vượt mức cho phép, /)
  })

  test('takes a negative month as it is, and counts it in the year', async () => {
    const of = await standings('2026-08')
    expect(of('2026-08', 'thu-ngan-sach').cumulative?.figure.value).toBe(7.4e9)
    expect(reportSentence(of('2026-08', 'thu-ngan-sach'), CONTEXT)).toContain(
      'trong tháng âm 400 triệu đồng',
    )
  })

  test('shows a quarter’s value until the next, and misses nothing between', async () => {
    const of = await standings('2026-08', '2026-10')
    expect(of('2026-10', 'hoc-nghi-quyet')).toMatchObject({
      asOf: '2026-09',
      cumulative: { figure: { value: 98.4 } },
    })
    expect(verdict(of('2026-10', 'hoc-nghi-quyet'))).toBe('achieved')
    // Of this year's target nothing is due before December: what is shown is last year's.
    const yearly = of('2026-10', 'xep-loai')
    expect(yearly.target?.figure.value).toBe(3)
    expect(yearly.status).toEqual({ kind: 'none', reason: 'not-due' })
    expect(reportSentence(yearly, CONTEXT)).toMatch(
      /^Đến hết tháng 12 năm 2025 .*02 chi bộ.*, chỉ tiêu Nghị quyết 03 chi bộ, chưa đến kỳ báo cáo/,
    )
  })

  test('reads a level by its way: from its start to its target, without a share of it', async () => {
    const of = await standings('2026-10')
    const poverty = of('2026-10', 'ho-ngheo')
    expect(poverty.percent).toBeNull()
    expect(poverty.path?.start.figure.value).toBe(2.4)
    expect(verdict(poverty)).toBe('behind')
    expect(verdict(of('2026-10', 'bao-hiem'))).toBe('achieved')
  })

  test('is within a ceiling while it has used no more than its share', async () => {
    const of = await standings('2026-10')
    expect(verdict(of('2026-10', 'pham-phap'))).toBe('within')
  })
})
