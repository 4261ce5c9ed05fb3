// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ACTIONS_TEXT } from '~/language/catalogues/actions.ts'
import { sampleDistrict } from '../../../mocks/sample/sample-district.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const TIDE = 'Triều cường dâng cao'
const api = mockApi({
  ...sampleDistrict,
  events: [{ id: 'tide', unitId: 'cau-ke', period: '2021-04', indicatorId: null, text: TIDE }],
})

const REPORT = '/report?period=2021-04'
const REVENUE = '/indicators/state-budget-revenue?period=2021-04'
const stored = async () =>
  (await api.store.list('events', { unitId: 'cau-ke' })).map(({ record }) => record)

it('the office writes an event, changes it, and removes it after a question', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp(REPORT)
  await user.click(await screen.findByRole('button', { name: 'Thêm sự kiện' }))
  await user.type(screen.getByLabelText('Nội dung'), 'Nghiệm thu cầu Tam Hòa')
  await user.selectOptions(screen.getByLabelText('Giải thích cho'), 'Thu ngân sách nhà nước')
  await user.click(screen.getByRole('button', { name: 'Lưu sự kiện' }))
  const phrase = 'Nghiệm thu cầu Tam Hòa (thu ngân sách nhà nước)'
  await user.click(await screen.findByRole('button', { name: `Sửa: ${phrase}` }))
  expect(await stored()).toContainEqual(
    expect.objectContaining({
      period: '2021-04',
      indicatorId: 'state-budget-revenue',
      text: 'Nghiệm thu cầu Tam Hòa',
    }),
  )
  await user.selectOptions(
    screen.getByLabelText('Giải thích cho'),
    'cả tháng, không riêng chỉ tiêu nào',
  )
  await user.click(screen.getByRole('button', { name: 'Lưu sự kiện' }))
  await user.click(await screen.findByRole('button', { name: 'Bỏ: Nghiệm thu cầu Tam Hòa' }))
  await user.click(
    screen.getByRole('button', { name: `${ACTIONS_TEXT.vi.cancel}: Nghiệm thu cầu Tam Hòa` }),
  )
  await user.click(screen.getByRole('button', { name: 'Bỏ: Nghiệm thu cầu Tam Hòa' }))
  await user.click(
    screen.getByRole('button', { name: 'Bỏ hẳn sự kiện này: Nghiệm thu cầu Tam Hòa' }),
  )
  await waitFor(async () => expect(await stored()).toHaveLength(1))
})

it('the office writes one from an indicator’s page, for any of its months', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp(REVENUE)
  await user.click(await screen.findByRole('button', { name: 'Thêm sự kiện' }))
  expect(screen.getByLabelText('Giải thích cho')).toHaveValue('state-budget-revenue')
  await user.type(screen.getByLabelText('Nội dung'), 'Bán đấu giá đất')
  await user.clear(screen.getByLabelText('Tháng'))
  await user.type(screen.getByLabelText('Tháng'), '2021-03')
  await user.click(screen.getByRole('button', { name: 'Lưu sự kiện' }))
  await waitFor(() =>
    expect(screen.getByRole('list', { name: 'Sự kiện' }).firstElementChild?.textContent).toBe(
      '* Tháng 3 năm 2021: Bán đấu giá đất',
    ),
  )
})

it('keeps what is typed where somebody else changed the event', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp(REPORT)
  await user.click(await screen.findByRole('button', { name: `Sửa: ${TIDE}` }))
  await user.clear(screen.getByLabelText('Nội dung'))
  await user.type(screen.getByLabelText('Nội dung'), 'Lời của tôi')
  const [tide] = (await stored()).filter(({ indicatorId }) => indicatorId === null)
  const action = { actor: { id: 'b', name: 'B' }, action: 'saveEvent', unitId: null, subject: '' }
  await api.store.write(action, (writer) =>
    writer.put('events', { ...tide!, text: 'Lời của người khác' }),
  )
  await user.click(screen.getByRole('button', { name: 'Lưu sự kiện' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Lời của người khác')
  expect(screen.getByLabelText('Nội dung')).toHaveValue('Lời của tôi')
  await user.click(screen.getByRole('button', { name: 'Lưu sự kiện' }))
  await waitFor(async () =>
    expect((await stored()).some(({ text }) => text === 'Lời của tôi')).toBe(true),
  )
})
