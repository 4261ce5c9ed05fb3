import { useDeferredValue, useEffect, useMemo, useState } from 'react'

import type { Sheet, SheetRow } from '~/api/sheets.ts'
import { type WordsOfIndicator, withWords } from '~/domain/indicator-words.ts'
import type { Observation } from '~/domain/observation.ts'
import { isRowOpen } from '~/domain/open-rows.ts'
import { type Period, shifted, yearOf } from '~/domain/period.ts'
import type { Unit } from '~/domain/unit.ts'
import { aboutOf, titleIn } from '~/reading/prose/about.ts'
import type { Proposal, ProposedPercent, PutAside } from '~/reading/prose/proposal.ts'
import type { Known } from '~/reading/prose/read-prose.ts'
import { readReport } from '~/reading/report/read-report.ts'
import {
  type Candidate,
  type Filling,
  filledBy,
  fillingOf,
  safeProposals,
  standingOf,
} from '~/reading/row/filling.ts'
import { contextOf } from '~/reading/row/typed-row.ts'
import type { Rows, TypingAction } from '~/reading/row/typing.ts'
import { nearestTo } from '~/reading/spreadsheets/indicator-finder.ts'
import { unitIn } from '~/reading/spreadsheets/known-unit.ts'
import { useLocale } from '~/ui/locale.tsx'
import { subjectNear } from './highlights.ts'
import type { OtherSheetKey } from './OtherSheet.tsx'
import { storedDecisions } from './stored-decisions.ts'

export type ItemState = 'new' | 'there' | 'other' | 'unplaced' | 'locked' | 'rejected'

/** True if nothing is left to decide. */
export const isSettled = (state: ItemState): boolean =>
  state === 'there' || state === 'rejected' || state === 'locked'

/** A proposal compared with the sheet. */
export interface ReviewItem {
  readonly key: string
  readonly proposal: Proposal
  /** `null` if its cell has to be chosen. */
  readonly filling: Filling | null
  readonly state: ItemState
}

/** A number put aside, and whether a person used it. */
export interface AsideItem {
  readonly key: string
  readonly aside: PutAside
  /** What it is probably of; empty where it is no quantity, or the words do not say. */
  readonly name: string
  /** The row whose indicator is nearly called so; `null` for none. */
  readonly near: SheetRow | null
  readonly isUsed: boolean
}

/** The sheet beside the report: what is in its rows, and how to change them. */
export interface EditedSheet {
  readonly rows: Rows
  readonly isOpen: (indicatorId: string) => boolean
  readonly dispatch: (action: TypingAction) => void
}

/** Quantities of something that no indicator was found for. */
const UNNAMED: ReadonlySet<PutAside['reason']> = new Set([
  'no-indicator',
  'other-measure',
  'percent-of-something-else',
])

/** The year to date of the month before, within the year; illustrative figures do not count. */
function lastYearToDate(history: readonly Observation[], period: Period): Known['lastYearToDate'] {
  const before = shifted(period, -1)
  if (yearOf(before) !== yearOf(period)) return null
  const last = history.find((each) => each.period === before)
  return last && last.origin !== 'illustrative' ? last.yearToDate : null
}

const withPercent = (proposal: Proposal, choice: number): Proposal => {
  const other = proposal.otherPercents[choice - 1]
  if (!other) return proposal
  const { figure: statedPercent, base, start, end } = other
  return { ...proposal, statedPercent, base, percentEvidence: { start, end } }
}

/** The unit that a text's title is of, where that is not the sheet's; `null` where it names that too, or none. */
function otherUnitIn(text: string, own: Sheet['unit'], units: readonly Unit[]): Unit | null {
  const title = titleIn(text)
  const named = (all: readonly Unit[]) =>
    unitIn(
      title,
      all.map(({ id, name }) => ({ id, name: name.vi })),
    )
  if (title === '' || named(units.filter(({ id }) => id === own.id))) return null
  const id = named(units)?.id
  return units.find((unit) => unit.id === id) ?? null
}

