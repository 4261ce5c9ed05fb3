// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()

const dialog = async () => within(await screen.findByRole('dialog'))
const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
const stored = async () =>
  (await api.store.list('sections', {})).map(({ record }) => record.name.vi)

it('sections are added, renamed, moved and removed, and an indicator is put into one', async () => {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=sections')
  await user.click(await screen.findByRole('button', { name: 'Thêm mục' }))
  let form = await dialog()
  await user.type(form.getByLabelText('Tên'), 'Du lịch')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  await user.click(await screen.findByRole('button', { name: 'Sửa: Kinh tế' }))
  form = await dialog()
  await user.clear(form.getByLabelText('Tên'))
  await user.type(form.getByLabelText('Tên'), 'Phát triển kinh tế')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  await user.click(await screen.findByRole('button', { name: 'Đưa lên: Phát triển kinh tế' }))
  expect(await screen.findByText('Phát triển kinh tế: thứ tự 1.')).toBeInTheDocument()
  expect(await stored()).toEqual([
    'Phát triển kinh tế',
    'Xây dựng Đảng',
    'Văn hóa – xã hội',
    'Quốc phòng – an ninh',
    'Du lịch',
  ])
  // What still has indicators cannot be removed.
  const removals = screen.getAllByRole('button', { name: /^Bỏ mục/ })
  expect(removals.map((each) => each.getAttribute('aria-label'))).toEqual(['Bỏ mục: Du lịch'])
  cleanup()

  await renderApp('/admin?section=indicators')
  await user.click(
    await screen.findByRole('button', { name: 'Sửa chỉ tiêu Phát triển doanh nghiệp mới' }),
  )
  form = await dialog()
  await user.selectOptions(form.getByLabelText('Nhóm'), 'Du lịch')
  await user.click(form.getByRole('button', { name: 'Lưu' }))
  await isClosed()
  cleanup()

  await renderApp('/report?period=2021-04')
  const groups = (await screen.findAllByRole('rowheader')).map((each) => each.textContent)
  expect(groups.filter((each) => each && !each.includes('¶'))).toEqual(
    expect.arrayContaining(['Phát triển kinh tế', 'Xây dựng Đảng', 'Du lịch']),
  )
  expect(screen.getByText('V')).toBeInTheDocument()
})

it('an empty section is removed', async () => {
  const action = { actor: { id: 'b', name: 'B' }, action: 'x', unitId: null, subject: '' }
  await api.store.write(action, async (writer) => {
    for (const id of ['party-building', 'economy', 'society', 'security', 'tourism'])
      await writer.put('sections', { id, name: { vi: id, en: id } })
  })
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=sections')
  await user.click(await screen.findByRole('button', { name: 'Bỏ mục: tourism' }))
  await user.click((await dialog()).getByRole('button', { name: 'Bỏ' }))
  await isClosed()
  expect(await stored()).not.toContain('tourism')
})
