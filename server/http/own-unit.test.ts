import { expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { createApi } from '../api/api.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import { ownAddress } from './own-unit.ts'

const { accounts, signInAs } = memoryAccounts()
const api = createApi(memoryStore(sampleDistrict), { accounts })

test.each<[string, string | null | undefined, string | null]>([
  ['/', 'hoa-an', '/?unit=hoa-an'],
  // The unit at the top, and an account of all units.
  ['/', 'cau-ke', null],
  ['/', null, null],
  // Nobody is signed in.
  ['/', undefined, null],
  ['/?unit=tam-ngai', 'hoa-an', null],
  // The unit at the top, where it was chosen.
  ['/?unit=cau-ke', 'hoa-an', null],
  ['/?period=2021-04', 'hoa-an', null],
  ['/report', 'hoa-an', null],
])('%s leads an account of %s to %s', async (path, unitId, expected) => {
  if (unitId === undefined) signInAs(null)
  else signInAs('editor', unitId)
  const request = new Request(`http://localhost${path}`, { headers: { cookie: 'session=1' } })
  expect(await ownAddress(request, (inner) => api.fetch(inner))).toBe(expected)
})

test('without a cookie nothing is asked', async () => {
  const request = new Request('http://localhost/')
  const fetchApi = () => {
    throw new Error('asked')
  }
  expect(await ownAddress(request, fetchApi)).toBeNull()
})
