// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'

import { exactly } from '~/domain/figure.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'

const api = mockApi()

const MEMBERS = 'Kết nạp đảng viên mới'
const REVENUE = 'Thu ngân sách nhà nước'
const REPORT = [
  'Trong tháng 5, toàn huyện kết nạp 12 đảng viên mới, nâng tổng số từ đầu năm đến nay được 79 đảng viên, đạt 79% so với Nghị quyết.',
  'Thu ngân sách nhà nước gần 31 tỷ đồng, đạt trên 74% chỉ tiêu năm.',
  'Trao tặng huy hiệu cho 25 đồng chí. Vận động 45 hộ hiến đất.',
].join('\n')

const savedEntry = async (indicatorId: string) =>
  (await api.store.find('entries', { unitId: 'cau-ke', period: '2021-05', indicatorId }))?.record
const draftText = async () =>
  (await api.store.find('drafts', { unitId: 'cau-ke', period: '2021-05' }))?.record.text
const cards = () => within(screen.getByRole('list', { name: 'Số đọc được' }))
const card = (name: string, at = 0) => {
  const found = cards().getAllByRole('listitem', { name })[at]
  if (!found) throw new Error(`no card ${at} for ${name}`)
  return found
}

async function pasted(report = REPORT, role: 'editor' | 'approver' = 'editor') {
  api.signInAs(role)
  const user = userEvent.setup()
  await renderApp('/entry?period=2021-05')
  await user.click(await screen.findByRole('button', { name: 'Dán báo cáo…' }))
  const place = await screen.findByLabelText(/Dán toàn văn báo cáo/)
  fireEvent.paste(place)
  fireEvent.change(place, { target: { value: report } })
  await screen.findByRole('list', { name: 'Số đọc được' })
  return user
}

it('a pasted report is read at once, and nothing is written before a person confirms', async () => {
  await pasted()
  expect(card(MEMBERS, 0)).toHaveTextContent('Trong tháng')
  expect(card(MEMBERS, 0)).toHaveTextContent('12 đảng viên')
  expect(card(MEMBERS, 1)).toHaveTextContent('79 đảng viên')
  expect(card(MEMBERS, 1)).toHaveTextContent('đạt 79% so với Nghị quyết')
  expect(card(REVENUE)).toHaveTextContent('gần 31 tỷ đồng')
  expect(card(REVENUE)).toHaveTextContent('đạt trên 74% so với chỉ tiêu năm')
  expect(card(REVENUE)).toHaveTextContent(/không nói rõ là trong tháng hay lũy kế/)
  expect(screen.getByRole('textbox', { name: `Trong tháng: ${MEMBERS}` })).toHaveValue('')
  expect(await savedEntry('party-members-admitted')).toBeUndefined()
  expect(await draftText()).toBeUndefined()
})

it('what is accepted fills the sheet with its words, and the text is stored before it', async () => {
  const user = await pasted()
  await user.click(within(card(MEMBERS, 0)).getByRole('button', { name: 'Ghi' }))
  card(MEMBERS, 1).focus()
  await user.keyboard('{Enter}')
  expect(card(MEMBERS, 0)).toHaveTextContent('đã ghi vào biểu')
  await waitFor(
    async () => {
      const entry = await savedEntry('party-members-admitted')
      expect(entry?.month).toEqual(exactly(12))
      expect(entry?.statedPercent).toEqual({ ...exactly(79), base: 'resolution' })
      expect(
        entry?.evidence.map(({ field, start, end }) => [field, REPORT.slice(start, end)]),
      ).toEqual([
        ['month', '12 đảng viên mới'],
        ['yearToDate', '79 đảng viên'],
        ['statedPercent', '79%'],
      ])
    },
    { timeout: 4000 },
  )
  expect(await draftText()).toBe(REPORT)
})

it('a scope the words leave open is entered as assumed', async () => {
  const user = await pasted()
  await user.click(within(card(REVENUE)).getByRole('button', { name: 'Ghi' }))
  await waitFor(
    async () => {
      const entry = await savedEntry('state-budget-revenue')
      expect(entry?.scopeAssumed).toBe(true)
      expect(entry?.yearToDate).toMatchObject({ value: 31e9, qualifier: 'under' })
      expect(entry?.statedPercent).toMatchObject({ value: 74, qualifier: 'over', base: 'unstated' })
    },
    { timeout: 4000 },
  )
})

it('keys lead from card to card and decide; undo takes the last step back', async () => {
  const user = await pasted()
  card(MEMBERS, 0).focus()
  await user.keyboard('{Enter}')
  expect(card(MEMBERS, 1)).toHaveFocus()
  await user.keyboard('x')
  expect(card(MEMBERS, 1)).toHaveTextContent('đã bỏ')
  expect(card(REVENUE)).toHaveFocus()
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(card(MEMBERS, 0)).toHaveFocus()
  expect(screen.getByRole('textbox', { name: `Trong tháng: ${MEMBERS}` })).toHaveValue('12')
  await user.keyboard('{Control>}z{/Control}')
  expect(screen.getByRole('textbox', { name: `Trong tháng: ${MEMBERS}` })).toHaveValue('')
  expect(card(MEMBERS, 0)).toHaveTextContent('chưa ghi')
})

