import type { Report } from '../../domain/report.ts'
import type { Standing } from '../../domain/standing.ts'
import { dayOf } from '../../language/formats/instant.ts'
import { formatDay } from '../../language/formats/period.ts'
import { capitalized } from '../../language/formats/words.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { sourceLine } from '../../language/sentences/source.ts'

/** What a file must say of the month as a whole. */
export interface NotedMonth {
  readonly standings: readonly Standing[]
  readonly report: Pick<Report, 'source' | 'meetingDate' | 'status'>
  /** The instant of the publication that is shown; `null` for the month as it stands. */
  readonly presentedAt: string | null
}

/** Where a month's figures come from, as of when, and what was read into the report's words. */
export function monthNotes(
  { standings, report, presentedAt }: NotedMonth,
  { text, language }: SentenceContext,
): string[] {
  const source = sourceLine(report, text)
  const assumed = standings
    .filter(({ observation }) => observation?.scopeAssumed)
    .map(({ indicator }) => `${indicator.name[language]}: ${text.explanation.scopeAssumed}`)
  return [
    ...(source ? [source] : []),
    ...(presentedAt ? [`${text.periods.asPresented(formatDay(dayOf(presentedAt)))}.`] : []),
    ...(report.status === 'reopened' ? [`${capitalized(text.periods.reopened)}.`] : []),
    ...assumed,
  ]
}
