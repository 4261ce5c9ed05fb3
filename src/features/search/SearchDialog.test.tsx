// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()

const dialog = () => screen.findByRole('dialog', { name: 'Tìm' })

async function searched(query: string) {
  const user = userEvent.setup()
  await user.keyboard('/')
  const place = within(await dialog())
  await user.click(place.getByRole('combobox'))
  await user.keyboard(query)
  return { user, place }
}

it('finds an indicator by a part of its name without marks, and opens it', async () => {
  const { router } = await renderApp('/?period=2021-04')
  const { user, place } = await searched('ket nap dang')
  const options = await place.findAllByRole('option', { name: /Kết nạp đảng viên mới/ })
  expect(options[0]).toHaveAttribute('aria-selected', 'true')
  expect(options[0]?.querySelector('mark')).toHaveTextContent('Kết nạp đảng')
  expect(place.getByRole('status')).toHaveTextContent(/^\d+ kết quả$/)
  await user.keyboard('{Enter}')
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Kết nạp đảng viên mới' }),
  ).toBeInTheDocument()
  expect(router.state.location.href).toBe('/indicators/party-members-admitted?period=2021-04')
  expect(screen.queryByRole('dialog', { name: 'Tìm' })).toBeNull()
})

it('leads to the passage of the report that contains the words', async () => {
  const { router } = await renderApp('/?period=2021-04')
  const { user, place } = await searched('xam nhap man')
  const group = await place.findByRole('group', { name: 'Lời văn báo cáo' })
  await user.click(within(group).getByRole('option'))
  await waitFor(() => expect(router.state.location.pathname).toBe('/report'))
  const passage = await waitFor(() => {
    const found = document.getElementById(router.state.location.hash)
    expect(found).toHaveAttribute('data-found')
    return found
  })
  expect(passage).toHaveTextContent(/xâm nhập mặn để giữ vụ lúa Đông Xuân\.$/)
})

it('leads to a task, a unit and another month', async () => {
  const { router } = await renderApp('/?period=2021-04')
  const first = await searched('cu tri')
  const tasks = await first.place.findByRole('group', { name: 'Nhiệm vụ, kết luận' })
  await first.user.click(within(tasks).getAllByRole('option')[0] as HTMLElement)
  await waitFor(() =>
    expect(document.getElementById(router.state.location.hash)).toHaveTextContent(/cử tri/),
  )
  const unit = await searched('hoà ân')
  await unit.place.findByRole('option', { name: 'Xã Hòa Ân' })
  await unit.user.keyboard('{Enter}')
  await waitFor(() => expect(router.state.location.search).toMatchObject({ unit: 'hoa-an' }))
  const month = await searched('thang 3 nam 2021')
  await month.place.findByRole('option', { name: 'Tháng 3 năm 2021' })
  await month.user.keyboard('{Enter}')
  await waitFor(() => expect(router.state.location.search).toMatchObject({ period: '2021-03' }))
})

it('moves around the list with the arrows, without changing the month', async () => {
  const { router } = await renderApp('/?period=2021-04')
  const { user, place } = await searched('dang vien')
  await place.findAllByRole('option')
  const selected = () =>
    place.getAllByRole('option').indexOf(place.getByRole('option', { selected: true }))
  const count = place.getAllByRole('option').length
  await user.keyboard('{ArrowDown}')
  expect(selected()).toBe(1)
  expect(place.getByRole('combobox')).toHaveAttribute(
    'aria-activedescendant',
    place.getAllByRole('option')[1]?.id,
  )
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(selected()).toBe(count - 1)
  await user.keyboard('{ArrowLeft}')
  expect(router.state.location.search).toEqual({ period: '2021-04' })
})

it('says when nothing is found', async () => {
  await renderApp('/?period=2021-04')
  const { place } = await searched('khong he co')
  expect(place.getByRole('status')).toHaveTextContent('Không tìm thấy “khong he co”')
  expect(place.queryByRole('option')).toBeNull()
})

it('opens with Ctrl+K too, and never while somebody types', async () => {
  const user = userEvent.setup()
  await renderApp('/sign-in')
  await user.type(await screen.findByLabelText('Tên đăng nhập'), 'a/b')
  expect(screen.queryByRole('dialog', { name: 'Tìm' })).toBeNull()
  expect(screen.getByLabelText('Tên đăng nhập')).toHaveValue('a/b')
  screen.getByRole('button', { name: 'Tìm' }).focus()
  await user.keyboard('{Control>}k{/Control}')
  expect(await dialog()).toBeInTheDocument()
})

it('searches what is loaded when the report cannot be, and says what is missing', async () => {
  const { queryClient } = await renderApp('/?period=2021-04')
  await waitFor(() => expect(queryClient.isFetching()).toBe(0))
  api.faults.isCut = true
  const { place } = await searched('ket nap')
  expect(await place.findByRole('option', { name: /Kết nạp đảng viên mới/ })).toBeInTheDocument()
  expect(await place.findByText(/^Chưa tải được báo cáo của tháng này/)).toBeInTheDocument()
})

it('finds slides in a show, and opens them', async () => {
  const { router } = await renderApp('/present?period=2021-04')
  const user = userEvent.setup()
  await user.keyboard('1')
  const { place } = await searched('ngan sach')
  const slides = await place.findByRole('group', { name: 'Trang chiếu' })
  expect(place.getAllByRole('group')[0]).toBe(slides)
  await user.keyboard('{Enter}')
  await waitFor(() =>
    expect(router.state.location.search).toMatchObject({ slide: 'indicator.state-budget-revenue' }),
  )
  expect(router.state.location.pathname).toBe('/present')
})
