import { memoryAccounts } from '../mocks/memory-accounts.ts'
import { samples } from '../mocks/sample/samples.ts'
import { createApi } from '../server/api/api.ts'
import { memoryStore } from '../server/store/memory/memory-store.ts'
import { answerOf } from '../src/api/problem.ts'
import { withStanding } from '../src/api/standings.ts'
import { deckOf } from '../src/domain/deck.ts'
import type { Period } from '../src/domain/period.ts'
import type { Palette } from '../src/exports/core/palette.ts'
import { reportTable } from '../src/exports/core/report-table.ts'
import { powerpoint } from '../src/exports/powerpoint/powerpoint.ts'
import { monthSheet } from '../src/exports/sheets/month-sheet.ts'
import { wordAnnex } from '../src/exports/word/word-annex.ts'
import { en } from '../src/language/catalogues/en.ts'
import type { Language } from '../src/language/catalogues/language.ts'
import { vi } from '../src/language/catalogues/vi.ts'
import { clientOf } from './api-client.ts'

const client = clientOf(createApi(memoryStore(samples), { accounts: memoryAccounts().accounts }))
const palette = new Proxy({}, { get: () => '336699' }) as Palette
const NO_ONE: readonly never[] = []

/** The month as the screens hand it to the files they make. */
export async function monthOf(unit: string, period: Period) {
  const query = { unit, period }
  const [overview, report, { before, directives }] = await Promise.all([
    client.overview.$get({ query }).then(answerOf),
    client.report.$get({ query }).then(answerOf),
    client.directives[':unit'][':period'].$get({ param: query }).then(answerOf),
  ])
  const rows = overview.rows.map((row) => ({
    ...withStanding(row, overview),
    explanation: row.explanations[0] ?? null,
  }))
  return { ...overview, rows, text: report.text, lastDirectives: before, directives }
}
export type Month = Awaited<ReturnType<typeof monthOf>>

export const contextOf = (language: Language) => ({ text: language === 'vi' ? vi : en, language })

export function wordFile(month: Month, language: Language): Promise<Blob> {
  const context = contextOf(language)
  const standings = month.rows.map(({ standing }) => standing)
  const table = reportTable(standings, month.sections, new Set(), context)
  const [programme = null] = month.programmes
  const events = month.rows.flatMap((row) => row.events)
  return wordAnnex({ ...month, standings, table, presentedAt: null, programme, events }, context)
}

export function slidesFile(month: Month, language: Language): Promise<Blob> {
  const [programme = null] = month.programmes
  const slides = deckOf({
    matrix: { indicators: [], rows: [] },
    ...month,
    programme,
    corrections: NO_ONE,
    nextDirectives: month.directives,
  })
  return powerpoint({ ...month, slides, sentences: {}, notes: {}, palette }, contextOf(language))
}

export const sheetOf = (month: Month, language: Language) =>
  monthSheet(
    {
      ...month,
      words: month.text,
      standings: month.rows.map(({ standing }) => standing),
      presentedAt: null,
    },
    contextOf(language),
  )
