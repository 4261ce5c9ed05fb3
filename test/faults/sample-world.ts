import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from '../../mocks/sample/accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import type { Accounts } from '../../server/api/accounts.ts'
import { createApi } from '../../server/api/api.ts'
import type { Store } from '../../server/store/store.ts'
import type { Account } from '../../src/domain/account.ts'
import type { Pools } from './arbitrary.ts'
import type { Ask, Visitor } from './fuzz.ts'

const ids = sampleDistrict.units.map((unit) => unit.id).slice(0, 3)
const indicators = sampleDistrict.indicators.map((each) => each.id).slice(0, 3)
const directives = sampleDistrict.directives.map((each) => each.id).slice(0, 3)
const versions = ['"0"', '"1"', '"2"', '"3"']

/** Values that exist in the sample, and some that do not. */
export const POOLS: Pools = {
  unit: [...ids, 'khong-co'],
  unitId: [...ids, 'khong-co'],
  parentId: [...ids, 'khong-co'],
  indicator: [...indicators, 'khong-co'],
  indicatorId: [...indicators, 'khong-co'],
  period: ['2021-04', '2021-05', '2021-03', '2022-01'],
  id: [...ids, ...indicators, ...directives, ...SAMPLE_ACCOUNTS.map((each) => each.username)],
  meetingId: ['meeting-2', 'meeting-9', 'khong-co'],
  year: ['2021', '2020'],
  'if-match': versions,
  'idempotency-key': ['khoa-so-1', 'khoa-so-2', 'khoa-so-3'],
  username: [...SAMPLE_ACCOUNTS.map((each) => each.username), 'nguoi-la'],
  password: [SAMPLE_PASSWORD, 'mật khẩu khác hẳn'],
}

/**
 * The API over a store and its accounts. The visitor is set directly, without signing in, because some
 * operations end sessions.
 */
export async function askOver(
  store: Store,
  accounts: Accounts,
  onError: (error: Error) => void,
): Promise<Ask> {
  const visitors = new Map<Visitor, Account | null>()
  for (const account of SAMPLE_ACCOUNTS)
    visitors.set(account.role, await accounts.add(account, SAMPLE_PASSWORD))
  let visitor: Visitor = null
  const identify = async () => visitors.get(visitor) ?? null
  const api = createApi(store, { accounts: { ...accounts, identify }, onError })
  return async (asking, path, init) => {
    visitor = asking
    return api.request(path, init)
  }
}
