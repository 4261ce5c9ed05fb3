import { expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { createApi } from '../../server/api/api.ts'
import { memoryStore } from '../../server/store/memory/memory-store.ts'
import { ownAddress } from './own-address.ts'
import { createQueryClient } from './query-client.ts'

const { accounts, signInAs } = memoryAccounts()
const api = createApi(memoryStore(sampleDistrict), { accounts })

test.each<[string | null | undefined, string]>([
  ['hoa-an', '/?unit=hoa-an'],
  // The unit at the top, an account of all units, and a unit that was removed.
  ['cau-ke', '/'],
  [null, '/'],
  ['khong-co', '/'],
  // Nobody is signed in.
  [undefined, '/'],
])('without a server, an account of %s opens %s', async (unitId, expected) => {
  if (unitId === undefined) signInAs(null)
  else signInAs('editor', unitId)
  expect(await ownAddress(createQueryClient((request) => api.fetch(request)))).toBe(expected)
})

test('without any answer the address stays as it is', async () => {
  const offline = () => Promise.reject(new TypeError('Failed to fetch'))
  expect(await ownAddress(createQueryClient(offline, { retry: false }))).toBe('/')
})
