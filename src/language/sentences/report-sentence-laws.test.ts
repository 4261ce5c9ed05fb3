import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  makeFigure,
  makeIndicator,
  makeObservation,
  makeStanding,
  makeTarget,
} from '../../../test/builders.ts'
import { boundsOf, type Figure } from '../../domain/figure.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { Observation } from '../../domain/observation.ts'
import { periodOf, sameMonthLastYear, shifted } from '../../domain/period.ts'
import type { Standing } from '../../domain/standing.ts'
import { TARGET_BASES } from '../../domain/target.ts'
import { en } from '../catalogues/en.ts'
import { vi } from '../catalogues/vi.ts'
import { reportSentence } from './report-sentence.ts'

const inVi = (given: Standing) => reportSentence(given, { text: vi, language: 'vi' })
const inEn = (given: Standing) => reportSentence(given, { text: en, language: 'en' })

const PERCENT = { kind: 'percent', name: { vi: '%', en: '%' } } as const
const INDICATORS: readonly Indicator[] = [
  makeIndicator(),
  makeIndicator({ direction: 'down', profile: { kind: 'last-year' } }),
  makeIndicator({
    name: { vi: 'Thu ngân sách nhà nước', en: 'State budget revenue' },
    measure: { kind: 'money', name: { vi: 'đồng', en: 'dong' } },
  }),
  makeIndicator({
    name: { vi: 'Kiểm tra tổ chức đảng', en: 'Party inspections' },
    measure: { kind: 'count', name: { vi: 'cuộc', en: 'inspections' } },
    profile: { kind: 'weights', weights: [0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0] },
  }),
  makeIndicator({
    name: { vi: 'Tỷ lệ hộ nghèo', en: 'Poverty rate' },
    accumulation: 'rate',
    direction: 'down',
    measure: PERCENT,
  }),
  makeIndicator({
    name: { vi: 'Tỷ lệ dân số tham gia bảo hiểm y tế', en: 'Health insurance coverage' },
    accumulation: 'rate',
    measure: PERCENT,
  }),
  makeIndicator({
    name: { vi: 'Số hộ nghèo', en: 'Poor households' },
    accumulation: 'stock',
    direction: 'down',
    measure: { kind: 'count', name: { vi: 'hộ', en: 'households' } },
  }),
]

const valueFor = ({ measure }: Indicator): fc.Arbitrary<number> => {
  if (measure.kind === 'money') return fc.integer({ min: 1, max: 9_000_000 }).map((v) => v * 1e5)
  if (measure.kind === 'percent') return fc.integer({ min: 1, max: 9990 }).map((v) => v / 100)
  return fc.integer({ min: 1, max: 5000 })
}

const figureFor = (value: fc.Arbitrary<number>): fc.Arbitrary<Figure> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(makeFigure(0)) },
    {
      weight: 9,
      arbitrary: fc
        .tuple(value, fc.constantFrom('exact', 'under', 'over', 'about'), fc.boolean())
        .map(
          ([v, qualifier, estimated]): Figure => ({
            value: v,
            qualifier: qualifier as Figure['qualifier'],
            estimated,
          }),
        ),
    },
  )

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const base = fc.constantFrom(...TARGET_BASES)
const origin = fc.constantFrom('reported', 'illustrative') as fc.Arbitrary<Observation['origin']>

