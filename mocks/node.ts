import { setupServer } from 'msw/node'

import type { Records } from '../server/store.ts'
import type { FaultState } from './faults.ts'
import { apiHandlers } from './handlers.ts'
import { memoryStore } from './memory-store.ts'
import { sampleDistrict } from './sample/sample-district.ts'

/** The API of page tests: the sample district in memory unless told otherwise, and a way to cut it off. */
export function mockApi(records: Records = sampleDistrict) {
  const faults: FaultState = { isCut: false, delay: 0 }
  return { server: setupServer(...apiHandlers(memoryStore(records), faults)), faults }
}
