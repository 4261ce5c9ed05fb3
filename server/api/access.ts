import { createMiddleware } from 'hono/factory'

import type { Account } from '../../src/domain/account.ts'
import { isWithin } from '../../src/domain/hierarchy.ts'
import { ACCESS, can, type OperationId } from '../../src/domain/permissions.ts'
import type { Reader, Store } from '../store/store.ts'
import type { Accounts } from './accounts.ts'
import { Problem } from './problem.ts'

/** What every handler finds in its context. */
export interface Env {
  Variables: {
    store: Store
    accounts: Accounts
    /** `null` for somebody who has not signed in. */
    account: Account | null
    isReadingOpen: boolean
  }
}

/**
 * Refuses whoever the table of permissions does not name. An operation that names roles and a unit
 * in its address is only for accounts that answer for that unit.
 *
 * @throws Problem `sign-in-needed` or `not-allowed`
 */
export const requireAccess = (id: OperationId) =>
  createMiddleware<Env>(async (c, next) => {
    const { account, isReadingOpen, store } = c.var
    if (!can(account, id, isReadingOpen))
      throw new Problem(account ? 'not-allowed' : 'sign-in-needed')
    const unitId = c.req.param('unit')
    const isForRoles = typeof ACCESS[id] !== 'string'
    if (
      isForRoles &&
      account &&
      unitId !== undefined &&
      !(await answersFor(store, account, unitId))
    )
      throw new Problem('not-allowed')
    return next()
  })

/** True if the unit is the account's own or below it; also if there is no such unit. */
export async function answersFor(
  store: Reader,
  account: Account,
  unitId: string,
): Promise<boolean> {
  if (account.unitId === null) return true
  const units = await store.listUnits()
  // An unknown unit gets "unknown unit", which reveals nothing that listUnits hides.
  const isKnown = units.some((unit) => unit.id === unitId)
  return !isKnown || isWithin(units, unitId, account.unitId)
}

/**
 * The account of an operation that needs one.
 *
 * @throws Problem `sign-in-needed`
 */
export function signedIn(account: Account | null): Account {
  if (!account) throw new Problem('sign-in-needed')
  return account
}
