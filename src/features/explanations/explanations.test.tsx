// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'

import type { Explanation } from '~/domain/entry.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()

const BEHIND = '/indicators/production-value?period=2021-04'
const section = async () => within(await screen.findByRole('region', { name: 'Giải trình' }))
const dialog = async () => within(await screen.findByRole('dialog', { name: /giải trình: / }))

/** Somebody else's question, as if from another machine. */
async function ask(question: string) {
  const by = { id: 'b', name: 'Trần Văn B' }
  const explanation: Explanation = {
    id: 'cau-ke.2021-04.production-value',
    unitId: 'cau-ke',
    period: '2021-04',
    indicatorId: 'production-value',
    question,
    askedBy: by,
    askedAt: '2021-05-07T01:00:00.000Z',
    cause: '',
    remedy: '',
    answeredBy: null,
    answeredAt: null,
  }
  const auditedAction = { actor: by, action: 'askExplanation', unitId: 'cau-ke', subject: '' }
  await api.store.write(auditedAction, (writer) => writer.put('explanations', explanation))
}

it('a leader asks, the office answers, and both are shown beside the figure', async () => {
  const user = userEvent.setup()
  api.signInAs('viewer')
  await renderApp(BEHIND)
  expect((await section()).getByText('Chưa có yêu cầu giải trình.')).toBeInTheDocument()
  await user.click(await screen.findByRole('button', { name: 'Yêu cầu giải trình' }))
  const asking = await dialog()
  expect(asking.getByRole('button', { name: 'Gửi yêu cầu' })).toBeDisabled()
  await user.type(asking.getByLabelText('Nội dung cần giải trình'), 'Vì sao chậm?')
  await user.click(asking.getByRole('button', { name: 'Gửi yêu cầu' }))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: /giải trình: / })).toBeNull())
  expect((await section()).getByText('Vì sao chậm?')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Trả lời giải trình' })).toBeNull()
  cleanup()

  api.signInAs('editor')
  await renderApp(BEHIND)
  await user.click(await screen.findByRole('button', { name: 'Trả lời giải trình' }))
  expect(screen.queryByRole('button', { name: /êu cầu giải trình/ })).toBeNull()
  const answering = await dialog()
  await user.type(answering.getByLabelText('Nguyên nhân'), 'Hạn mặn kéo dài')
  await user.type(answering.getByLabelText('Giải pháp'), 'Chuyển đổi cây trồng')
  await user.click(answering.getByRole('button', { name: 'Gửi trả lời' }))
  expect(await (await section()).findByText('Hạn mặn kéo dài')).toBeInTheDocument()
  cleanup()

  // Whoever has not signed in reads it, and is offered nothing.
  api.signInAs(null)
  await renderApp(BEHIND)
  const shown = await section()
  expect(shown.getByText(/^Lãnh đạo \(mẫu\), /)).toBeInTheDocument()
  expect(shown.getByText('Chuyển đổi cây trồng')).toBeInTheDocument()
  expect(shown.queryByRole('button')).toBeNull()
  cleanup()
  await renderApp('/?period=2021-04')
  const row = screen.getAllByRole('row').find((each) => each.id === 'production-value')
  await waitFor(() => expect(row).toHaveTextContent('Hạn mặn kéo dài'))
  expect(within(row as HTMLElement).getAllByRole('button', { name: /^Giải trình/ })).toHaveLength(1)
})

it('offers no question where an indicator keeps pace, nor to the office', async () => {
  api.signInAs('viewer')
  await renderApp('/indicators/party-members-admitted?period=2021-04')
  expect(await screen.findByRole('link', { name: 'Lãnh đạo (mẫu)' })).toBeInTheDocument()
  expect(screen.queryByRole('region', { name: 'Giải trình' })).toBeNull()
  cleanup()
  api.signInAs('editor')
  const { queryClient } = await renderApp(BEHIND)
  expect(await screen.findByRole('link', { name: /Chuyên viên/ })).toBeInTheDocument()
  await waitFor(() => expect(queryClient.isFetching()).toBe(0))
  expect((await section()).queryByRole('button')).toBeNull()
})

it('keeps what is typed when it cannot be sent, and shows what somebody else asked', async () => {
  const user = userEvent.setup()
  api.signInAs('approver')
  await renderApp(BEHIND)
  await user.click(await screen.findByRole('button', { name: 'Yêu cầu giải trình' }))
  const asking = await dialog()
  const words = asking.getByLabelText('Nội dung cần giải trình')
  await user.type(words, 'Câu hỏi của tôi')
  api.faults.isCut = true
  await user.click(asking.getByRole('button', { name: 'Gửi yêu cầu' }))
  expect(await asking.findByRole('alert')).toHaveTextContent('Chưa gửi được')
  expect(words).toHaveValue('Câu hỏi của tôi')
  api.faults.isCut = false
  await ask('Câu hỏi của người khác')
  await user.click(asking.getByRole('button', { name: 'Gửi yêu cầu' }))
  expect(await asking.findByText('Câu hỏi của người khác')).toBeInTheDocument()
  expect(words).toHaveValue('Câu hỏi của tôi')
  await user.click(asking.getByRole('button', { name: 'Gửi yêu cầu' }))
  await waitFor(async () => expect((await section()).getByText('Câu hỏi của tôi')).toBeVisible())
})
