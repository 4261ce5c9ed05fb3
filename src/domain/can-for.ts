import type { Account } from './account.ts'
import { isWithin } from './hierarchy.ts'
import { can, type OperationId } from './permissions.ts'
import type { Unit } from './unit.ts'

/**
 * True if an account may do `operation` and answers for `unitId`.
 *
 * @param units - all there are
 */
export const canFor = (
  account: Pick<Account, 'role' | 'unitId'> | null | undefined,
  operation: OperationId,
  units: readonly Unit[],
  unitId: string,
): boolean =>
  can(account, operation) && (account?.unitId == null || isWithin(units, unitId, account.unitId))