/** Standings as the rules make them, of every kind of indicator and every state of a month. */
const standings: fc.Arbitrary<Standing> = fc.constantFrom(...INDICATORS).chain((indicator) => {
  const figure = figureFor(valueFor(indicator))
  const observed = fc.record({
    month: maybe(figure),
    yearToDate: maybe(figure),
    statedPercent: maybe(
      fc
        .tuple(figureFor(fc.integer({ min: 1, max: 4300 }).map((v) => v / 10)), base)
        .map(([stated, of]) => ({ ...stated, base: of })),
    ),
    origin,
    scopeAssumed: fc.boolean(),
    cutOff: fc.constantFrom(null, null, '2021-04-14'),
  })
  return fc
    .record({
      month: fc.integer({ min: 1, max: 12 }),
      now: maybe(observed),
      lastMonth: maybe(observed),
      lastYear: maybe(observed),
      closing: maybe(observed),
      target: maybe(fc.tuple(fc.oneof(fc.constant(0), valueFor(indicator)), base, origin)),
    })
    .map(({ month, now, lastMonth, lastYear, closing, target }) => {
      const period = periodOf(2021, month)
      const at = (when: string, what: Partial<Observation> | null) =>
        what ? [makeObservation(when, what)] : []
      const observations = [
        ...at('2020-12', closing),
        ...at(sameMonthLastYear(period), lastYear),
        ...at(shifted(period, -1), lastMonth),
        ...at(period, now),
      ]
      const targets = target ? [makeTarget(target[0], { base: target[1], origin: target[2] })] : []
      return makeStanding(indicator, observations, targets, period)
    })
})

const NUMERAL = /\d+(?:[.,]\d+)*/g

interface Numeral {
  readonly value: number
  /** One step of its last digit: rounding may move it by less than that. */
  readonly step: number
  /** The text before it. */
  readonly lead: string
}

function numeralsOf(sentence: string, thousands: string): Numeral[] {
  return [...sentence.matchAll(NUMERAL)].map((match) => {
    const plain = match[0].replaceAll(thousands, '').replace(',', '.')
    return {
      value: Number(plain),
      step: 10 ** -(plain.split('.')[1]?.length ?? 0),
      lead: sentence.slice(0, match.index).trimEnd(),
    }
  })
}

/** Every number in a standing, and the differences from last year that follow from two of them. */
function numbersOf(given: Standing): number[] {
  const { observation, target, percent, samePeriod, cumulative, period } = given
  const dates = [period, observation?.cutOff ?? ''].flatMap((text) => text.split('-').map(Number))
  const figures = [
    given.month?.figure,
    cumulative?.figure,
    observation?.statedPercent,
    target?.figure,
    percent?.figure,
    ...given.discrepancies.flatMap(({ stated, expected }) => [stated, expected]),
  ].flatMap((figure) => (figure ? [figure.value, figure.high ?? figure.value] : []))
  const now = cumulative ? boundsOf(cumulative.figure).stated : null
  const before = samePeriod ? boundsOf(samePeriod.before.figure).stated : null
  const changes =
    now && before
      ? [now.low - before.high, before.low - now.high].concat(
          [now.low / before.high, now.high / before.low].map((r) => Math.abs(r - 1) * 100),
        )
      : []
  return [...dates, ...figures, ...changes.map(Math.abs), given.duePercent]
}

const SCALES = [1, 1e6, 1e9]
const runs = { numRuns: 3000 }

