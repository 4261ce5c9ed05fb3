import { setupServer } from 'msw/node'
import { memoryStore } from '../server/store/memory/memory-store.ts'
import type { Records } from '../server/store/store.ts'
import type { FaultState } from './faults.ts'
import { apiHandlers } from './handlers.ts'
import { memoryAccounts } from './memory-accounts.ts'
import { sampleDistrict } from './sample/sample-district.ts'

/**
 * The API of page tests: the sample district in memory unless told otherwise, a way to cut it off,
 * and a way to act as somebody.
 */
export function mockApi(records: Records = sampleDistrict) {
  const faults: FaultState = { isCut: false, delay: 0 }
  const store = memoryStore(records)
  const { accounts, signInAs } = memoryAccounts()
  const server = setupServer(...apiHandlers(store, faults, accounts))
  return { server, faults, store, signInAs }
}
