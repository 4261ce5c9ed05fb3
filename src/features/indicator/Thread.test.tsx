// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()
const actor = { id: 'a', name: 'Bí thư' }
const change = { actor, action: 'saveDirective', unitId: 'cau-ke', subject: '' }
const ADDRESS = '/indicators/new-businesses?period=2021-04'

const conclude = (slideId: string, period = '2021-03') =>
  api.store.write(change, (writer) =>
    writer.put('directives', {
      ...{ id: 'd1', unitId: 'cau-ke', period, text: 'Rà soát hộ kinh doanh' },
      ...{ assignee: 'Phòng Kinh tế', due: null, state: 'done' as const, slideId },
    }),
  )

it('goes from what was asked to what the next month brought', async () => {
  await conclude('indicator.new-businesses')
  await api.store.write(change, (writer) =>
    writer.put('explanations', {
      ...{ id: 'e1', unitId: 'cau-ke', period: '2021-03', indicatorId: 'new-businesses' },
      ...{ question: 'Vì sao ít?', askedBy: actor, askedAt: '2021-04-02T00:00:00.000Z' },
      ...{ cause: 'Dịch bệnh.', remedy: 'Hỗ trợ vốn.', answeredBy: actor },
      answeredAt: '2021-04-03T00:00:00.000Z',
    }),
  )
  await renderApp(ADDRESS)
  const thread = await screen.findByRole('region', { name: 'Diễn biến' })
  const said = within(thread)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.replaceAll(' ', ' ').trim())
  expect(said).toEqual([
    '03/2021Đề nghị giải trình: Vì sao ít? Bí thư',
    '03/2021Nguyên nhân Dịch bệnh. Giải pháp Hỗ trợ vốn. Bí thư',
    '03/2021Hội nghị kết luận: Rà soát hộ kinh doanh Phòng Kinh tế · đã xong',
    '04/2021Kết quả tháng sau: trong tháng 5 doanh nghiệp; lũy kế 13 doanh nghiệp',
  ])
})

it('marks what the next month brought where that is illustrative', async () => {
  await conclude('indicator.new-businesses', '2021-01')
  await renderApp(ADDRESS)
  const thread = await screen.findByRole('region', { name: 'Diễn biến' })
  const [, outcome] = within(thread).getAllByRole('listitem')
  expect(outcome).toHaveTextContent(/^02\/2021Kết quả tháng sau: .* minh họa$/)
})

it('is absent where nothing was concluded on the indicator', async () => {
  await conclude('indicator.poverty-rate')
  const { queryClient } = await renderApp(ADDRESS)
  await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(queryClient.isFetching()).toBe(0))
  expect(screen.queryByRole('region', { name: 'Diễn biến' })).toBeNull()
})
