// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { mockApi } from '../../../../test/mock-api.ts'
import { renderApp } from '../../../../test/render-app.tsx'

const api = mockApi()

const opened = async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=users')
  await user.click(await screen.findByText('Dán danh sách tài khoản…'))
  const field = await screen.findByLabelText('Mỗi dòng một người')
  await user.click(field)
  return { user, field }
}
const signIn = (username: string, password: string) =>
  fetch('http://localhost:3000/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })

it('a pasted list gives each an account and a password that is shown once', async () => {
  const { user, field } = await opened()
  await user.paste(
    'STT\tHọ và tên\tVai trò\tĐơn vị\n1\tLê Thị Hoa\t\tHòa Ân\n2\tVõ Minh\tngười duyệt',
  )
  await user.click(await screen.findByRole('button', { name: 'Cấp 2 tài khoản' }))
  const list = await screen.findByRole('region', { name: 'Mật khẩu lần đầu của 2 tài khoản mới' })
  expect(list).toHaveTextContent('chỉ hiện một lần')
  const row = within(list).getByRole('row', { name: /Lê Thị Hoa/ })
  const [, username = '', password = '', role, unit] = [...row.children].map(
    (cell) => cell.textContent,
  )
  expect([username, role, unit]).toEqual(['lethihoa', 'chuyên viên (nhập)', 'Xã Hòa Ân'])
  expect((await signIn(username, password)).status).toBe(200)
  expect((await signIn('vominh', password)).status).toBe(401)
  await user.click(within(list).getByRole('button', { name: 'Sao chép' }))
  expect(await navigator.clipboard.readText()).toContain(`Lê Thị Hoa\tlethihoa\t${password}\t`)

  await user.click(within(list).getByRole('button', { name: 'Đã giao, ẩn mật khẩu' }))
  expect(screen.queryByText(password)).toBeNull()
  expect(field).toHaveValue('')
  expect(await screen.findByRole('rowheader', { name: 'lethihoa' })).toBeVisible()
  const trail = await api.store.listAudit({ action: 'addUser', limit: 5 })
  expect(trail.map(({ subject, unitId }) => [subject, unitId])).toEqual([
    ['vominh', 'cau-ke'],
    ['lethihoa', 'hoa-an'],
  ])
})

it('without a network nothing is lost, and only what is missing is given again', async () => {
  const { user, field } = await opened()
  await user.paste('Lê Thị Hoa\nVõ Minh')
  await user.click(await screen.findByLabelText('Cấp tài khoản cho Lê Thị Hoa'))
  api.faults.isCut = true
  await user.click(screen.getByRole('button', { name: 'Cấp 1 tài khoản' }))
  expect(await screen.findByText(/^Những người sau chưa được cấp/)).toBeVisible()
  expect(field).toHaveValue('Lê Thị Hoa\nVõ Minh')
  api.faults.isCut = false
  await user.click(screen.getByRole('button', { name: 'Cấp 1 tài khoản' }))
  expect(
    await screen.findByRole('heading', { name: 'Mật khẩu lần đầu của 1 tài khoản mới' }),
  ).toBeVisible()
  await waitFor(() => expect(screen.getByRole('rowheader', { name: 'vominh' })).toBeVisible())
})
