// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { exactly } from '../../../src/domain/figure.ts'
import { makeEntryInput, onVersion } from '../../../test/api-client.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'
import { apiClient } from '../../api/client.ts'

const api = mockApi()
const sheets = () => apiClient(fetch).sheets[':unit'][':period']
const submit = (unit: string) =>
  sheets().submission.$post({ param: { unit, period: '2021-05' }, header: onVersion(0), json: {} })
const save = (unit: string, month: number, yearToDate: number) =>
  sheets().entries[':indicator'].$put({
    param: { unit, period: '2021-05', indicator: 'party-members-admitted' },
    header: onVersion(0),
    json: makeEntryInput({ month: exactly(month), yearToDate: exactly(yearToDate) }),
  })

/** What is to be done, each with its next step. */
const items = async () =>
  (await screen.findAllByRole('listitem'))
    .filter((each) => within(each).queryByRole('link'))
    .map((each) => [
      each.querySelector('b')?.textContent,
      within(each).getByRole('link').textContent,
    ])

describe('what an office has to do', () => {
  it('counts who has handed in, and lists what is left with its next step', async () => {
    api.signInAs('editor')
    await submit('hoa-an')
    await save('tam-ngai', 20, 10)
    await renderApp('/work')
    expect(await screen.findByText('1/11')).toBeVisible()
    expect(await items()).toEqual([
      ['Xã Tam Ngãi: 01 chỉ tiêu mâu thuẫn', 'Mở biểu'],
      ['Huyện ủy Cầu Kè: chưa nhập số liệu', 'Nhập số liệu'],
      ['10 đơn vị trực thuộc chưa nộp', 'Xem tình hình nộp'],
    ])
  })

  it('leads an approver to the months that wait, and back to what is left', async () => {
    api.signInAs('approver')
    await submit('hoa-an')
    const { router } = await renderApp('/work')
    const user = userEvent.setup()
    await user.click(await screen.findByRole('link', { name: 'Xem và công bố' }))
    expect(await screen.findByRole('dialog')).toBeVisible()
    expect(router.state.location.search).toMatchObject({ period: '2021-05', parts: true })
    await user.click(screen.getByRole('button', { name: 'Đóng' }))
    expect(router.state.location.search).not.toHaveProperty('parts', true)
  })

  it('is of the month at work, whichever was looked at before', async () => {
    api.signInAs('editor')
    await renderApp('/work?period=2020-06')
    expect(await screen.findByText('Tháng 5 năm 2021')).toBeVisible()
  })

  it('is for a clerk of a commune that commune alone', async () => {
    api.signInAs('editor', 'hoa-an')
    await renderApp('/work?unit=cau-ke')
    expect(await items()).toEqual([['Xã Hòa Ân: chưa nhập số liệu', 'Nhập số liệu']])
  })

  it('is nothing for an administrator after the first month', async () => {
    api.signInAs('admin')
    await renderApp('/work')
    expect(await screen.findByText('Không còn việc nào.')).toBeVisible()
  })

  it('is not for leaders', async () => {
    api.signInAs('viewer')
    await renderApp('/work')
    expect(await screen.findByText(/^Trang này dành cho văn phòng/)).toBeVisible()
  })
})

it('what was handed in follows what is saved in the sheet', async () => {
  api.signInAs('editor')
  await renderApp('/entry?unit=cau-ke&period=2021-05')
  const table = within(await screen.findByRole('table', { name: 'Tình hình nộp số liệu' }))
  const own = () => within(table.getByRole('row', { name: /Huyện ủy Cầu Kè/ }))
  expect(own().getByText('chưa nhập')).toBeVisible()
  const cell = screen.getByRole('textbox', { name: 'Trong tháng: Kết nạp đảng viên mới' })
  await userEvent.setup().type(cell, '20')
  expect(await table.findByText('đang nhập')).toBeVisible()
})
