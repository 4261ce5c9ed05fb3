// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()

it.each<[string, string | null | undefined, string | undefined]>([
  ['an account of a unit below, which `/` leads to its own', 'hoa-an', 'cau-ke'],
  ['an account of the unit at the top', 'cau-ke', undefined],
  ['an account of all units', null, undefined],
  ['a reader who is not signed in', undefined, undefined],
])('for %s, the unit at the top is in the address where that needs it', async (_, own, unit) => {
  const user = userEvent.setup()
  if (own !== undefined) api.signInAs('editor', own)
  const { router } = await renderApp('/?unit=hoa-an')
  if (own !== undefined) await screen.findByRole('link', { name: 'Nhập số liệu' })
  await screen.findByRole('option', { name: 'Xã Thông Hòa' })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Đơn vị' }), 'cau-ke')
  await waitFor(() => expect(router.state.location.search.unit).toBe(unit))
  expect(screen.getByRole('combobox', { name: 'Đơn vị' })).toHaveValue('cau-ke')
})
