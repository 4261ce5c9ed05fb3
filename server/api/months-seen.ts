import type { Account } from '../../src/domain/account.ts'
import type { Period } from '../../src/domain/period.ts'
import type { Reader } from '../store/store.ts'
import { answersFor, OFFICE } from './access.ts'

/**
 * Of what is written beside a unit's months: the office sees that of every month, everybody else
 * that of published ones, since the rest speaks of figures that are still being written.
 */
export async function monthsSeen(
  store: Reader,
  account: Account | null,
  unitId: string,
): Promise<(period: Period) => boolean> {
  const isOffice = account !== null && (OFFICE as readonly string[]).includes(account.role)
  if (isOffice && (await answersFor(store, account, unitId))) return () => true
  const published = new Set((await store.listReports(unitId)).map((each) => each.period))
  return (period) => published.has(period)
}
