import type { Localized } from './indicator.ts'

export type UnitKind = 'province' | 'district' | 'town' | 'commune' | 'branch'

/** An organisation that reports. Its place in the hierarchy is data, never code. */
export interface Unit {
  readonly id: string
  readonly kind: UnitKind
  readonly name: Localized
  readonly parentId: string | null
}
