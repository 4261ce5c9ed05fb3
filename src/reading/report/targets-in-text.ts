import { periodOf } from '~/domain/period.ts'
import { spanOfYear } from '~/domain/span.ts'
import { titleIn } from '~/reading/prose/about.ts'
import type { Span } from '~/reading/prose/proposal.ts'
import { readProse } from '~/reading/prose/read-prose.ts'
import { paperIn } from '~/reading/spreadsheets/paper-name.ts'
import { type ImportedTarget, readTargets } from '~/reading/spreadsheets/read-targets.ts'
import { type TextContext, tablesInText } from './tables-in-text.ts'

export interface TargetsText extends Omit<TextContext, 'period'> {
  readonly text: string
  readonly year: number
}

const WORDS_BEFORE = 60

/**
 * The targets that a resolution or a plan sets for a year: of its sentences, *phấn đấu kết nạp từ 50 đảng
 * viên trở lên*, and of the columns of plans in its tables. Percentages of other years and growth are
 * none.
 */
export function targetsInText(input: TargetsText): ImportedTarget[] {
  const { text, indicators, unitId, unitName, year } = input
  const period = periodOf(year, 12)
  const { prose, blocks } = tablesInText(text, { ...input, period })
  const document = paperIn(titleIn(text))
  const read = readProse({ text: prose, period, unitName, indicators, wanted: 'targets' })
  const said = read.proposals.flatMap(({ indicatorId, figure, evidence }): ImportedTarget[] =>
    figure
      ? [
          {
            ...{ sheet: '', address: '', indicatorId, unitId, period },
            raw: text.slice(evidence.start, evidence.end),
            quoted: excerpt(text, evidence),
            ...{ span: spanOfYear(year), base: 'resolution', document },
            read: { kind: 'figure', figure },
          },
        ]
      : [],
  )
  const listed = blocks.flatMap(({ tables, context }) =>
    tables.flatMap((table) => readTargets(table, context)),
  )
  return [...said, ...listed.map((each) => ({ ...each, quoted: each.raw }))]
}

/** A figure with the words before it in its line, cut between words: *…Phấn đấu kết nạp từ 120 đảng viên*. */
function excerpt(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - WORDS_BEFORE)
  const before = text.slice(from, start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const isCut = line.length === before.length && from > 0
  const words = isCut
    ? `…${line.replace(/^\S*\s/, '')}`
    : line.replace(/^\s*(?:[-+*•]|\d+[.)])\s*/, '')
  return `${words}${text.slice(start, end)}`
}
