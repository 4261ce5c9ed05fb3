import type { Event } from '../../domain/event.ts'
import type { Period } from '../../domain/period.ts'
import type { Programme } from '../../domain/programme.ts'
import type { Report } from '../../domain/report.ts'
import type { Standing } from '../../domain/standing.ts'
import { DERIVATION_TEXT } from '../../language/catalogues/derivation.ts'
import { EDITIONS_TEXT } from '../../language/catalogues/editions.ts'
import type { Language } from '../../language/catalogues/language.ts'
import { dayOf } from '../../language/formats/instant.ts'
import { formatDay } from '../../language/formats/period.ts'
import { capitalized } from '../../language/formats/words.ts'
import { attentionNames } from '../../language/sentences/attention-names.ts'
import { eventsSentence } from '../../language/sentences/event-sentence.ts'
import { headline } from '../../language/sentences/headline.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { programmeSentence } from '../../language/sentences/programme-sentence.ts'
import { reportSentence } from '../../language/sentences/report-sentence.ts'
import { sourceLine } from '../../language/sentences/source.ts'
import { FIGURE_COLUMNS, type ReportTable } from '../core/report-table.ts'
import { ANNEX_TEXT } from './annex-text.ts'

interface SummedUpMonth {
  readonly standings: readonly Standing[]
  readonly period: Period
  readonly programme: Programme | null
}

/**
 * The text below the table: the month in one sentence, how many indicators of
 * the chosen programme are achieved, then one sentence for each indicator that the report
 * states. Illustrative figures appear only if there are no others, and are marked.
 */
export function annexSentences(
  { standings, period, programme }: SummedUpMonth,
  context: SentenceContext,
): string[] {
  const present = standings.filter((each) => each.cumulative !== null)
  const stated = present.filter((each) => each.observation?.origin !== 'illustrative')
  const shown = stated.length > 0 ? stated : present
  return [
    headline(standings, context)
      .map(({ text }) => text)
      .join('') + attentionNames(standings, context),
    ...(programme ? [programmeSentence(programme, standings, period, context)] : []),
    ...shown.map((each) => reportSentence(each, context)),
  ]
}

/** What the notes need to know of the month. */
export interface NotedMonth {
  readonly standings: readonly Standing[]
  /** What explains the month. */
  readonly events: readonly Event[]
  readonly report: Pick<Report, 'source' | 'meetingDate' | 'status'>
  /** The instant of the publication that is shown; `null` for the month as it is now. */
  readonly presentedAt: string | null
}

/** Where a month's figures come from, as of when, and what was assumed in reading the report. */
export function monthNotes(
  { standings, events, report, presentedAt }: NotedMonth,
  { text, language }: SentenceContext,
): string[] {
  const source = sourceLine(report, text)
  const assumed = standings
    .filter(({ observation }) => observation?.scopeAssumed)
    .map(
      ({ indicator }) => `${indicator.name[language]}: ${DERIVATION_TEXT[language].scopeAssumed}`,
    )
  const indicators = standings.map(({ indicator }) => indicator)
  return [
    ...(source ? [source] : []),
    ...(events.length > 0 ? [eventsSentence(events, indicators, language)] : []),
    ...(presentedAt
      ? [`${EDITIONS_TEXT[language].asPresented(formatDay(dayOf(presentedAt)))}.`]
      : []),
    ...(report.status === 'reopened' ? [`${capitalized(text.periods.reopened)}.`] : []),
    ...assumed,
  ]
}

/** The legend below the table: only the marks that appear in it are explained. */
export function tableNotes({ groups }: ReportTable, language: Language): string[] {
  const { legend } = ANNEX_TEXT[language]
  const rows = groups.flatMap((group) => group.rows)
  const cells = rows.flatMap((row) => FIGURE_COLUMNS.map((column) => row.cells[column]))
  const has = {
    illustrative: [...rows, ...cells].some((each) => each?.origin === 'illustrative'),
    derived: cells.some((cell) => cell?.isMarked && cell.origin === 'derived'),
    estimated: cells.some((cell) => cell?.isEstimated),
    missing: cells.some((cell) => cell === null),
  }
  const marks = ['estimated', 'derived', 'illustrative', 'missing'] as const
  return marks.filter((mark) => has[mark]).map((mark) => legend[mark])
}
