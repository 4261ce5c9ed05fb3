// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()

const desk = async () =>
  within(await screen.findByRole('region', { name: 'Theo dõi và ghi nhiệm vụ' }))
const TASK = 'Rà soát hộ nghèo toàn huyện'
const savedTasks = async (text = TASK) =>
  (await api.store.list('directives', { unitId: 'cau-ke' })).filter(
    ({ record }) => record.text === text,
  )

it('readers see the tasks, and nothing to write them with', async () => {
  api.signInAs('viewer')
  const { queryClient } = await renderApp('/report?period=2021-04')
  expect(await screen.findByRole('link', { name: 'Lãnh đạo (mẫu)' })).toBeInTheDocument()
  await waitFor(() => expect(queryClient.isFetching()).toBe(0))
  expect(screen.getByRole('heading', { name: /^Nhiệm vụ tháng 5/ })).toBeInTheDocument()
  expect(screen.queryByRole('region', { name: 'Theo dõi và ghi nhiệm vụ' })).toBeNull()
})

it('a task is written, changed, carried into the next month, and closed there', async () => {
  const user = userEvent.setup()
  api.signInAs('editor')
  await renderApp('/report?period=2021-03')
  await user.click((await desk()).getByRole('button', { name: 'Thêm nhiệm vụ' }))
  await user.type((await desk()).getByLabelText('Nội dung'), TASK)
  await user.type((await desk()).getByLabelText('Thời hạn'), '2021-04-20')
  await user.click((await desk()).getByRole('button', { name: 'Lưu nhiệm vụ' }))
  await user.click(await (await desk()).findByRole('button', { name: `Sửa: ${TASK}` }))
  await user.type((await desk()).getByLabelText('Đơn vị thực hiện'), 'Phòng Lao động')
  await user.click((await desk()).getByRole('button', { name: 'Lưu nhiệm vụ' }))
  await waitFor(async () =>
    expect((await savedTasks())[0]?.record).toMatchObject({
      assignee: 'Phòng Lao động',
      due: '2021-04-20',
      period: '2021-03',
    }),
  )
  cleanup()

  await renderApp('/report?period=2021-04')
  await user.click(
    await (await desk()).findByRole('button', { name: `Chuyển sang tháng sau: ${TASK}` }),
  )
  expect(await (await desk()).findByRole('button', { name: `Sửa: ${TASK}` })).toBeInTheDocument()
  expect((await savedTasks()).map(({ record }) => record.state).sort()).toEqual(['carried', 'open'])
  await user.click((await desk()).getByRole('button', { name: `Sửa: ${TASK}` }))
  await user.selectOptions((await desk()).getByLabelText('Tình trạng'), 'done')
  await user.click((await desk()).getByRole('button', { name: 'Lưu nhiệm vụ' }))
  await waitFor(async () =>
    expect((await savedTasks()).map(({ record }) => record.state).sort()).toEqual([
      'carried',
      'done',
    ]),
  )
  await user.click(await (await desk()).findByRole('button', { name: `Bỏ: ${TASK}` }))
  await user.click((await desk()).getByRole('button', { name: `Bỏ hẳn nhiệm vụ này: ${TASK}` }))
  await waitFor(async () => expect(await savedTasks()).toHaveLength(1))
})

it('marks a task of last month done', async () => {
  const user = userEvent.setup()
  api.signInAs('approver')
  await renderApp('/report?period=2021-04')
  const [first] = await (await desk()).findAllByRole('button', { name: /^Đã xong: / })
  const task = first?.getAttribute('aria-label')?.replace('Đã xong: ', '') ?? ''
  await user.click(first as HTMLElement)
  expect(await (await desk()).findByRole('button', { name: `Chưa xong: ${task}` })).toBeVisible()
  expect((await savedTasks(task))[0]?.record.state).toBe('done')
})

it('shows both versions where somebody else changed the task, and keeps what is typed', async () => {
  const user = userEvent.setup()
  api.signInAs('editor')
  await renderApp('/report?period=2021-04')
  const [edit] = await (await desk()).findAllByRole('button', { name: /^Sửa: / })
  const task = edit?.getAttribute('aria-label')?.replace('Sửa: ', '') ?? ''
  await user.click(edit as HTMLElement)
  const words = (await desk()).getByLabelText('Nội dung')
  await user.clear(words)
  await user.type(words, 'Lời của tôi')
  const [found] = await savedTasks(task)
  if (!found) throw new Error(`no task ${task}`)
  const auditedAction = {
    actor: { id: 'b', name: 'B' },
    action: 'saveDirective',
    unitId: 'cau-ke',
    subject: '',
  }
  await api.store.write(auditedAction, (writer) =>
    writer.put('directives', { ...found.record, text: 'Lời của người khác' }),
  )
  await user.click((await desk()).getByRole('button', { name: 'Lưu nhiệm vụ' }))
  expect(await (await desk()).findByRole('alert')).toHaveTextContent('Lời của người khác')
  expect(words).toHaveValue('Lời của tôi')
  await user.click((await desk()).getByRole('button', { name: 'Lưu nhiệm vụ' }))
  await waitFor(async () => expect(await savedTasks('Lời của tôi')).toHaveLength(1))
})
