import { describe, expect, test } from 'vitest'
import { memoryAccounts } from '../mocks/memory-accounts.ts'
import { samples } from '../mocks/sample/samples.ts'
import { createApi } from '../server/api/api.ts'
import { memoryStore } from '../server/store/memory/memory-store.ts'
import { prerender } from '../src/app/prerender.tsx'
import type { Observation } from '../src/domain/observation.ts'
import type { Period } from '../src/domain/period.ts'
import { LANGUAGES, type Language } from '../src/language/catalogues/language.ts'
import { figureParts } from '../src/language/formats/quantity.ts'

const api = createApi(memoryStore(samples), { accounts: memoryAccounts().accounts })
const TEMPLATE = '<html lang="vi"><!--app--><!--data--></html>'

/** The words of a page as a reader gets them, in one line. */
async function wordsOf(address: string, language: Language): Promise<string> {
  const headers = { cookie: `so-ket-language=${language}` }
  const request = new Request(`http://localhost${address}`, { headers })
  const page = await prerender(request, TEMPLATE, async (asked) => api.fetch(asked))
  expect(page.status, address).toBe(200)
  return (await page.text())
    .replace(/<(style|script|title)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00a0]+/g, ' ')
}

const publishedBy = (unitId: string): Period[] =>
  samples.reports?.filter((each) => each.unitId === unitId).map((each) => each.period) ?? []

const WALKS = ['cau-ke', 'xa-tam-hoa'].flatMap((unit) => {
  const periods = publishedBy(unit).sort()
  const indicators = samples.indicators?.filter((each) => each.unitIds?.includes(unit)) ?? []
  return LANGUAGES.flatMap((language) => ({ unit, language, periods, indicators }))
})

describe.each(WALKS)(
  'the pages of $unit in $language',
  ({ unit, language, periods, indicators }) => {
    const addresses = (period: Period) => {
      const month = `?unit=${unit}&period=${period}`
      const screens = ['/', '/report', '/compare', '/present'].map((path) => path + month)
      // Those of the last month show the course of all months before.
      return period === periods.at(-1)
        ? [...screens, ...indicators.map(({ id }) => `/indicators/${id}${month}`)]
        : screens
    }

    test.each(periods)('say no more than was stated, in %s', async (period) => {
      for (const address of addresses(period)) {
        const words = await wordsOf(address, language)
        expect(words, address).not.toMatch(/NaN|Infinity|undefined|null|\[object|(^| )-0[ %]/)
        for (const told of unqualified(words, unit, period, language))
          expect(told, address).toBe('')
        // A commune of today has no district above it, and its words name none.
        if (unit === 'xa-tam-hoa')
          expect(words.replaceAll(/Huyện ủy Cầu Kè|Cầu Kè District/g, ''), address).not.toMatch(
            /huyện|district/i,
          )
      }
    })
  },
)

/** Where a page shows the number of a figure of the month without the words that belong to it. */
function unqualified(words: string, unit: string, period: Period, language: Language): string[] {
  const ofMonth = samples.observations?.filter(
    (each) => each.unitId === unit && each.period === period,
  )
  return (ofMonth ?? [])
    .flatMap((observation) => numbersOf(observation, language))
    .flatMap(({ qualifier, shown, plain }) =>
      [...words.matchAll(new RegExp(`(?<![\\d.,–]|\\d )${escaped(shown)}(?![\\d.,]|\\d)`, 'g'))]
        .filter(({ index }) => {
          const before = words.slice(0, index).trimEnd()
          const isEstimatedAfter = words.startsWith(' (estimated)', index + shown.length)
          return !before.endsWith(isEstimatedAfter ? plain : qualifier)
        })
        .map(({ index }) => words.slice(Math.max(0, index - 40), index + shown.length)),
    )
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The qualified amounts of an observation as they are shown; percentages may come from elsewhere too. */
function numbersOf({ indicatorId, month, yearToDate }: Observation, language: Language) {
  const measure = samples.indicators?.find((each) => each.id === indicatorId)?.measure
  if (!measure || measure.kind === 'percent') return []
  return [month, yearToDate].flatMap((figure) => {
    if (!figure || figure.qualifier === 'exact') return []
    const { qualifier, number, unit } = figureParts(figure, measure, language)
    const plain = figureParts({ ...figure, estimated: false }, measure, language).qualifier
    return [{ qualifier, plain, shown: `${number} ${unit}` }]
  })
}
