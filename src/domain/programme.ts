import type { Localized } from './indicator.ts'
import type { Span } from './span.ts'

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
