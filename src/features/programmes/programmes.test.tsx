// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { sampleCommune } from '../../../mocks/sample/sample-commune.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

mockApi(sampleCommune)

/** jsdom has no popovers: what the platform says when one opens. */
async function openPicker() {
  HTMLElement.prototype.hidePopover ??= () => {}
  await screen.findByRole('button', { name: /^Chương trình/ })
  const popover = screen.getByLabelText('Chương trình')
  popover.removeAttribute('popover')
  fireEvent(popover, Object.assign(new Event('beforetoggle'), { newState: 'open' }))
  return within(popover)
}

const MONTH = 'period=2026-10'
const RESOLUTION = 'programme=nghi-quyet-dai-hoi-xa'
const COUNT =
  'Nghị quyết Đại hội Đảng bộ xã (minh họa), năm 2026: 02/08 chỉ tiêu đạt; 01 đang giữ trong mức trần; 01 thiếu số liệu hoặc mức giao; đều là số liệu minh họa.'

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((each) => within(each).queryByRole('link')?.textContent)
    .filter(Boolean)

it('shows a programme’s indicators in its order, with how many of them are achieved', async () => {
  await renderApp(`/?${MONTH}&${RESOLUTION}`)
  expect(await screen.findByText(/^Năm 2026: 02\/08 chỉ tiêu đạt; 01 đang giữ/)).toBeInTheDocument()
  expect(rows()).toEqual([
    'Thu ngân sách trên địa bàn',
    'Tỷ lệ hộ nghèo đa chiều',
    'Tỷ lệ bao phủ bảo hiểm y tế',
    'Đảng viên mới kết nạp',
    'Tỷ lệ đảng viên học tập nghị quyết',
    'Chi bộ hoàn thành tốt nhiệm vụ trở lên',
    'Số vụ phạm pháp hình sự',
    'Trọng án xảy ra trên địa bàn',
  ])
})

it('is chosen in the list, kept from screen to screen, and left again', async () => {
  const user = userEvent.setup()
  const { router } = await renderApp(`/?${MONTH}`)
  expect(await screen.findByText('Tất cả chỉ tiêu')).toBeInTheDocument()
  const picker = await openPicker()
  await user.click(
    await picker.findByRole('button', { name: /^Nông thôn mới .* 01\/03 chỉ tiêu đạt$/ }),
  )
  await waitFor(() => expect(rows()).toHaveLength(3))
  expect(router.state.location.search).toEqual({ period: '2026-10', programme: 'nong-thon-moi-xa' })
  await user.click(screen.getByRole('link', { name: 'Biểu tổng hợp' }))
  expect(
    await screen.findByText(/^Nông thôn mới \(minh họa\), năm 2026: 01\/03/),
  ).toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'Tổng quan' }))
  await waitFor(() => expect(rows()).toHaveLength(3))
})

it('a reader’s own selection is kept in this browser', async () => {
  const user = userEvent.setup()
  const { unmount, router } = await renderApp(`/?${MONTH}`)
  const picker = await openPicker()
  for (const name of ['Trọng án xảy ra trên địa bàn', 'Đảng viên mới kết nạp'])
    await user.click(await picker.findByRole('checkbox', { name }))
  await waitFor(() =>
    expect(rows()).toEqual(['Trọng án xảy ra trên địa bàn', 'Đảng viên mới kết nạp']),
  )
  expect(router.state.location.search).toMatchObject({
    programme: 'own,xa-trong-an,xa-dang-vien-moi',
  })
  expect(await screen.findByText(/^Năm 2026: 0\/02 chỉ tiêu đạt/)).toBeInTheDocument()
  unmount()
  await renderApp(`/?${MONTH}`)
  const again = await openPicker()
  await user.click(await again.findByRole('button', { name: /^Chọn của tôi/ }))
  await waitFor(() => expect(rows()).toHaveLength(2))
  for (const name of ['Trọng án xảy ra trên địa bàn', 'Đảng viên mới kết nạp'])
    await user.click(again.getByRole('checkbox', { name }))
  await waitFor(() => expect(rows().length).toBeGreaterThan(8))
})

it('what an address names and nobody knows shows all', async () => {
  await renderApp(`/?${MONTH}&programme=khong-co`)
  expect(
    await screen.findByRole('button', { name: /^Chương trình: Tất cả chỉ tiêu/ }),
  ).toBeInTheDocument()
  expect(rows().length).toBeGreaterThan(8)
})

it('is counted on the month’s slide', async () => {
  await renderApp(`/present?${MONTH}&${RESOLUTION}&slide=month`)
  expect(await screen.findByText(COUNT)).toBeInTheDocument()
})
