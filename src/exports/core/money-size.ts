import type { Localized, Measure } from '../../domain/indicator.ts'
import { moneySize } from '../../language/formats/quantity.ts'

/** What numbers are told in: `from` is how many đồng one of it is, 1 for what is no money. */
export interface Size {
  readonly from: number
  readonly name: Localized
}

/** The size that numbers of a measure are told in: money by the largest of the values. */
export function sizeIn(measure: Measure, values: readonly (number | undefined)[]): Size {
  if (measure.kind !== 'money') return { from: 1, name: measure.name }
  return moneySize(Math.max(0, ...values.flatMap((value) => value ?? [])))
}
