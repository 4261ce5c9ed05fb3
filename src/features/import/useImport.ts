import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'

import type { VersionedWords } from '~/api/indicator-words.ts'
import type { MonthKey } from '~/api/screen.ts'
import type { VersionedColumns } from '~/api/sheet-columns.ts'
import { type Sheet, sheetQuery } from '~/api/sheets.ts'
import { lastMonthTaken } from '~/domain/at-work.ts'
import { isWithin } from '~/domain/hierarchy.ts'
import type { Indicator } from '~/domain/indicator.ts'
import { withWords } from '~/domain/indicator-words.ts'
import type { Period } from '~/domain/period.ts'
import type { ColumnChoice } from '~/domain/sheet-columns.ts'
import type { Unit } from '~/domain/unit.ts'
import { instantNow } from '~/language/formats/clock.ts'
import { dayOf } from '~/language/formats/instant.ts'
import { type Choices, choiceKey, linesOf, sheetKey } from '~/reading/row/import-lines.ts'
import { measureOf } from '~/reading/row/typed-row.ts'
import { type FileRead, sheetLabel } from '~/reading/spreadsheets/grid.ts'
import { nameKey } from '~/reading/spreadsheets/indicator-finder.ts'
import {
  isEitherWay,
  type MoneyWord,
  type SeparatorStyle,
  separatorStyleOf,
} from '~/reading/spreadsheets/number-separators.ts'
import { type ImportedTarget, readTargets } from '~/reading/spreadsheets/read-targets.ts'
import {
  type ImportContext,
  type ImportedRow,
  readRows,
  tableContext,
} from '~/reading/spreadsheets/rows.ts'
import { type Table, tablesIn } from '~/reading/spreadsheets/table.ts'
import { readTypedFigure } from '~/reading/typed/typed-figure.ts'
import { readTypedGrowth } from '~/reading/typed/typed-growth.ts'
import { useLocale } from '~/ui/locale.tsx'
import { makeOf, usesChosen } from './remembered.ts'
import { useRemembered } from './useRemembered.ts'

/** What is known before a file is opened. */
export interface Setting {
  readonly units: readonly Unit[]
  readonly indicators: readonly Indicator[]
  readonly words: readonly VersionedWords[]
  /** What the office said of the columns of its sheets; nothing where it could not be had. */
  readonly sheetColumns: readonly VersionedColumns[]
  /** The unit the account answers for; `null` for all. */
  readonly unitOfAccount: string | null
  /** The account may set targets. */
  readonly setsTargets: boolean
  /** The defaults for rows that do not say. */
  readonly unit: string
  readonly period: Period
}

/** A table with the rows and the targets read from it, and the rows put aside. */
export interface ReadTable extends ReturnType<typeof readRows> {
  readonly table: Table
  readonly targets: readonly ImportedTarget[]
}

/** A person's answers about this file. */
export interface Answers {
  readonly separators: SeparatorStyle | null
  readonly money: MoneyWord | null
  readonly wide: ImportContext['wide']
  readonly scaled: 'shown' | 'contained' | null
  readonly choices: Choices
  readonly leftOut: ReadonlySet<string>
}

const NO_ANSWERS: Answers = {
  separators: null,
  money: null,
  wide: null,
  scaled: null,
  choices: {},
  leftOut: new Set(),
}