/** The figures read in a report and a person's decisions on them; accepted ones are in the sheet. */
export function useReview(
  sheet: Sheet,
  text: string,
  editing: EditedSheet,
  words: readonly WordsOfIndicator[],
  units: readonly Unit[],
) {
  const { id: unitId } = sheet.unit
  const { period } = sheet
  const { bases } = useLocale().text
  const [decisions, setDecisions] = useState(() => storedDecisions.get(unitId, period))
  const [percents, setPercents] = useState<Readonly<Record<string, number>>>({})
  useEffect(() => {
    // Without room for them, the sheet shows them all but the rejected ones.
    storedDecisions.set(decisions, unitId, period)
  }, [unitId, period, decisions])
  // Read a long report once typing pauses.
  const settled = useDeferredValue(text)
  const known = useMemo(
    () =>
      withWords(
        sheet.rows.map(({ indicator }) => indicator),
        words,
      ),
    [sheet.rows, words],
  )
  const reading = useMemo(
    () =>
      readReport({
        text: settled,
        period,
        unitId,
        bases,
        unitName: sheet.unit.name.vi,
        indicators: known,
        known: new Map(
          sheet.rows.map(({ indicator, history, targets }) => [
            indicator.id,
            {
              lastYearToDate: lastYearToDate(history, period),
              targets: targets.filter(({ origin }) => origin !== 'illustrative'),
            },
          ]),
        ),
      }),
    [settled, period, unitId, bases, sheet, known],
  )
  const about = useMemo(() => aboutOf(settled, period), [settled, period])
  const namedUnit = useMemo(() => otherUnitIn(settled, sheet.unit, units), [settled, sheet, units])
  const [isOfThisSheet, setOfThisSheet] = useState(false)
  const isOtherMonth = about !== null && about.period !== period
  const other: OtherSheetKey | null =
    isOfThisSheet || !(isOtherMonth || namedUnit)
      ? null
      : {
          unit: namedUnit?.id ?? unitId,
          period: about?.period ?? period,
          namedUnit,
          quoted: isOtherMonth ? settled.slice(about.words.start, about.words.end) : null,
        }
  const context = contextOf(sheet, text)
  // Rows that a published report has stated are locked.
  const rowOf = (id: string) =>
    editing.isOpen(id) ? sheet.rows.find((row) => row.indicator.id === id) : undefined

  const keyOf = (kind: string, start: number, end: number) =>
    `${kind} ${start} ${settled.slice(start, end)}`

  const standing = (filling: Filling): 'there' | 'new' | 'other' | null => {
    const row = rowOf(filling.indicatorId)
    const typed = editing.rows[filling.indicatorId]
    return row && typed ? standingOf(filling, typed, row, context) : null
  }

  const items = reading.proposals.flatMap((read): ReviewItem[] => {
    const row = rowOf(read.indicatorId)
    if (!row) return []
    const key = keyOf(read.indicatorId, read.evidence.start, read.evidence.end)
    const proposal = withPercent(read, percents[key] ?? 0)
    const filling = decisions.corrected[key] ?? fillingOf(proposal, row, period)
    const isRejected = decisions.rejected.includes(key)
    const state = (filling && standing(filling)) ?? 'unplaced'
    if (state === 'there') return [{ key, proposal, filling, state }]
    // In a published month, what a report has stated stays.
    if (!isRowOpen(sheet.report, sheet.rows, row))
      return [{ key, proposal, filling: null, state: 'locked' }]
    return [{ key, proposal, filling, state: isRejected ? 'rejected' : state }]
  })

  const asides = reading.aside.map((aside): AsideItem => {
    const key = keyOf('aside', aside.start, aside.end)
    const filling = decisions.corrected[key]
    const name = UNNAMED.has(aside.reason) ? subjectNear(settled, aside) : ''
    const near = name === '' ? null : nearestTo(name, known)
    return {
      ...{ key, aside, name },
      near: sheet.rows.find(({ indicator }) => indicator.id === near?.indicator.id) ?? null,
      isUsed: filling !== undefined && standing(filling) === 'there',
    }
  })

  const candidates = items.flatMap(({ proposal, filling, state }): Candidate[] => {
    const row = filling && rowOf(filling.indicatorId)
    const typed = filling && editing.rows[filling.indicatorId]
    return row && typed && state === 'new' ? [{ proposal, filling, row, typed }] : []
  })
  // Nothing of another month's report is entered with one click.
  const safe = other ? [] : safeProposals(candidates, context)

  const reconsider = (key: string) =>
    setDecisions((before) => ({
      ...before,
      rejected: before.rejected.filter((each) => each !== key),
    }))

  const fill = (filling: Filling) => {
    const typed = editing.rows[filling.indicatorId]
    if (!typed) return
    editing.dispatch({
      kind: 'fill',
      changes: { [filling.indicatorId]: filledBy([filling], typed, text) },
    })
  }

  return {
    /** The sheet that the text says it is about, where it is another. */
    other,
    takeAsOfThisSheet: () => setOfThisSheet(true),
    items,
    asides,
    safeCount: safe.length,
    /** True while the text is newer than the reading. */
    isReading: settled !== text,
    accept: ({ key, filling }: ReviewItem) => {
      reconsider(key)
      if (filling) fill(filling)
    },
    acceptSafe: () => {
      const byRow = Map.groupBy(safe, ({ typed }) => typed)
      const changes = [...byRow].map(([typed, group]) => {
        const fillings = group.map(({ filling }) => filling)
        return [fillings[0]?.indicatorId, filledBy(fillings, typed, text)] as const
      })
      editing.dispatch({ kind: 'fill', changes: Object.fromEntries(changes) })
      return safe.length
    },
    correct: (key: string, filling: Filling) => {
      setDecisions(({ rejected, corrected }) => ({
        rejected: rejected.filter((each) => each !== key),
        corrected: { ...corrected, [key]: filling },
      }))
      fill(filling)
    },
    reject: (key: string) =>
      setDecisions((before) => ({ ...before, rejected: [...new Set([...before.rejected, key])] })),
    reconsider,
    choosePercent: (key: string, choice: number) =>
      setPercents((before) => ({ ...before, [key]: choice })),
    percentChosen: (key: string) => percents[key] ?? 0,
    /** The percentages stated with a figure, its own first. */
    percentsOf: (key: string): readonly ProposedPercent[] => {
      const read = reading.proposals.find(
        ({ indicatorId, evidence: { start, end } }) => keyOf(indicatorId, start, end) === key,
      )
      if (!read?.statedPercent) return []
      const { statedPercent: figure, base, percentEvidence, evidence, otherPercents } = read
      return [{ figure, base, ...(percentEvidence ?? evidence) }, ...otherPercents]
    },
    rowOf,
  }
}

export type Review = ReturnType<typeof useReview>
