// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, test } from 'vitest'
import { indicatorWords } from '../../../../mocks/sample/indicator-words.ts'
import { sampleDistrict } from '../../../../mocks/sample/sample-district.ts'
import type { Writer } from '../../../../server/store/store.ts'
import { mockApi } from '../../../../test/mock-api.ts'
import { renderApp } from '../../../../test/render-app.tsx'

const MEMBERS = 'party-members-admitted'
const BUDGET = 'state-budget-revenue'

const api = mockApi()

const nameOf = (id: string) => sampleDistrict.indicators.find((each) => each.id === id)?.name.vi
const storedWords = async (indicatorId: string) =>
  (await api.store.find('indicatorWords', { indicatorId }))?.record.words
/** What somebody else changes from another machine. */
const elsewhere = (change: (writer: Writer) => Promise<void>) =>
  api.store.write(
    { actor: { id: 'b', name: 'B' }, action: 'saveIndicatorWords', unitId: null, subject: '' },
    change,
  )
const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

/** The dialog of an indicator, opened by hand. */
async function opened(id: string) {
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=indicators')
  const name = `Cách gọi trong báo cáo: ${nameOf(id)}`
  await user.click(await screen.findByRole('button', { name }))
  const dialog = within(await screen.findByRole('dialog', { name }))
  const names = await dialog.findByLabelText('Tên gọi')
  const save = () => user.click(dialog.getByRole('button', { name: /^Lưu/ }))
  const retype = async (label: string, text: string) => {
    await user.clear(dialog.getByLabelText(label))
    if (text) await user.click(dialog.getByLabelText(label))
    if (text) await user.paste(text)
  }
  /** The result for a sentence. */
  const tried = async (sentence: string) => {
    await retype('Thử một câu của báo cáo', sentence)
    return dialog.findByRole('status')
  }
  return { user, dialog, names, save, retype, tried }
}

it('shows one wording per line, and saves them trimmed with those added', async () => {
  const { user, dialog, names, save, retype } = await opened(MEMBERS)
  expect(names).toHaveValue(indicatorWords[MEMBERS]?.names.join('\n'))
  await user.type(names, '\n\n  kết   nạp người ưu tú \n')
  await retype('Tên gọi có chữ, số xen giữa', 'kết nạp...quần chúng')
  await retype('Không phải chỉ tiêu này', '')
  expect(dialog.queryByText(/Chưa ai ghi/)).toBeNull()
  await save()
  await isClosed()
  const { notMeant: _, ...before } = indicatorWords[MEMBERS] ?? { names: [] }
  expect(await storedWords(MEMBERS)).toEqual({
    ...before,
    names: [...before.names, 'kết nạp người ưu tú'],
    patterns: ['kết nạp … quần chúng'],
  })
  expect(
    screen.getByRole('button', { name: `Cách gọi trong báo cáo: ${nameOf(MEMBERS)}` }),
  ).toHaveFocus()
})

it('starts from the name of an indicator without words', async () => {
  await elsewhere((writer) => writer.remove('indicatorWords', { indicatorId: MEMBERS }))
  const { dialog, names, save } = await opened(MEMBERS)
  expect(dialog.getByText(/Chưa ai ghi cách gọi nào/)).toBeVisible()
  expect(names).toHaveValue(nameOf(MEMBERS))
  await save()
  await isClosed()
  expect(await storedWords(MEMBERS)).toMatchObject({ names: [nameOf(MEMBERS)] })
})

test.each([
  ['Tên gọi', 'kết nạp\nKết nạp', 'Tên gọi: “Kết nạp” có hai lần.'],
  ['Tên gọi', 'phát triển … đảng', /Tên gọi: “phát triển … đảng” có dấu ba chấm/],
  ['Tên gọi có chữ, số xen giữa', 'kết nạp ...', /“kết nạp …” cần dấu ba chấm, có chữ ở cả hai/],
  ['Không phải chỉ tiêu này', 'kết nạp', /“kết nạp” cũng đang ghi ở ô “Tên gọi”/],
])('in “%s”, “%s” is refused, and what was typed stays', async (label, typed, result) => {
  const { dialog, save, retype } = await opened(MEMBERS)
  await retype(label, typed)
  await save()
  expect(await dialog.findByRole('alert')).toHaveTextContent(result)
  expect(dialog.getByLabelText(label)).toHaveValue(typed)
  expect(await storedWords(MEMBERS)).toEqual(indicatorWords[MEMBERS])
})

