import { memoryAccounts } from '../mocks/memory-accounts.ts'
import { sampleDistrict } from '../mocks/sample/sample-district.ts'
import { createApi } from '../server/api/api.ts'
import { memoryStore } from '../server/store/memory/memory-store.ts'

/** The API over the sample district, called without a network by a reader who is not signed in. */
export function sampleApi(): (request: Request) => Promise<Response> {
  const api = createApi(memoryStore(sampleDistrict), { accounts: memoryAccounts().accounts })
  return async (request) => api.fetch(request)
}
