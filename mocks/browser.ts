import { setupWorker } from 'msw/browser'

import { type FaultState, type Faults, makeFaults } from './faults.ts'
import { apiHandlers } from './handlers.ts'
import { memoryStore } from './memory-store.ts'
import { sampleDistrict } from './sample/sample-district.ts'

declare global {
  interface Window {
    /** Only in development. */
    soKet?: Faults
  }
}

/** The API of `npm run dev`: the sample district, in memory, in the page's own service worker. */
export async function startMockApi(): Promise<void> {
  const faults: FaultState = { isCut: false, delay: 0 }
  window.soKet = makeFaults(faults)
  const worker = setupWorker(...apiHandlers(memoryStore(sampleDistrict), faults))
  await worker.start({ onUnhandledFrame: 'bypass', quiet: true })
}
