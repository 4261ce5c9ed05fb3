// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'

import type { Entry } from '~/domain/entry.ts'
import { exactly } from '~/domain/figure.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()

const MEMBERS = 'Kết nạp đảng viên mới'
const cell = (column: string, indicator = MEMBERS) =>
  screen.findByRole('textbox', { name: `${column}: ${indicator}` })
const month = (indicator?: string) => cell('Trong tháng', indicator)
const toDate = (indicator?: string) => cell('Lũy kế từ đầu năm', indicator)
const saved = () => screen.findByText('Đã lưu', {}, { timeout: 4000 })
const savedEntry = async (indicatorId: string, period = '2021-05') =>
  (await api.store.find('entries', { unitId: 'cau-ke', period, indicatorId }))?.record ?? null

it('requires an account that may enter figures, and leads back after signing in', async () => {
  await renderApp('/entry?period=2021-04')
  expect(await screen.findByText(/Cần đăng nhập bằng tài khoản/)).toBeInTheDocument()
  expect(screen.getAllByRole('link', { name: 'Đăng nhập' }).at(-1)).toHaveAttribute(
    'href',
    '/sign-in?next=%2Fentry%3Fperiod%3D2021-04&period=2021-04',
  )
  cleanup()
  api.signInAs('viewer')
  await renderApp('/entry')
  expect(await screen.findByText(/chỉ được xem/)).toBeInTheDocument()
})

it('opens the month after the newest one, and reads at once what is typed as offices type', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/entry')
  expect(await screen.findByText('Tháng 5 năm 2021')).toBeInTheDocument()
  expect(screen.getByText('chưa có số liệu')).toBeVisible()
  const revenue = await toDate('Thu ngân sách nhà nước')
  await user.type(revenue, 'ước đạt trên 1.710 tỷ')
  expect(revenue).toHaveAccessibleDescription('ước đạt trên 1.710 tỷ đồng')
  await user.clear(revenue)
  await user.type(revenue, '24,9')
  expect(revenue).toBeInvalid()
  await user.click(screen.getByRole('button', { name: /^24,9 tỷ/ }))
  expect(revenue).toHaveAccessibleDescription('24,9 tỷ đồng')
  const businesses = await month('Phát triển doanh nghiệp mới')
  await user.type(businesses, '05')
  expect(businesses).toHaveAccessibleDescription('5 doanh nghiệp')
  await saved()
  await waitFor(async () => expect((await savedEntry('new-businesses'))?.month).toEqual(exactly(5)))
  expect(screen.getByText('đang soạn, chưa công bố')).toBeVisible()
})

it('takes the growth a report states in the details of a row, and asks what a bare one is', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/entry')
  const row = (await month('Phát triển doanh nghiệp mới')).closest('tr') as HTMLElement
  await user.click(within(row).getByText('Dẫn chứng, lý do'))
  const growth = within(row).getByRole('textbox', { name: 'Tăng, giảm so với cùng kỳ' })
  // The field stays open while what is typed becomes readable.
  await user.type(growth, 'tăng 4')
  expect(growth).toBeVisible()
  await user.clear(growth)
  await user.type(growth, '96%')
  expect(growth).toBeInvalid()
  await user.click(within(row).getByRole('button', { name: 'bằng 96%' }))
  expect(growth).toHaveValue('bằng 96%')
  expect(growth).toBeVisible()
  expect(growth).toBeValid()
  await saved()
  await waitFor(async () =>
    expect((await savedEntry('new-businesses'))?.statedGrowth).toEqual({
      ...exactly(96),
      as: 'ratio',
    }),
  )
})

it('explains beside its name what an indicator counts, and keeps Tab in the cells otherwise', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  const stored = await api.store.find('indicators', { id: 'party-members-admitted' })
  if (!stored) throw new Error('the sample has no such indicator')
  const definition = 'Tính cả đảng viên dự bị; không tính chuyển sinh hoạt đảng.'
  const setting = {
    actor: { id: 'admin', name: 'Admin' },
    action: 'changeIndicator',
    unitId: null,
    subject: '',
  }
  await api.store.write(setting, async (writer) => {
    await writer.put('indicators', { ...stored.record, definition })
  })
  await renderApp('/entry')
  const first = await month()
  expect(screen.getByText(definition)).not.toBeVisible()
  first.focus()
  await user.tab({ shift: true })
  expect(document.activeElement).toHaveTextContent('Định nghĩa, cách tính')
  await user.click(document.activeElement as HTMLElement)
  expect(screen.getByText(definition)).toBeVisible()
  expect(screen.getAllByText('Định nghĩa, cách tính')).toHaveLength(1)
})

