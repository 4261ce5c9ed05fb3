// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { sampleCommune } from '../../../mocks/sample/sample-commune.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

mockApi(sampleCommune)

const REPORT = '/report?period=2026-10'
const REVENUE = '/indicators/xa-thu-ngan-sach?period=2026-10'
const TIDE = 'Triều cường dâng cao từ ngày 10 đến ngày 15 (minh họa)'
it('readers read on the report what explains its month, and have nothing to write with', async () => {
  await renderApp(REPORT)
  expect(await screen.findByRole('heading', { name: 'Sự kiện tháng 10 năm 2026' })).toBeVisible()
  expect(screen.getByText(`${TIDE}.`)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Thêm sự kiện' })).toBeNull()
})

it('readers see no heading for a month that nothing explains', async () => {
  await renderApp('/report?period=2026-09')
  expect(await screen.findByRole('heading', { name: 'BIỂU TỔNG HỢP' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: /^Sự kiện/ })).toBeNull()
})

it('readers find the events of the year at the chart: marked, in words and in the table', async () => {
  await renderApp(REVENUE)
  const notes = within(await screen.findByRole('list', { name: 'Sự kiện' }))
  expect(notes.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    '* Tháng 8 năm 2026: Hoàn thuế cho doanh nghiệp xuất khẩu (minh họa).',
    `* Tháng 10 năm 2026: ${TIDE}.`,
  ])
  const chart = screen.getByRole('img', { name: /Tháng 8 năm 2026: Hoàn thuế/ })
  expect([...chart.querySelectorAll('text')].map((each) => each.textContent)).toEqual(
    expect.arrayContaining(['T7', 'T8*', 'T10*']),
  )
  await userEvent.setup().click(screen.getByText('Bảng số liệu'))
  const table = within(screen.getByRole('table', { name: /các tháng năm 2026/ }))
  expect(table.getByRole('columnheader', { name: 'Sự kiện' })).toBeVisible()
  const august = table.getByRole('row', { name: /^08\/2026/ })
  expect(august).toHaveTextContent('Hoàn thuế cho doanh nghiệp xuất khẩu')
})

it('readers see at another indicator only what explains the whole month', async () => {
  await renderApp('/indicators/xa-ho-so?period=2026-10')
  const notes = within(await screen.findByRole('list', { name: 'Sự kiện' }))
  expect(notes.getAllByRole('listitem')).toHaveLength(1)
})

it('they are copied with the month’s sentences where that is ticked', async () => {
  const user = userEvent.setup()
  const copied = async () => {
    await user.click(screen.getByRole('button', { name: 'Chép lời đánh giá' }))
    return navigator.clipboard.readText()
  }
  await renderApp(REPORT)
  await screen.findByRole('checkbox', { name: 'kèm sự kiện' })
  expect(await copied()).not.toContain('Triều cường')
  await user.click(screen.getByRole('checkbox', { name: 'kèm sự kiện' }))
  expect(await copied()).toContain(`\nSự kiện trong tháng: ${TIDE}.\n`)
  cleanup()
  await renderApp('/report?period=2026-09')
  await screen.findByRole('button', { name: 'Chép lời đánh giá' })
  expect(screen.queryByRole('checkbox', { name: 'kèm sự kiện' })).toBeNull()
})
