import { createApi } from '../server/api/api.ts'
import { memoryAccounts } from './memory-accounts.ts'
import { memoryStore } from './memory-store.ts'
import { sampleDistrict } from './sample/sample-district.ts'

/** Answers as the API over the sample district does, asked by nobody, without a network in between. */
export function sampleApi(): (request: Request) => Promise<Response> {
  const api = createApi(memoryStore(sampleDistrict), { accounts: memoryAccounts().accounts })
  return async (request) => api.fetch(request)
}
