import { cleanup } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { afterEach, beforeAll, beforeEach } from 'vitest'
import type { FaultState } from '../mocks/faults.ts'
import { apiHandlers } from '../mocks/handlers.ts'
import { memoryAccounts } from '../mocks/memory-accounts.ts'
import { sampleDistrict } from '../mocks/sample/sample-district.ts'
import { memoryStore } from '../server/store/memory/memory-store.ts'
import type { Records } from '../server/store/store.ts'

function freshApi(records: Records) {
  const faults: FaultState = { isCut: false, delay: 0 }
  const store = memoryStore(records)
  const { accounts, signInAs } = memoryAccounts()
  const server = setupServer(...apiHandlers(store, faults, accounts))
  return { server, faults, store, signInAs }
}

/**
 * For tests of screens, at the top of a file: before each test a new API over `records` in a clean
 * browser. What it returns belongs to the running test: its store, a way to cut or slow its network,
 * and a way to sign in.
 */
export function mockApi(records: Records = sampleDistrict) {
  const api = freshApi(records)
  beforeAll(standInForLayout)
  beforeEach(() => {
    Object.assign(api, freshApi(records))
    api.server.listen({ onUnhandledFrame: 'error' })
    localStorage.clear()
    sessionStorage.clear()
  })
  afterEach(() => {
    cleanup()
    api.server.close()
  })
  return api
}

/** jsdom lays nothing out: what would scroll, resize or wait for an idle moment does nothing. */
function standInForLayout(): void {
  globalThis.scrollTo = () => {}
  Element.prototype.scrollIntoView = () => {}
  // Idle never comes, so the first drawing of a chart stays; Playwright tests the live one.
  globalThis.requestIdleCallback = () => 0
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
}
