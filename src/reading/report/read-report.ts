import type { Figure } from '~/domain/figure.ts'
import type { Proposal, PutAside, Reading, Span } from '~/reading/prose/proposal.ts'
import { type ProseInput, readProse } from '~/reading/prose/read-prose.ts'
import type { Scope } from '~/reading/prose/times.ts'
import type { ValueRole } from '~/reading/spreadsheets/columns.ts'
import { type ImportedRow, readRows } from '~/reading/spreadsheets/rows.ts'
import { type TextContext, type TextTables, tablesInText } from './tables-in-text.ts'

export type ReportInput = TextContext & Pick<ProseInput, 'text' | 'known'>

/** Reads the figures of a report: of its sentences, and of the tables among them as of a sheet. */
export function readReport(input: ReportInput): Reading {
  const { prose, blocks } = tablesInText(input.text, input)
  const sentences = readProse({ ...input, text: prose })
  const read = blocks.map((block) => readTables(block, input))
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

function readTables(block: TextTables, { unitId, period, indicators }: ReportInput): Reading {
  const kinds = new Map(indicators.map(({ indicator: { id, measure } }) => [id, measure.kind]))
  const read = block.tables
    .flatMap((table) => readRows(table, block.context).rows)
    .map((row): Reading => {
      if (row.unitId !== unitId) return putAside(row, block, 'other-unit')
      if (row.period !== period) return putAside(row, block, 'other-period')
      const { indicatorId } = row
      const unit = indicatorId === null ? undefined : kinds.get(indicatorId)
      if (indicatorId === null || !unit) return putAside(row, block, 'no-indicator')
      return ofRow(row, block, { indicatorId, unit })
    })
  return {
    proposals: read.flatMap(({ proposals }) => proposals),
    aside: read.flatMap(({ aside }) => aside),
  }
}

interface Placed {
  readonly figure: Figure
  readonly place: Span
}

/** The figures of a row, each a proposal with the percentage beside it, and those that cannot be read. */
function ofRow(
  { cells, base }: ImportedRow,
  { places }: TextTables,
  of: Pick<Proposal, 'indicatorId' | 'unit'>,
): Reading {
  const figures = new Map<ValueRole, Placed>()
  const aside: PutAside[] = []
  for (const { address, role, raw, read, fault } of cells) {
    const place = places.get(address)
    if (!place) continue
    if (read.kind === 'figure' && 'value' in read.figure && role !== 'statedGrowth')
      figures.set(role, { figure: read.figure, place })
    else if (/\d/.test(raw)) {
      const reason = fault === 'other-measure' ? fault : 'unreadable'
      aside.push({ ...place, reason, value: null })
    }
  }
  const [month, year, percent] = (['month', 'yearToDate', 'statedPercent'] as const).map((role) =>
    figures.get(role),
  )
  const stated = (scope: Scope, found: Placed | undefined, share: Placed | undefined) =>
    [found ?? share ?? []].flat().map(
      ({ place }): Proposal => ({
        ...of,
        scope,
        figure: found?.figure ?? null,
        statedPercent: share?.figure ?? null,
        base: share ? (base ?? 'unstated') : null,
        percentEvidence: share?.place ?? null,
        otherPercents: [],
        comparison: null,
        evidence: place,
        confidence: 'high',
        why: [{ code: 'in-table' }, { code: 'scope-stated', scope }],
      }),
    )
  // A percentage is the year's, unless the row has a month's figure alone.
  const isOfMonth = month !== undefined && year === undefined
  return {
    proposals: [
      ...stated('month', month, isOfMonth ? percent : undefined),
      ...stated('year-to-date', year, isOfMonth ? undefined : percent),
    ],
    aside,
  }
}

/** All the figures of a row that are of something else. */
const putAside = (
  row: ImportedRow,
  { places }: TextTables,
  reason: PutAside['reason'],
): Reading => ({
  proposals: [],
  aside: row.cells.flatMap(({ address, read }) => {
    const place = places.get(address)
    if (!place) return []
    const value = read.kind === 'figure' && 'value' in read.figure ? read.figure.value : null
    return [{ ...place, reason, value }]
  }),
})