it('all that agree with the checks are entered together; what leaves a question is not', async () => {
  const user = await pasted()
  await user.click(screen.getByRole('button', { name: /^Ghi \d+ số đã khớp/ }))
  expect(card(MEMBERS, 0)).toHaveTextContent('đã ghi vào biểu')
  expect(card(MEMBERS, 1)).toHaveTextContent('đã ghi vào biểu')
  expect(card(REVENUE)).toHaveTextContent('chưa ghi')
  expect(screen.getByText(/^Đã ghi \d+ số vào biểu; còn 1 số cần xem từng số/)).toBeVisible()
  // The button is gone with its work; a keyboard goes on from the panel.
  expect(screen.getByRole('heading', { name: 'Đọc báo cáo' }).parentElement).toHaveFocus()
})

it('a figure that does not add up is not entered with the others, and says why', async () => {
  await pasted(REPORT.replace('79 đảng viên', '90 đảng viên'))
  expect(screen.queryByRole('button', { name: /đã khớp/ })).toBeNull()
  expect(card(MEMBERS, 1)).toHaveTextContent(/Không khớp lũy kế tháng trước cộng tháng này \(79/)
})

it('a figure can be corrected before it is entered, and the words name the indicator from then on', async () => {
  const user = await pasted()
  card(MEMBERS, 0).focus()
  await user.keyboard('s')
  const figure = await screen.findByLabelText(/^Số liệu/)
  expect(figure).toHaveValue('12')
  await user.clear(figure)
  await user.type(figure, 'trên 12')
  await user.click(screen.getByRole('button', { name: 'Ghi vào biểu' }))
  expect(screen.getByRole('textbox', { name: `Trong tháng: ${MEMBERS}` })).toHaveValue('trên 12')
  expect(card(MEMBERS, 0)).toHaveTextContent('đã ghi vào biểu')
  expect(card(MEMBERS, 0)).toHaveFocus()
})

it('a number put aside says why, and can be used for an indicator whose new name is remembered', async () => {
  const user = await pasted('Chuẩn y vào hàng ngũ của Đảng 12 quần chúng trong tháng 5.')
  await user.click(screen.getByText(/số đã đọc và để riêng/))
  await user.click(screen.getAllByRole('button', { name: 'Dùng số này…' })[0] as HTMLElement)
  await user.selectOptions(screen.getByLabelText('Chỉ tiêu'), MEMBERS)
  await user.selectOptions(screen.getByLabelText('Cột'), 'Trong tháng')
  const figure = screen.getByLabelText(/^Số liệu/)
  await user.clear(figure)
  await user.type(figure, '12')
  await user.click(
    screen.getByLabelText('Nhớ cách gọi này của chỉ tiêu', { selector: '[type=checkbox]' }),
  )
  await user.click(screen.getByRole('button', { name: 'Ghi vào biểu' }))
  expect(screen.getByRole('textbox', { name: `Trong tháng: ${MEMBERS}` })).toHaveValue('12')
  expect(await screen.findByText(/^Đã nhớ: “.*hàng ngũ của đảng” là/)).toBeInTheDocument()
  expect(card(MEMBERS, 0)).toHaveTextContent('12 đảng viên')
})

it('leaving and coming back loses neither the text nor what was decided', async () => {
  const user = await pasted()
  card(MEMBERS, 1).focus()
  await user.keyboard('x')
  cleanup()
  await renderApp('/entry?period=2021-05&reading=true')
  await screen.findByRole('list', { name: 'Số đọc được' })
  expect(card(MEMBERS, 1)).toHaveTextContent('đã bỏ')
  expect(card(REVENUE)).toHaveTextContent('chưa ghi')
})

it('a mark in the text leads to its card', async () => {
  const user = await pasted()
  await user.click(
    within(screen.getByRole('region', { name: 'Lời văn' })).getByText('gần 31 tỷ đồng'),
  )
  expect(card(REVENUE)).toHaveFocus()
})

it('the growth stated with a year to date is written with its words', async () => {
  const report =
    'Lũy kế từ đầu năm phát triển 18 doanh nghiệp mới, tăng 14,7% so với cùng kỳ năm trước.'
  const user = await pasted(report)
  const businesses = 'Phát triển doanh nghiệp mới'
  expect(card(businesses)).toHaveTextContent('tăng 14,7% so với cùng kỳ')
  await user.click(within(card(businesses)).getByRole('button', { name: 'Ghi' }))
  await waitFor(
    async () => {
      const entry = await savedEntry('new-businesses')
      expect(entry?.statedGrowth).toEqual({ ...exactly(14.7), as: 'increase' })
      const place = entry?.evidence.find(({ field }) => field === 'statedGrowth')
      expect(place && report.slice(place.start, place.end)).toMatch(/14,7%/)
    },
    { timeout: 4000 },
  )
})

it('a report of another month is stopped above everything, and read into its own', async () => {
  const user = await pasted(
    `BÁO CÁO\nKết quả công tác tháng 4 năm 2021\n${REPORT}`.replace('tháng 5', 'tháng'),
  )
  const stop = within(await screen.findByRole('alert'))
  expect(
    stop.getByText(/nói về tháng 4 năm 2021 .* biểu đang mở là của tháng 5/),
  ).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Ghi .* số đã khớp/ })).toBeNull()
  await user.click(stop.getByRole('button', { name: 'Vẫn là số của tháng 5 năm 2021' }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('button', { name: /^Ghi .* số đã khớp/ })).toBeInTheDocument()
})