/** A file's tables, the meaning of their columns, and their rows compared with the sheets. */
export function useImport(read: FileRead, setting: Setting) {
  const { text } = useLocale()
  const client = useQueryClient()
  const { units, indicators, words, unitOfAccount, unit, period } = setting
  const remembered = useRemembered(setting.sheetColumns)
  const { columns, names } = remembered
  const [answers, setAnswers] = useState(NO_ANSWERS)

  const importable = useMemo(
    () => ({
      units: units.map(({ id, name }) => ({ id, name: name.vi })),
      indicators: withWords(indicators, words),
      ...{ unitId: unit, period, bases: text.bases, named: names },
    }),
    [units, indicators, words, unit, period, text.bases, names],
  )
  const tables = useMemo(() => {
    const about = tableContext(importable)
    return read.grids.flatMap((grid) => tablesIn(grid, about))
  }, [read, importable])

  const ownSeparators = useMemo(
    () => separatorStyleOf(tables.flatMap(({ grid }) => grid.rows.flat().map((cell) => cell.text))),
    [tables],
  )
  const { separators, money, wide, scaled } = answers
  const measureById = (id: string | null) =>
    indicators.find((indicator) => indicator.id === id)?.measure
  // Thousands of rows are not read again for a tick.
  const readTables = useMemo(() => {
    const context: ImportContext = {
      ...importable,
      separators: separators ?? ownSeparators,
      ...{ money, wide, scaled },
    }
    return tables.map((found): ReadTable => {
      const table = { ...found, uses: usesChosen(found.uses, columns[makeOf(found.headings)]) }
      return { table, ...readRows(table, context), targets: readTargets(table, context).targets }
    })
  }, [tables, columns, importable, separators, ownSeparators, money, wide, scaled])
  const rows = readTables
    .flatMap((each) => each.rows)
    .map((row) => chosen(row, answers.choices, measureById(row.indicatorId)))

  const isAllowed = (id: string) => unitOfAccount === null || isWithin(units, id, unitOfAccount)
  const places = new Map(
    rows.flatMap((row) =>
      row.unitId && row.period && row.indicatorId && isAllowed(row.unitId)
        ? [[sheetKey(row), { unit: row.unitId, period: row.period }] as const]
        : [],
    ),
  )
  const [comparedCount, setComparedCount] = useState(0)
  const compared = useQuery({
    queryKey: ['sheets-compared', ...places.keys()],
    queryFn: () => sheetsOf(client, [...places.values()], setComparedCount),
    // The preview compares with what is stored now, and does not change under the reader's eyes.
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: false,
    gcTime: 0,
  })
  const bySheet = compared.data ?? NO_SHEETS

  const all = linesOf(rows, bySheet, isAllowed, lastMonthTaken(dayOf(instantNow())))
  const lines = all.filter(({ key }) => !answers.leftOut.has(key))

  const ambiguous = rows
    .flatMap(({ cells }) => cells)
    .filter(({ read: of }) => of.kind === 'ambiguous')
  const answer = (more: Partial<Answers>) => setAnswers((before) => ({ ...before, ...more }))
  /** A name that a person chose the indicator of, as the rows are read now. */
  const isNamed = ({ indicatorId, called }: ImportedRow): boolean =>
    indicatorId !== null && names[nameKey(called.indicator)] === indicatorId

  return {
    tables: readTables,
    indicators: importable.indicators,
    targets: readTables.flatMap((each) => each.targets),
    /** The sheets without a table of figures; the guide of our own template is none to tell of. */
    passedOver: read.grids.flatMap((grid) =>
      tables.some(
        (table) => table.grid === grid || (table.isCoded && table.grid.file === grid.file),
      )
        ? []
        : [sheetLabel(grid)],
    ),
    rows,
    /** All rows of the file, including those left out. */
    all,
    lines,
    answers,
    answer,
    isComparing: compared.isPending,
    isNotCompared: compared.isError,
    comparedCount,
    sheetCount: places.size,
    refetch: () => compared.refetch(),
    asksSeparators:
      answers.separators !== null ||
      (ownSeparators === null && ambiguous.some(({ raw }) => isEitherWay(raw))),
    asksMoney:
      answers.money !== null ||
      rows.some(
        ({ indicatorId, cells }) =>
          measureById(indicatorId)?.kind === 'money' &&
          cells.some(
            ({ read: of, role, shown }) =>
              of.kind === 'ambiguous' && role !== 'statedPercent' && shown === undefined,
          ),
      ),
    asksWide:
      answers.wide !== null ||
      rows.some(({ cells }) => cells.some(({ fault }) => fault === 'scope')),
    /** A cell that shows another number than it contains; `null` for none. */
    scaledCell: rows.flatMap(({ cells }) => cells).find(({ shown }) => shown !== undefined) ?? null,
    unknownNames: [
      ...new Map(
        rows.flatMap((row) => {
          const name = row.called.indicator
          return row.indicatorId === null || isNamed(row) ? [[nameKey(name), name] as const] : []
        }),
      ),
    ],
    names,
    nameIndicator: remembered.nameIndicator,
    takeColumn: (table: Table, column: number, choice: ColumnChoice) =>
      remembered.takeColumn(makeOf(table.headings), column, choice),
    /** After an import: the office remembers what was chosen for this file. */
    remember: () =>
      remembered.give(
        tables.map(({ headings }) => makeOf(headings)),
        lines.flatMap(({ row }) =>
          row.indicatorId !== null && isNamed(row)
            ? [{ name: row.called.indicator, indicatorId: row.indicatorId }]
            : [],
        ),
        importable.indicators,
        words,
      ),
    notRemembered: remembered.notGiven,
  }
}

const NO_SHEETS: ReadonlyMap<string, Sheet> = new Map()
// A browser's usual limit of parallel requests to one host.
const AT_ONCE = 6

/** The sheets of all units and months that a file has rows for. */
async function sheetsOf(
  client: QueryClient,
  places: readonly MonthKey[],
  onProgress: (done: number) => void,
): Promise<ReadonlyMap<string, Sheet>> {
  const found = new Map<string, Sheet>()
  onProgress(0)
  for (let at = 0; at < places.length; at += AT_ONCE) {
    const some = places.slice(at, at + AT_ONCE)
    const sheets = await Promise.all(
      some.map((place) => client.query({ ...sheetQuery(place), staleTime: 0 })),
    )
    for (const sheet of sheets)
      found.set(sheetKey({ unitId: sheet.unit.id, period: sheet.period }), sheet)
    onProgress(found.size)
  }
  return found
}

export type Importing = ReturnType<typeof useImport>

/** The row with the readings that a person chose for its cells. */
function chosen(
  row: ImportedRow,
  choices: Choices,
  measure: Indicator['measure'] | undefined,
): ImportedRow {
  if (!measure) return row
  return {
    ...row,
    cells: row.cells.map((cell) => {
      const choice = choices[choiceKey(row.sheet, cell.address)]
      if (choice === undefined) return cell
      const read =
        cell.role === 'statedGrowth'
          ? readTypedGrowth(choice)
          : readTypedFigure(choice, measureOf({ indicator: { measure } }, cell.role))
      return { ...cell, read }
    }),
  }
}