it('shows both figures of a mismatch, and saves the reason for keeping it', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/entry')
  await user.type(await month(), '20')
  await user.type(await toDate(), '80')
  expect(
    screen.getByText(/Lũy kế 80 đảng viên không bằng tổng các tháng từ tháng 1 \(87 đảng viên\)/),
  ).toBeInTheDocument()
  await user.type(
    screen.getByRole('textbox', { name: `Lý do giữ nguyên số này: ${MEMBERS}` }),
    'chờ chuẩn y',
  )
  await waitFor(async () =>
    expect((await savedEntry('party-members-admitted'))?.acceptances).toEqual([
      { check: 'sum-of-months | exact 80 | exact 87', reason: 'chờ chuẩn y' },
    ]),
  )
  await user.clear(await toDate())
  await user.type(await toDate(), '60')
  expect(screen.getByText(/thấp hơn lũy kế tháng trước|không bằng tổng/)).toBeInTheDocument()
})

it('moves like a spreadsheet, takes a pasted block, and undoes step by step', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/entry')
  await user.click(await month())
  await user.keyboard('{Enter}{ArrowDown}{ArrowUp}{ArrowRight}')
  const second = await toDate('Kiểm tra tổ chức đảng và đảng viên')
  expect(second).toHaveFocus()
  fireEvent.paste(second, { clipboardData: { getData: () => '31\t62%\n24,9 tỷ\t\n' } })
  expect(second).toHaveValue('31')
  expect(await toDate('Thu ngân sách nhà nước')).toHaveValue('24,9 tỷ')
  await user.keyboard('{Control>}z{/Control}')
  expect(second).toHaveValue('')
  await user.keyboard('{Control>}y{/Control}')
  expect(second).toHaveValue('31')
})

it('keeps what is typed without a network, and sends it when there is one', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/entry?period=2021-05')
  await month()
  api.faults.isCut = true
  await user.type(await month(), '21')
  expect(await screen.findByText(/Mất kết nối\. Số đã gõ/, {}, { timeout: 4000 })).toBeVisible()
  cleanup()
  api.faults.isCut = false
  await renderApp('/entry?period=2021-05')
  expect(await month()).toHaveValue('21')
  await waitFor(async () =>
    expect((await savedEntry('party-members-admitted'))?.month).toEqual(exactly(21)),
  )
  // The server has it; the browser lets go once it has heard so.
  await waitFor(() => expect(localStorage).toHaveLength(0))
})

it('shows both versions where somebody else saved the row meanwhile', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/entry?period=2021-05')
  await month()
  const theirs: Entry = {
    indicatorId: 'party-members-admitted',
    unitId: 'cau-ke',
    period: '2021-05',
    month: exactly(19),
    yearToDate: null,
    statedPercent: null,
    origin: 'reported',
    scopeAssumed: false,
    cutOff: null,
    evidence: [],
    note: '',
    acceptances: [],
    removal: '',
    savedAt: '2021-06-02T01:00:00.000Z',
    savedBy: { id: 'b', name: 'Trần Văn B' },
  }
  const auditedAction = {
    actor: theirs.savedBy,
    action: 'saveEntry',
    unitId: 'cau-ke',
    subject: '',
  }
  await api.store.write(auditedAction, (writer) => writer.put('entries', theirs))
  await user.type(await month(), '22')
  expect(
    await screen.findByText(
      'Trần Văn B đã lưu dòng này lúc 08:00 ngày 02/6/2021:',
      {},
      {
        timeout: 4000,
      },
    ),
  ).toBeInTheDocument()
  expect(await month()).toHaveValue('22')
  await user.click(screen.getByRole('button', { name: 'Giữ số của tôi' }))
  await waitFor(async () =>
    expect((await savedEntry('party-members-admitted'))?.month).toEqual(exactly(22)),
  )
})

