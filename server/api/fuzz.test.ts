import { expect, test } from 'vitest'

import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { type Ask, fuzz } from '../../test/faults/fuzz.ts'
import { POOLS } from '../../test/faults/sample-world.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import { createApi } from './api.ts'

// A few requests of each; `npm run test:faults` sends many more, also against databases.
test('no request of any role makes the API fail, and every answer matches the document', async () => {
  const { accounts, signInAs } = memoryAccounts()
  const api = createApi(memoryStore(sampleDistrict), { accounts, onError: () => {} })
  const ask: Ask = async (visitor, path, init) => {
    signInAs(visitor)
    return api.request(path, init)
  }
  const { failures, requests } = await fuzz(ask, POOLS, 3, 2021)
  expect(failures).toEqual([])
  expect(requests).toBeGreaterThan(500)
})
