import type { Account, Role } from './account.ts'

/** `anyone`: open to all. `reader`: open to all or to everyone signed in, by the installation's setting. */
type Need = 'anyone' | 'reader' | readonly Role[]

/** Those who write a unit's months. */
const OFFICE = ['editor', 'approver'] as const
/** Those who run a meeting: a leader presents too. */
const PRESENTING = ['viewer', 'editor', 'approver'] as const
/** The office renames indicators while it reads a report. */
const WORDING = ['editor', 'approver', 'admin'] as const
const ADMIN = ['admin'] as const
const SIGNED_IN = ['viewer', 'editor', 'approver', 'admin'] as const

/**
 * Who may do what: the one table, for the server and the screens. Where an operation names roles
 * and its address names a unit (`{unit}`), the server also requires that the account answers for it.
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
  getMatrix: 'reader',
  listCorrections: 'reader',
  listProgrammes: 'reader',

  getSheet: OFFICE,
  listHandIns: OFFICE,
  // What an administrator sees of it names units, and no figure.
  getWork: ['editor', 'approver', 'admin'],
  getCoverage: OFFICE,
  saveEntry: OFFICE,
  saveDraft: OFFICE,
  // Each row's unit must be one the account answers for: server/api/imports.ts checks it.
  importEntries: OFFICE,
  listSheetColumns: OFFICE,
  saveSheetColumns: OFFICE,
  submitSheet: OFFICE,
  previewSheet: OFFICE,
  previewParts: ['approver'],
  publishSheet: ['approver'],
  reopenSheet: ['approver'],

  listTargets: OFFICE,
  saveTarget: OFFICE,
  removeTarget: OFFICE,

  askExplanation: ['viewer', 'approver'],
  answerExplanation: OFFICE,

  // Published figures only, but all of them at once: that costs the server more than a screen.
  exportData: ['editor', 'approver', 'admin'],

  listEvents: 'reader',
  saveEvent: OFFICE,
  removeEvent: OFFICE,

  listDirectives: 'reader',
  // A leader only writes what a running meeting concludes: server/api/directives.ts checks it.
  saveDirective: PRESENTING,
  removeDirective: OFFICE,
  carryDirective: OFFICE,

  getArrangement: 'reader',
  saveArrangement: OFFICE,
  listMeetings: 'reader',
  startMeeting: PRESENTING,
  saveMeeting: PRESENTING,

  listUnitHistory: ADMIN,
  addUnit: ADMIN,
  addUnits: ADMIN,
  changeUnit: ADMIN,
  removeUnit: ADMIN,
  listSuccessions: ADMIN,
  addSuccession: ADMIN,
  changeSuccession: ADMIN,
  removeSuccession: ADMIN,
  listIndicatorVersions: ADMIN,
  addIndicator: ADMIN,
  changeIndicator: ADMIN,
  removeIndicator: ADMIN,
  orderIndicators: ADMIN,
  listSections: ADMIN,
  saveSections: ADMIN,
  saveProgramme: ADMIN,
  removeProgramme: ADMIN,
  listIndicatorWords: WORDING,
  saveIndicatorWords: WORDING,
  listUsers: ADMIN,
  addUser: ADMIN,
  changeUser: ADMIN,
  resetPassword: ADMIN,
  endSessions: ADMIN,
  listAudit: ['admin', 'approver'],
  getSystem: ADMIN,
} as const satisfies Record<string, Need>
export type OperationId = keyof typeof ACCESS

/**
 * True if an account of this role may do `operation` for the units it answers for.
 *
 * @param account - `null` or `undefined` for somebody who has not signed in
 * @param isReadingOpen - whether published figures may be read without signing in
 */
export function can(
  account: Pick<Account, 'role'> | null | undefined,
  operation: OperationId,
  isReadingOpen = false,
): boolean {
  const need: Need = ACCESS[operation]
  if (need === 'anyone') return true
  if (need === 'reader') return isReadingOpen || Boolean(account)
  return Boolean(account && need.includes(account.role))
}
