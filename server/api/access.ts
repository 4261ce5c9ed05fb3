import { createMiddleware } from 'hono/factory'

import type { Account, Role } from '../../src/domain/account.ts'
import { isWithin } from '../../src/domain/unit.ts'
import type { Reader, Store } from '../store/store.ts'
import type { Accounts } from './accounts.ts'
import { Problem } from './problem.ts'

/** `anyone`: no question asked. `reader`: whoever may read, by the setting. Else one of the roles. */
export type Need = 'anyone' | 'reader' | readonly Role[]

/** Those who write a unit's months. */
export const OFFICE = ['editor', 'approver'] as const
/** Those who may stand before the slides: whoever signed in as a leader presents too. */
const PRESENTING = ['viewer', 'editor', 'approver'] as const
/** The office names an indicator anew while it reads a report. */
const WORDING = ['editor', 'approver', 'admin'] as const
const SIGNED_IN = ['viewer', 'editor', 'approver', 'admin'] as const

/**
 * Who may do what: the one table. An operation whose address names a unit (`{unit}`) is further
 * only for those who answer for that unit or one above it.
 */
export const ACCESS = {
  getSession: 'anyone',
  signIn: 'anyone',
  setUp: 'anyone',
  signOut: 'anyone',
  signOutEverywhere: SIGNED_IN,
  changePassword: SIGNED_IN,

  listUnits: 'reader',
  listIndicators: 'reader',
  getIndicator: 'reader',
  listPeriods: 'reader',
  getOverview: 'reader',
  getReport: 'reader',
  compareUnits: 'reader',
  listCorrections: 'reader',

  getSheet: OFFICE,
  listHandIns: OFFICE,
  getCoverage: OFFICE,
  saveEntry: OFFICE,
  saveDraft: OFFICE,
  // Every unit of its rows must be one the account answers for (server/api/imports.ts).
  importEntries: OFFICE,
  submitSheet: OFFICE,
  previewSheet: OFFICE,
  publishSheet: ['approver'],
  reopenSheet: ['approver'],

  listTargets: OFFICE,
  saveTarget: OFFICE,
  removeTarget: OFFICE,

  askExplanation: ['viewer', 'approver'],
  answerExplanation: OFFICE,

  // Only what is published; but all of it at once, which costs a server more than a screen does.
  exportData: ['editor', 'approver', 'admin'],

  listDirectives: 'reader',
  // A leader: what a meeting under way concludes, and nothing else (server/api/directives.ts).
  saveDirective: PRESENTING,
  removeDirective: OFFICE,
  carryDirective: OFFICE,

  getArrangement: 'reader',
  saveArrangement: OFFICE,
  listMeetings: 'reader',
  startMeeting: PRESENTING,
  saveMeeting: PRESENTING,

  listUnitHistory: ['admin'],
  addUnit: ['admin'],
  changeUnit: ['admin'],
  listIndicatorVersions: ['admin'],
  addIndicator: ['admin'],
  changeIndicator: ['admin'],
  orderIndicators: ['admin'],
  listIndicatorWords: WORDING,
  saveIndicatorWords: WORDING,
  listUsers: ['admin'],
  addUser: ['admin'],
  changeUser: ['admin'],
  resetPassword: ['admin'],
  endSessions: ['admin'],
  listAudit: ['admin', 'approver'],
  getSystem: ['admin'],
} as const satisfies Record<string, Need>
export type OperationId = keyof typeof ACCESS

/** What every operation is given beside its request. */
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
 * Refuses those whom the table does not name.
 *
 * @throws Problem `sign-in-needed` or `not-allowed`
 */
export const requireAccess = (id: OperationId) =>
  createMiddleware<Env>(async (c, next) => {
    const need: Need = ACCESS[id]
    const { account, isReadingOpen, store } = c.var
    if (need === 'anyone' || (need === 'reader' && isReadingOpen)) return next()
    if (!account) throw new Problem('sign-in-needed')
    if (need === 'reader') return next()
    if (!need.includes(account.role)) throw new Problem('not-allowed')
    const unitId = c.req.param('unit')
    if (unitId !== undefined && !(await answersFor(store, account, unitId)))
      throw new Problem('not-allowed')
    return next()
  })

/** True where the unit is the account's own or below it. */
export async function answersFor(
  store: Reader,
  account: Account,
  unitId: string,
): Promise<boolean> {
  if (account.unitId === null) return true
  const units = await store.listUnits()
  // An unknown unit is answered as one: whoever asks learns nothing that listUnits hides.
  const isKnown = units.some((unit) => unit.id === unitId)
  return !isKnown || isWithin(units, unitId, account.unitId)
}

/** The account of an operation that nobody else reaches. */
export function signedIn(account: Account | null): Account {
  if (!account) throw new Problem('sign-in-needed')
  return account
}
