// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'

import { exactly } from '~/domain/figure.ts'
import { makeObservation } from '../../../test/builders.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()
const POVERTY = 'poverty-rate'
const NOTE = 'giữ nguyên so với tháng 4 năm 2021'
let name = ''
const cell = (column: string) => screen.findByRole('textbox', { name: `${column}: ${name}` })
const stored = async () =>
  (
    await api.store.find('entries', {
      unitId: 'cau-ke',
      period: '2021-05',
      indicatorId: POVERTY,
    })
  )?.record

beforeEach(async () => {
  const indicators = await api.store.listIndicators()
  name = indicators.find(({ id }) => id === POVERTY)?.name.vi ?? ''
  const what = { actor: { id: 'b', name: 'B' }, action: 'x', unitId: null, subject: '' }
  const month = exactly(3.2)
  await api.store.write(what, (writer) =>
    writer.put('observations', makeObservation('2021-04', { indicatorId: POVERTY, month })),
  )
  api.signInAs('editor')
  await renderApp('/entry?unit=cau-ke&period=2021-05')
})

it('shows every level that may be unchanged before it keeps them, and takes that back', async () => {
  const user = userEvent.setup()
  await user.click(await screen.findByText('01 chỉ tiêu có thể giữ nguyên số kỳ trước…'))
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(items).toContain(`${name}: 3,2% (tháng 4 năm 2021)`)
  await user.click(screen.getByRole('button', { name: 'Giữ nguyên 01 chỉ tiêu' }))
  expect(await cell('Trong tháng')).toHaveValue('3,2%')
  expect(await cell('Ghi chú')).toHaveValue(NOTE)
  const status = within(screen.getByText(/^Đã ghi 01 chỉ tiêu giữ nguyên/))
  await waitFor(async () =>
    expect(await stored()).toMatchObject({ note: NOTE, origin: 'reported' }),
  )
  await user.click(status.getByRole('button', { name: 'Hoàn tác' }))
  expect(await cell('Trong tháng')).toHaveValue('')
  expect(await cell('Ghi chú')).toHaveValue('')
})

it('keeps one row by its button, and goes back one step', async () => {
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: `Giữ nguyên: ${name}` }))
  const field = await cell('Trong tháng')
  expect(field).toHaveValue('3,2%')
  expect(field).toHaveFocus()
  await user.keyboard('{Control>}z{/Control}')
  expect(field).toHaveValue('')
})

it('keeps one row by the keys of Excel, and offers nothing over what is typed', async () => {
  const user = userEvent.setup()
  const field = await cell('Trong tháng')
  fireEvent.keyDown(field, { key: "'", ctrlKey: true })
  expect(field).toHaveValue('3,2%')
  await user.clear(field)
  await user.type(field, '3,1%')
  expect(screen.queryByRole('button', { name: `Giữ nguyên: ${name}` })).toBeNull()
  fireEvent.keyDown(field, { key: "'", ctrlKey: true })
  expect(field).toHaveValue('3,1%')
})
