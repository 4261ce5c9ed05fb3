import { setupWorker } from 'msw/browser'
import { memoryStore } from '../server/store/memory/memory-store.ts'
import type { Role } from '../src/domain/account.ts'
import { type FaultState, type Faults, makeFaults } from './faults.ts'
import { apiHandlers } from './handlers.ts'
import { memoryAccounts } from './memory-accounts.ts'
import { samples } from './sample/samples.ts'

declare global {
  interface Window {
    /** Only in development. */
    soKet?: Faults & { signInAs(role: Role | null): void }
  }
}

/** The API of `npm run dev`: the sample district in memory, behind the page's service worker. */
export async function startMockApi(): Promise<void> {
  const faults: FaultState = { isCut: false, delay: 0 }
  const { accounts, signInAs } = memoryAccounts()
  window.soKet = { ...makeFaults(faults), signInAs }
  const worker = setupWorker(...apiHandlers(memoryStore(samples), faults, accounts))
  await worker.start({ onUnhandledFrame: 'bypass', quiet: true })
}
