import type { Indicator, Localized } from './indicator.ts'
import type { Period } from './period.ts'
import { isInSpan, type Span } from './span.ts'

/** *Chương trình, nghị quyết*: a named set of indicators. An indicator may be in several. */
export interface Programme {
  readonly id: string
  readonly name: Localized
  /** The paper that set it up. */
  readonly document?: string | undefined
  /** The span whose targets it is judged by; the year of the month where it is absent. */
  readonly span?: Span | undefined
  /** In the order of the programme. */
  readonly indicatorIds: readonly string[]
}

/** True in the months of a programme's span; always for one that is judged year by year. */
export const isInForce = ({ span }: Pick<Programme, 'span'>, period: Period): boolean =>
  span === undefined || isInSpan(period, span)

/** The rows of a programme's indicators, in its order; those the unit does not report are left out. */
export const rowsOf = <Row extends { readonly indicator: Pick<Indicator, 'id'> }>(
  { indicatorIds }: Pick<Programme, 'indicatorIds'>,
  rows: readonly Row[],
): Row[] => indicatorIds.flatMap((id) => rows.find(({ indicator }) => indicator.id === id) ?? [])