it('an approver previews, publishes, and reopens for a reason; a clerk does not', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/entry?period=2021-05')
  await user.type(await month(), '20')
  await saved()
  expect(screen.queryByRole('button', { name: 'Xem trước và công bố…' })).toBeNull()
  cleanup()
  api.signInAs('approver')
  await renderApp('/entry?period=2021-05')
  await user.click(await screen.findByRole('button', { name: 'Xem trước và công bố…' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByRole('table', { name: /sẽ công bố mới/ })).toHaveTextContent(
    'trong tháng 20 đảng viên',
  )
  await user.click(dialog.getByRole('button', { name: /^Công bố/ }))
  expect(await screen.findByText(/^đã công bố ngày/)).toBeInTheDocument()
  expect(await month()).toHaveAttribute('readonly')

  await user.click(screen.getByRole('button', { name: 'Mở lại để đính chính…' }))
  const reopening = within(await screen.findByRole('dialog'))
  expect(reopening.getByRole('button', { name: 'Mở lại' })).toBeDisabled()
  await user.type(reopening.getByRole('textbox'), 'đối chiếu lại')
  await user.click(reopening.getByRole('button', { name: 'Mở lại' }))
  expect(await screen.findByText('đang mở lại để đính chính: đối chiếu lại')).toBeInTheDocument()
  await waitFor(async () => expect(await month()).not.toHaveAttribute('readonly'))
})

it('publishing is refused with a message while a warning has no reason', async () => {
  api.signInAs('approver')
  const user = userEvent.setup()
  await renderApp('/entry?period=2021-05')
  await user.type(await month(), '20')
  await user.type(await toDate(), '80')
  await saved()
  await user.click(await screen.findByRole('button', { name: 'Xem trước và công bố…' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(await dialog.findByRole('button', { name: /^Công bố/ }))
  expect(await dialog.findByRole('alert')).toHaveTextContent('Còn 1 lỗi hoặc cảnh báo')
})

it('lists which communes have handed in', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/entry?unit=hoa-an&period=2021-05')
  await user.type(await month(), '2')
  await saved()
  await user.click(screen.getByRole('button', { name: 'Nộp số liệu tháng' }))
  expect(await screen.findByText(/^đã nộp ngày/)).toBeInTheDocument()
  cleanup()
  await renderApp('/entry?period=2021-05')
  const table = await screen.findByRole('table', { name: 'Tình hình nộp số liệu' })
  expect(within(table).getByRole('row', { name: /Hòa Ân/ })).toHaveTextContent('đã nộp')
  expect(within(table).getByRole('row', { name: /Tam Ngãi/ })).toHaveTextContent('chưa nhập')
})

it('stores the report text in the browser until it is saved, and shows a conflict', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/entry?period=2021-05')
  await user.type(await screen.findByLabelText('Toàn văn báo cáo tháng'), 'Kết nạp 20 đảng viên.')
  expect(screen.getByText('Lời văn chưa lưu, mới giữ trên máy này.')).toBeInTheDocument()
  cleanup()
  const { id, name } = (await api.store.getUnit()) ?? { id: '', name: { vi: '' } }
  const actor = { id: 'b', name: 'Trần Văn B' }
  await api.store.write({ actor, action: 'saveDraft', unitId: id, subject: name.vi }, (writer) =>
    writer.put('drafts', {
      unitId: 'cau-ke',
      period: '2021-05',
      meetingDate: null,
      source: null,
      text: 'Lời văn khác.',
      submittedAt: null,
      savedAt: writer.at,
      savedBy: actor,
    }),
  )
  await renderApp('/entry?period=2021-05')
  const text = await screen.findByLabelText('Toàn văn báo cáo tháng')
  expect(text).toHaveValue('Kết nạp 20 đảng viên.')
  expect(screen.getByText(/Người khác vừa lưu lời văn khác/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Lưu lời văn' }))
  expect(await screen.findByText('Đã lưu lời văn.')).toBeInTheDocument()
  await waitFor(() => expect(localStorage).toHaveLength(0))
})

it('a figure follows its words when the text before them changes', async () => {
  api.signInAs('editor')
  const user = userEvent.setup()
  await renderApp('/entry?period=2021-05')
  await user.type(await screen.findByLabelText('Toàn văn báo cáo tháng'), 'Kết nạp 20 đảng viên.')
  await user.type(await month(), '20')
  await user.type(
    screen.getAllByLabelText('Câu chữ trong báo cáo nêu số này (trong tháng)')[0] as HTMLElement,
    '20 đảng viên',
  )
  await waitFor(
    async () => expect((await savedEntry('party-members-admitted'))?.evidence).toHaveLength(1),
    { timeout: 4000 },
  )
  const text = screen.getByLabelText<HTMLTextAreaElement>('Toàn văn báo cáo tháng')
  fireEvent.change(text, { target: { value: `Tháng 5. ${text.value}` } })
  await waitFor(
    async () =>
      expect((await savedEntry('party-members-admitted'))?.evidence).toEqual([
        { field: 'month', start: 17, end: 29 },
      ]),
    { timeout: 4000 },
  )
  const draft = await api.store.find('drafts', { unitId: 'cau-ke', period: '2021-05' })
  expect(draft?.record.text).toBe('Tháng 5. Kết nạp 20 đảng viên.')
})
