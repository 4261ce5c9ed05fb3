import type { Figure } from '~/domain/figure.ts'
import type { MeasureKind } from '~/domain/indicator.ts'
import type { Proposal, PutAside, Reading, Span } from '~/reading/prose/proposal.ts'
import { type ProseInput, readProse } from '~/reading/prose/read-prose.ts'
import type { ValueRole } from '~/reading/spreadsheets/columns.ts'
import type { KnownIndicator } from '~/reading/spreadsheets/indicator-finder.ts'
import { type ImportedRow, readRows, tableContext } from '~/reading/spreadsheets/rows.ts'
import { tablesIn } from '~/reading/spreadsheets/table.ts'
import { importContext, type TextContext, type TextTable, tablesInText } from './tables-in-text.ts'

export type ReportInput = TextContext & Pick<ProseInput, 'text' | 'known'>

/** Reads the figures of a report: of its sentences, and of the tables among them as of a sheet. */
export function readReport(input: ReportInput): Reading {
  const { prose, tables } = tablesInText(input.text)
  const sentences = readProse({ ...input, text: prose })
  const read = tables.map((table) => readTable(table, input))
  const said = new Set(sentences.proposals.map(keyOf))
  const own = read.flatMap(({ proposals }) => proposals)
  const again = own.filter((proposal) => said.has(keyOf(proposal)))
  const byKey = new Map(again.map((proposal) => [keyOf(proposal), proposal]))
  const whole = sentences.proposals.map((each) => withPercent(each, byKey.get(keyOf(each))))
  return {
    proposals: [...whole, ...own.filter((each) => !said.has(keyOf(each)))].toSorted(
      (a, b) => a.evidence.start - b.evidence.start,
    ),
    aside: [
      ...sentences.aside,
      ...read.flatMap(({ aside }) => aside),
      ...again.map(
        ({ evidence, figure }): PutAside => ({
          ...evidence,
          reason: 'said-again',
          value: figure?.value ?? null,
        }),
      ),
    ].toSorted((a, b) => a.start - b.start),
  }
}

/** What a table and a sentence say alike; all spans that end with the month are the year to date. */
const keyOf = ({ indicatorId, scope, figure, statedPercent }: Proposal): string =>
  [indicatorId, scope === 'month', figure?.value ?? `${statedPercent?.value}%`].join(' ')

/** The percentage that only the table states. */
function withPercent(said: Proposal, again: Proposal | undefined): Proposal {
  if (said.statedPercent || !again?.statedPercent) return said
  const { statedPercent, base, percentEvidence } = again
  return { ...said, statedPercent, base, percentEvidence }
}

function readTable(table: TextTable, input: ReportInput): Reading {
  const { unitId, period, indicators } = input
  const context = importContext(table, input)
  const rows = tablesIn(table.grid, tableContext(context)).flatMap(
    (found) => readRows(found, context).rows,
  )
  const own = rows.filter((row) => row.unitId === unitId && row.period === period)
  const other = rows.filter((row) => !own.includes(row))
  const read = own.map((row) => ofRow(row, table, indicators))
  return {
    proposals: read.flatMap(({ proposals }) => proposals),
    aside: [
      ...read.flatMap(({ aside }) => aside),
      ...other.flatMap((row) =>
        asideOf(row, table, row.unitId === unitId ? 'other-period' : 'other-unit'),
      ),
    ],
  }
}

/** The figures of a row, each a proposal with the percentage beside it, and those that cannot be read. */
function ofRow(row: ImportedRow, table: TextTable, indicators: readonly KnownIndicator[]): Reading {
  const known = indicators.find(({ indicator }) => indicator.id === row.indicatorId)
  if (!known) return { proposals: [], aside: asideOf(row, table, 'no-indicator') }
  const figures = new Map<ValueRole, Placed>()
  const unread: PutAside[] = []
  for (const cell of row.cells) {
    const place = table.places.get(cell.address)
    if (!place) continue
    const { read } = cell
    if (read.kind === 'figure' && 'value' in read.figure && cell.role !== 'statedGrowth')
      figures.set(cell.role, { figure: read.figure, place })
    else if (/\d/.test(cell.raw))
      unread.push({
        ...place,
        reason: cell.fault === 'other-measure' ? 'other-measure' : 'unreadable',
        value: null,
      })
  }
  const percent = figures.get('statedPercent') ?? null
  const unit = known.indicator.measure.kind
  const of = (role: 'month' | 'yearToDate'): Proposal[] => {
    const found = figures.get(role)
    if (!found) return []
    const isOfPercent = role === 'yearToDate' || !figures.has('yearToDate')
    return [proposal(row, unit, role, found, isOfPercent ? percent : null)]
  }
  const proposals = [...of('month'), ...of('yearToDate')]
  const isAlone = proposals.length === 0 && percent !== null
  return {
    proposals: isAlone ? [proposal(row, unit, 'yearToDate', null, percent)] : proposals,
    aside: unread,
  }
}

interface Placed {
  readonly figure: Figure
  readonly place: Span
}

function proposal(
  { indicatorId, base }: ImportedRow,
  unit: MeasureKind,
  role: 'month' | 'yearToDate',
  found: Placed | null,
  percent: Placed | null,
): Proposal {
  const evidence = found?.place ?? percent?.place ?? { start: 0, end: 0 }
  const scope = role === 'month' ? ('month' as const) : ('year-to-date' as const)
  return {
    indicatorId: indicatorId ?? '',
    scope,
    figure: found?.figure ?? null,
    unit,
    statedPercent: percent?.figure ?? null,
    base: percent ? (base ?? 'unstated') : null,
    percentEvidence: percent?.place ?? null,
    otherPercents: [],
    comparison: null,
    evidence,
    confidence: 'high',
    why: [{ code: 'in-table' }, { code: 'scope-stated', scope }],
  }
}

const asideOf = (row: ImportedRow, table: TextTable, reason: PutAside['reason']): PutAside[] =>
  row.cells.flatMap(({ address, read }) => {
    const place = table.places.get(address)
    if (!place) return []
    const value = read.kind === 'figure' && 'value' in read.figure ? read.figure.value : null
    return [{ ...place, reason, value }]
  })