describe('whatever the month was like', () => {
  test.each([
    ['Vietnamese', inVi, '.'],
    ['English', inEn, ','],
  ] as const)('every numeral of the %s sentence comes from the standing', (_, say, thousands) => {
    fc.assert(
      fc.property(standings, (given) => {
        const known = numbersOf(given)
        for (const { value, step } of numeralsOf(say(given), thousands))
          expect(
            known.some((each) =>
              SCALES.some((scale) => Math.abs(each / scale - value) < step * 1.000001),
            ),
            `${value} in ${say(given)}`,
          ).toBe(true)
      }),
      runs,
    )
  })

  test.each([
    [
      'Vietnamese',
      inVi,
      '.',
      {
        under: 'gần',
        over: 'trên',
        'at-least': 'không dưới',
        'at-most': 'không quá',
        between: 'từ',
        about: 'khoảng',
      },
      'ước',
    ],
    [
      'English',
      inEn,
      ',',
      {
        under: 'nearly',
        over: 'over',
        'at-least': 'at least',
        'at-most': 'at most',
        between: 'from',
        about: 'about',
      },
      'estimated',
    ],
  ] as const)(
    'no qualified figure of the %s sentence is without its qualifier',
    (_, say, thousands, words, estimate) => {
      fc.assert(
        fc.property(standings, (given) => {
          const sentence = say(given)
          const numerals = numeralsOf(sentence, thousands)
          const all = numbersOf(given)
          for (const figure of [
            given.observation?.month ? given.month : null,
            given.cumulative,
          ].flatMap((s) => (s ? [s.figure] : []))) {
            const near = (each: number) =>
              Math.abs(each - figure.value) < Math.max(1, figure.value / 50)
            const isConfusable = all.filter(near).length > 1
            const places = numerals.filter(({ value, step }) =>
              SCALES.some((scale) => Math.abs(figure.value / scale - value) < step * 1.000001),
            )
            if (isConfusable || places.length !== 1) continue
            const lead = places[0]?.lead ?? ''
            if (figure.qualifier !== 'exact')
              expect(lead.toLowerCase(), sentence).toMatch(
                new RegExp(`${words[figure.qualifier]}$`),
              )
            if (figure.estimated) expect(sentence.toLowerCase()).toContain(estimate)
          }
          if (given.cumulative?.figure.estimated) expect(sentence.toLowerCase()).toContain(estimate)
          const percent = given.percent?.figure
          const { accumulation } = given.indicator
          if (percent && percent.qualifier !== 'exact' && accumulation === 'flow')
            expect(sentence).toMatch(new RegExp(`${words[percent.qualifier]} [\\d.,]+%`))
        }),
        runs,
      )
    },
  )

  test('what is only likely is said to be, and what is undecided is not decided', () => {
    fc.assert(
      fc.property(standings, (given) => {
        const { status, due } = given
        const sentence = inVi(given)
        const isBroken = sentence.includes('đã vượt mức trần')
        const hasPlace = given.cumulative !== null || given.percent !== null
        if (status.kind === 'verdict' && !isBroken && hasPlace)
          expect(/có (khả năng|nguy cơ)/.test(sentence)).toBe(status.certainty === 'likely')
        if (status.kind === 'undecided' && !isBroken)
          expect(sentence).toContain(due.share > 0 ? 'chưa đủ căn cứ' : 'chưa')
        if (status.kind !== 'verdict')
          expect(sentence).not.toMatch(/(vượt|đúng|chậm) tiến độ|hoàn thành|vượt chỉ tiêu/)
      }),
      runs,
    )
  })

  test('more or less than last year is said only where no value the words allow says otherwise', () => {
    fc.assert(
      fc.property(standings, (given) => {
        const sentence = inVi(given)
        if (!/(tăng|giảm|bằng) .*cùng kỳ/.test(sentence)) return
        const now = boundsOf(given.cumulative?.figure ?? makeFigure(0)).stated
        const before = boundsOf(given.samePeriod?.before.figure ?? makeFigure(0)).stated
        if (/tăng [^;]*cùng kỳ/.test(sentence)) expect(now.low).toBeGreaterThanOrEqual(before.high)
        if (/giảm [^;]*cùng kỳ/.test(sentence)) expect(now.high).toBeLessThanOrEqual(before.low)
      }),
      runs,
    )
  })

  test('it is one line of whole sentences, marked where it is illustrative, and the same each time', () => {
    fc.assert(
      fc.property(standings, (given) => {
        for (const say of [inVi, inEn]) {
          const sentence = say(given)
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
          expect(sentence).not.toMatch(/ {2}|undefined|null|NaN|Infinity| [,;.]|[,;:]\.|\) \(|-0/)
          expect(say(given)).toBe(sentence)
        }
        const isTold = given.month ?? given.cumulative ?? given.percent
        if (isTold && given.observation?.origin === 'illustrative')
          expect(inVi(given)).toContain('minh họa')
      }),
      runs,
    )
  })
})