it('shows what somebody else saved meanwhile, and saves the chosen versions', async () => {
  const { user, dialog, names, save, retype } = await opened(BUDGET)
  const words = { names: ['thu ngân sách'], counted: ['đồng'] }
  await elsewhere((writer) => writer.put('indicatorWords', { indicatorId: BUDGET, words }))
  await retype('Tên gọi', 'tổng thu\nthu NSNN')
  await save()
  expect(await dialog.findByText('Đang lưu: thu ngân sách')).toBeVisible()
  expect(names).toHaveValue('tổng thu\nthu NSNN')
  await user.click(
    dialog.getByRole('button', { name: 'Lấy nội dung đang lưu: Từ đứng sau con số' }),
  )
  await retype('Từ nhắc lại trước con số', '')
  await retype('Không phải chỉ tiêu này', '')
  await save()
  await isClosed()
  expect(await storedWords(BUDGET)).toEqual({ names: ['tổng thu', 'thu NSNN'], counted: ['đồng'] })
})

it('shows what would be read of a sentence while the words are typed', async () => {
  const { user, names, tried } = await opened(MEMBERS)
  const sentence =
    'Trong tháng tiếp nhận vào hàng ngũ 18 đảng viên, lũy kế từ đầu năm 67 đảng viên, đạt 67% so với Nghị quyết.'
  const result = await tried(sentence)
  await waitFor(() => expect(result).toHaveTextContent('Không đọc được số nào cho chỉ tiêu này'))
  expect(result).toHaveTextContent('trước con số không có cách gọi nào của các chỉ tiêu')
  await user.type(names, '\ntiếp nhận vào hàng ngũ')
  await waitFor(() => expect(result).toHaveTextContent('Đọc được 2 số cho chỉ tiêu này'))
  const figures = within(result).getAllByRole('listitem')
  expect(figures[0]).toHaveTextContent('18 đảng viên, trong tháng')
  expect(figures[1]).toHaveTextContent('67 đảng viên, lũy kế từ đầu năm; đạt 67% so với Nghị quyết')
  expect(await storedWords(MEMBERS)).toEqual(indicatorWords[MEMBERS])
})

test.each([
  ['Thu ngân sách gần 25 tỷ đồng.', 'gần 25 tỷ đồng, câu không nói rõ trong tháng hay lũy kế'],
  ['Thu ngân sách lũy kế 25 tỷ đồng, đạt 60%.', 'lũy kế từ đầu năm; đạt 60%, không nói so với'],
  ['Trong tháng kết nạp 18 đảng viên.', /18 đảng viên.*đọc cho chỉ tiêu .*đảng viên/],
  ['Thu ngân sách xã Hòa Ân 3 tỷ đồng.', /3 tỷ đồng/],
  ['Thu ngân sách đạt khá.', 'Trong câu không có con số nào.'],
])('“%s” gives %s', async (sentence, expected) => {
  const { tried } = await opened(BUDGET)
  const result = await tried(sentence)
  await waitFor(() => expect(result).toHaveTextContent(expected))
})

it('reads the sentence as of its month', async () => {
  const { dialog, retype, tried } = await opened(MEMBERS)
  expect(dialog.getByLabelText('Báo cáo của tháng')).toHaveValue('04/2021')
  const result = await tried('Tháng 3 năm 2021 kết nạp 12 đảng viên.')
  await waitFor(() => expect(result).toHaveTextContent('của kỳ khác'))
  await retype('Báo cáo của tháng', '2021-03')
  await waitFor(() => expect(result).toHaveTextContent('12 đảng viên, trong tháng'))
})
