import type { TypedText } from '../../language/catalogues/typed.vi.ts'

/** Why a cell cannot be read; the catalogues have a sentence for each. */
export type TypedReason = keyof TypedText

export interface Refusal {
  readonly reason: TypedReason
  /** The piece that cannot be read, as it was typed. */
  readonly at: string
}
