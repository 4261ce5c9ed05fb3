import { describe, expect, test } from 'vitest'
import { memoryAccounts } from '../mocks/memory-accounts.ts'
import { samples } from '../mocks/sample/samples.ts'
import { createApi } from '../server/api/api.ts'
import { memoryStore } from '../server/store/memory/memory-store.ts'
import { prerender } from '../src/app/prerender.tsx'
import type { Period } from '../src/domain/period.ts'
import { LANGUAGES, type Language } from '../src/language/catalogues/language.ts'
import { NONSENSE, namesDistrict, publishedBy, unqualified } from './said-of-the-samples.ts'

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

const WALKS = ['cau-ke', 'xa-tam-hoa'].flatMap((unit) => {
  const periods = publishedBy(unit)
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
        expect(words, address).not.toMatch(NONSENSE)
        for (const told of unqualified(words, unit, period, language))
          expect(told, address).toBe('')
        // A commune of today has no district above it, and its words name none.
        if (unit === 'xa-tam-hoa') expect(namesDistrict(words), address).toBe(false)
      }
    })
  },
)
