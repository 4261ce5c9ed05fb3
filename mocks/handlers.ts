import { delay, HttpResponse, http } from 'msw'
import type { Accounts } from '../server/api/accounts.ts'
import { createApi } from '../server/api/api.ts'
import type { Store } from '../server/store/store.ts'
import type { FaultState } from './faults.ts'
import { memoryAccounts } from './memory-accounts.ts'

/** The real API over `store` as MSW handlers; `faults` make it fail on purpose. */
export function apiHandlers(
  store: Store,
  faults: FaultState = { isCut: false, delay: 0 },
  accounts: Accounts = memoryAccounts().accounts,
) {
  const api = createApi(store, { accounts })
  return [
    // '/api/*', not '*/api/*': that one would also swallow Vite's own '/src/api/*.ts'.
    http.all('/api/*', async ({ request }) => {
      if (faults.delay > 0) await delay(faults.delay)
      return faults.isCut ? HttpResponse.error() : api.fetch(request)
    }),
  ]
}
