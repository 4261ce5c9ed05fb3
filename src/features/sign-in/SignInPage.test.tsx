// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { expect, it } from 'vitest'
import { SAMPLE_PASSWORD } from '../../../mocks/sample/accounts.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()

const signIn = async (password: string, username = 'ChuyenVien ') => {
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Tên đăng nhập'), username)
  await user.type(screen.getByLabelText('Mật khẩu'), password)
  await user.click(screen.getByRole('button', { name: 'Đăng nhập' }))
  return user
}

it('returns to the requested screen with the account of the user', async () => {
  const { router } = await renderApp('/sign-in?next=/compare')
  await signIn(SAMPLE_PASSWORD)
  await waitFor(() => expect(router.state.location.pathname).toBe('/compare'))
  expect(await screen.findByRole('link', { name: /Chuyên viên/ })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Nhập số liệu' })).toBeInTheDocument()
})

it('opens the unit of the account, and leaves the one at the top out of the address', async () => {
  const changed = await api.store.find('units', { id: 'cau-ke' })
  const { router } = await renderApp('/sign-in')
  await signIn(SAMPLE_PASSWORD, 'lanhdao')
  await waitFor(() => expect(router.state.location.href).toBe('/'))
  if (!changed) throw new Error('no such unit')
  const actor = { id: 'b', name: 'B' }
  await api.store.write({ actor, action: 'addUnit', unitId: null, subject: '' }, async (writer) => {
    await writer.put('units', { ...changed.record, id: 'other' })
    await writer.order('units', ['other', 'cau-ke'])
  })
  cleanup()
  api.signInAs(null)
  const again = await renderApp('/sign-in')
  await signIn(SAMPLE_PASSWORD, 'lanhdao')
  await waitFor(() => expect(again.router.state.location.href).toBe('/?unit=cau-ke'))
  cleanup()
  api.signInAs(null)
  const ofOffice = await renderApp('/sign-in')
  await signIn(SAMPLE_PASSWORD)
  await waitFor(() => expect(ofOffice.router.state.location.href).toBe('/work?unit=cau-ke'))
})

it('leaves who went on by a link of the header where they went', async () => {
  const answer = Promise.withResolvers<void>()
  const { router } = await renderApp('/sign-in')
  api.server.use(
    http.get('/api/units', async () => {
      await answer.promise
    }),
  )
  const user = await signIn(SAMPLE_PASSWORD)
  await user.click(await screen.findByRole('link', { name: 'Nhập số liệu' }))
  answer.resolve()
  await waitFor(() => expect(router.state.location.pathname).toBe('/entry'))
  expect(await screen.findByRole('heading', { name: /^Nhập số liệu/ })).toBeVisible()
  expect(router.latestLocation.pathname).toBe('/entry')
})

it.each(['//xau.example', 'https://xau.example', '/\\xau.example'])(
  'never redirects to another site: %s',
  async (next) => {
    const { router } = await renderApp(`/sign-in?next=${encodeURIComponent(next)}`)
    await signIn(SAMPLE_PASSWORD)
    await waitFor(() => expect(router.state.location.href).toBe('/'))
  },
)

it('a wrong password reveals nothing else, and keeps what was typed', async () => {
  await renderApp('/sign-in')
  await signIn('sai mật khẩu', 'khongco')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Tên đăng nhập hoặc mật khẩu không đúng',
  )
  expect(screen.getByLabelText('Tên đăng nhập')).toHaveValue('khongco')
})

it('without a network, nothing typed is lost', async () => {
  await renderApp('/sign-in')
  api.faults.isCut = true
  await signIn(SAMPLE_PASSWORD)
  expect(await screen.findByRole('alert')).toHaveTextContent('Không kết nối được máy chủ')
  expect(screen.getByLabelText('Mật khẩu')).toHaveValue(SAMPLE_PASSWORD)
})

it('changes the password only to a strong one, and signs out', async () => {
  api.signInAs('editor')
  await renderApp('/sign-in')
  const user = userEvent.setup()
  await user.type(await screen.findByLabelText('Mật khẩu hiện tại'), SAMPLE_PASSWORD)
  await user.type(screen.getByLabelText('Mật khẩu mới'), 'ngắn')
  await user.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('ít nhất 12 ký tự')
  await user.clear(screen.getByLabelText('Mật khẩu mới'))
  await user.type(screen.getByLabelText('Mật khẩu mới'), 'mưa rơi trên sông')
  await user.click(screen.getByRole('button', { name: 'Đổi mật khẩu' }))
  expect(await screen.findByText(/^Đã đổi mật khẩu/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Đăng xuất' }))
  expect(await screen.findByLabelText('Tên đăng nhập')).toBeInTheDocument()
})
