import type { Account } from '../../src/domain/account.ts'
import type { Period } from '../../src/domain/period.ts'
import { can } from '../../src/domain/permissions.ts'
import type { Reader } from '../store/store.ts'
import { answersFor } from './access.ts'

/**
 * Which months' notes and tasks an account may read: the office reads all, everybody else those of
 * published months, because the others are about figures that are still being written.
 */
export async function monthsSeen(
  store: Reader,
  account: Account | null,
  unitId: string,
): Promise<(period: Period) => boolean> {
  if (account && can(account, 'getSheet') && (await answersFor(store, account, unitId)))
    return () => true
  const published = new Set((await store.listReports(unitId)).map((each) => each.period))
  return (period) => published.has(period)
}