it('takes the words along to the month they are about', async () => {
  const user = await pasted(`Báo cáo tháng 6 năm 2021\n${REPORT}`)
  await user.click(await screen.findByRole('button', { name: 'Đọc vào biểu tháng 6 năm 2021' }))
  expect(await screen.findByText('Tháng 6 năm 2021')).toBeInTheDocument()
  expect(await screen.findByRole('list', { name: 'Số đọc được' })).toBeInTheDocument()
  expect(screen.queryByText(/biểu đang mở là của/)).toBeNull()
})

it('what is of no indicator has its name, and which indicator is nearly called so', async () => {
  const user = await pasted(
    'Tỷ lệ người dùng nước sạch đạt 95%. Thu vào ngân sách của nhà nước được 12 tỷ đồng.',
  )
  await user.click(screen.getByText(/số đã đọc và để riêng/))
  const asides = screen.getByText(/số đã đọc và để riêng/).closest('details')!
  expect(within(asides).getByText('Tỷ lệ người dùng nước sạch')).toBeVisible()
  const near = within(asides)
    .getByText(/gần giống chỉ tiêu Thu ngân sách nhà nước/)
    .closest('li')!
  await user.click(within(near).getByRole('button', { name: /Dùng số này/ }))
  expect(await screen.findByRole('combobox', { name: 'Chỉ tiêu' })).toHaveDisplayValue(
    'Thu ngân sách nhà nước',
  )
})

it('a report of another unit is stopped, and read into the sheet of its own', async () => {
  const user = await pasted(
    `ĐẢNG BỘ HUYỆN\nĐẢNG ỦY XÃ HÒA TÂN\nBÁO CÁO tháng 5 năm 2021\n${REPORT}`,
  )
  const stop = within(await screen.findByRole('alert'))
  expect(stop.getByText(/Báo cáo này của Xã Hòa Tân/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Ghi .* số đã khớp/ })).toBeNull()
  await user.click(stop.getByRole('button', { name: /Đọc vào biểu tháng 5 .* của Xã Hòa Tân/ }))
  expect(await screen.findByRole('heading', { name: /Nhập số liệu: Xã Hòa Tân/ })).toBeVisible()
  expect(screen.queryByText(/Báo cáo này của/)).toBeNull()
})

it('a report that names the unit of the sheet beside another is its own', async () => {
  await pasted(`HUYỆN ỦY CẦU KÈ\nBÁO CÁO hội nghị tại xã Hòa Tân, tháng 5 năm 2021\n${REPORT}`)
  expect(screen.queryByRole('alert')).toBeNull()
})

it('before publishing, says which figures of the words the sheet lacks, and leads back to them', async () => {
  const user = await pasted(REPORT, 'approver')
  await user.click(await screen.findByRole('button', { name: /^Ghi \d+ số đã khớp/ }))
  const publish = screen.getByRole('button', { name: 'Xem trước và công bố…' })
  await user.click(publish)
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText(/nêu 1 số chưa có trong biểu/)).toHaveTextContent(
    '(Thu ngân sách nhà nước)',
  )
  await user.click(dialog.getByRole('button', { name: 'Xem lại lời văn' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.click(within(card(REVENUE)).getByRole('button', { name: 'Bỏ' }))
  await user.click(publish)
  await within(await screen.findByRole('dialog')).findByRole('table', { name: /sẽ công bố mới/ })
  expect(screen.queryByText(/chưa có trong biểu/)).toBeNull()
})

it('before publishing, a figure typed by hand is not told as one that the sheet lacks', async () => {
  api.signInAs('approver')
  const user = userEvent.setup()
  await renderApp('/entry?period=2021-05')
  const text = 'Trong tháng 5, kết nạp 12 đảng viên mới. Trong tháng phát triển mới 5 doanh nghiệp.'
  fireEvent.change(await screen.findByLabelText('Toàn văn báo cáo tháng'), {
    target: { value: text },
  })
  await user.type(screen.getByRole('textbox', { name: `Trong tháng: ${MEMBERS}` }), '12')
  await user.click(screen.getByRole('button', { name: 'Xem trước và công bố…' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(await dialog.findByText(/nêu 1 số chưa có trong biểu/)).toHaveTextContent(
    '(Phát triển doanh nghiệp mới)',
  )
})
