// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { sampleDistrict } from '../../../../mocks/sample/sample-district.ts'
import { mockApi } from '../../../../test/mock-api.ts'
import { renderApp } from '../../../../test/render-app.tsx'

const api = mockApi()

const MODELS = 'Mô hình dân vận khéo'
const CONFIRMED = 'Công nhận đảng viên chính thức'

const storedNames = async () =>
  (await api.store.list('indicators', {})).map(({ record }) => record.name.vi)
const part = async (name: string) => within(await screen.findByRole('region', { name }))
const box = (name: string) => screen.findByRole('checkbox', { name })
const button = (name: string | RegExp) => screen.getByRole('button', { name })

async function opened(language: 'vi' | 'en' = 'vi') {
  api.signInAs('admin')
  const user = userEvent.setup()
  const view = await renderApp('/admin?section=catalogue', language)
  await screen.findByRole('heading', { level: 2 })
  return { ...view, user }
}

it('is the first way on a page without indicators, and one of two on others', async () => {
  for (const { id } of sampleDistrict.indicators)
    await api.store.write(
      { actor: { id: 'b', name: 'B' }, action: 'addIndicator', unitId: null, subject: id },
      (writer) => writer.remove('indicators', { id }),
    )
  api.signInAs('admin')
  const user = userEvent.setup()
  await renderApp('/admin?section=indicators')
  const text = await screen.findByText(/^Chưa có chỉ tiêu nào\. Danh mục có sẵn/)
  expect(text).toBeVisible()
  const way = screen.getByRole('link', { name: 'Chọn từ danh mục có sẵn' })
  expect(way.compareDocumentPosition(button('Thêm chỉ tiêu'))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  )
  await user.click(way)
  expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent(
    'Chọn từ danh mục có sẵn',
  )
  expect(screen.getByRole('link', { name: 'Chỉ tiêu' })).toHaveAttribute('aria-current', 'page')
})

it('creates what is ticked with its section and its wordings, and says what it did', async () => {
  const { user } = await opened()
  expect(screen.getByLabelText('Dùng cho')).toHaveValue('district')
  await user.click(await box(MODELS))
  await user.click(await box(CONFIRMED))
  expect(screen.getByText('Biểu sẽ thêm mục: Mặt trận và đoàn thể')).toBeVisible()
  await user.click(button('Tạo 2 chỉ tiêu'))
  expect(await screen.findByText(/Đã tạo 2 chỉ tiêu và thêm 1 mục của biểu/)).toBeVisible()

  // In the order of the catalogue, behind what is there.
  expect((await storedNames()).slice(-2)).toEqual([CONFIRMED, MODELS])
  const { record } = (await api.store.find('indicators', { id: 'mass-mobilisation-models' })) ?? {}
  expect(record).toMatchObject({
    group: 'unions',
    body: 'Ban Tuyên giáo Huyện ủy',
    accumulation: 'stock',
    frequency: 'quarterly',
  })
  const words = await api.store.find('indicatorWords', { indicatorId: 'party-members-confirmed' })
  expect(words?.record.words.names).toContain('chuyển đảng chính thức')
  const sections = await api.store.list('sections', {})
  expect(sections.map((each) => each.record.id)).toContain('unions')

  // Nothing is offered twice.
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: MODELS })).toBeNull())
  expect(button('Tạo chỉ tiêu')).toHaveAttribute('aria-disabled', 'true')
})

it('marks what is there by its name or by one of its wordings', async () => {
  await opened()
  const party = await part('Xây dựng Đảng')
  expect(party.queryByRole('checkbox', { name: /Kết nạp đảng viên mới/ })).toBeNull()
  expect(party.getByText('Kết nạp đảng viên mới').closest('p')).toHaveTextContent(/đã có$/)
  const economy = await part('Kinh tế')
  expect(economy.getByText('Thu ngân sách nhà nước trên địa bàn').closest('p')).toHaveTextContent(
    'đã có, tên là “Thu ngân sách nhà nước”',
  )
})

it('ticks all that a part offers, and none of it again', async () => {
  const { user } = await opened()
  const environment = await part('Môi trường')
  await user.click(button('Chọn tất cả của phần này: Môi trường'))
  const boxes = environment.getAllByRole<HTMLInputElement>('checkbox')
  expect(boxes.every(({ checked }) => checked)).toBe(true)
  expect(button(`Tạo ${boxes.length} chỉ tiêu`)).toBeVisible()
  await user.click(button('Bỏ chọn phần này: Môi trường'))
  expect(boxes.some(({ checked }) => checked)).toBe(false)
  await user.click(boxes[0]!)
  await user.click(button('Bỏ chọn hết'))
  expect(button('Bỏ chọn hết')).toHaveFocus()
  expect(button('Tạo chỉ tiêu')).toHaveAttribute('aria-disabled', 'true')
})

it('finds an indicator by any of its wordings, typed without diacritics', async () => {
  const { user } = await opened()
  await user.type(screen.getByLabelText('Tìm chỉ tiêu'), 'ho xi')
  expect(screen.getAllByRole('checkbox')).toHaveLength(1)
  expect(await box('Tỷ lệ hộ có nhà tiêu hợp vệ sinh')).toBeVisible()
  await user.type(screen.getByLabelText('Tìm chỉ tiêu'), ' lạ')
  expect(screen.getByText('Không có chỉ tiêu nào như vậy ở cấp này.')).toBeVisible()
})

it('says how an indicator is counted and who answers, at the level chosen', async () => {
  const { user } = await opened()
  const summary = () => screen.getByText('Cách tính Vụ phạm pháp hình sự:').closest('details')!
  expect(summary()).toHaveTextContent('vụ · hằng tháng · Công an huyện')
  await user.selectOptions(screen.getByLabelText('Dùng cho'), 'ward')
  expect(summary()).toHaveTextContent('vụ · hằng tháng · Công an phường')
  expect(summary()).toHaveTextContent('không vượt quá; càng thấp càng tốt')
  await user.selectOptions(screen.getByLabelText('Dùng cho'), 'base-committee')
  expect(screen.queryByRole('region', { name: 'Kinh tế' })).toBeNull()
})

it('keeps what failed and tries it again; what is there is not created twice', async () => {
  const { user } = await opened()
  let asked = 0
  api.server.use(
    http.post('*/api/indicators', () => {
      asked += 1
      return asked === 2 ? HttpResponse.error() : undefined
    }),
    http.put('*/api/indicator-words/:id', ({ params }) =>
      params.id === 'party-badges' && asked < 4 ? HttpResponse.error() : undefined,
    ),
  )
  const names = [CONFIRMED, 'Tổng số đảng viên của đảng bộ', 'Trao tặng Huy hiệu Đảng']
  for (const name of names) await user.click(await box(name))
  await user.click(button('Tạo 3 chỉ tiêu'))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('2 chỉ tiêu chưa tạo xong')
  expect(alert).toHaveTextContent(
    /Tổng số đảng viên của đảng bộ; Trao tặng Huy hiệu Đảng: Không kết nối/,
  )
  expect(screen.getByText(/Đã tạo 1 chỉ tiêu\./)).toBeVisible()
  await user.click(button('Thử lại 2 chỉ tiêu'))
  expect(await screen.findByText(/Đã tạo 2 chỉ tiêu\./)).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  const stored = await storedNames()
  for (const name of names) expect(stored.filter((each) => each === name)).toHaveLength(1)
  expect(await api.store.find('indicatorWords', { indicatorId: 'party-badges' })).toBeDefined()
})

it('creates nothing without its section, and keeps what is ticked', async () => {
  const { user } = await opened()
  api.server.use(http.put('*/api/sections', () => HttpResponse.error(), { once: true }))
  await user.click(await box(MODELS))
  await user.click(button('Tạo 1 chỉ tiêu'))
  expect(await screen.findByRole('alert')).toHaveTextContent('Không kết nối được máy chủ')
  expect(await storedNames()).not.toContain(MODELS)
  expect(await box(MODELS)).toBeChecked()
  await user.click(button('Tạo 1 chỉ tiêu'))
  expect(await screen.findByText(/Đã tạo 1 chỉ tiêu và thêm 1 mục/)).toBeVisible()
})

it('speaks English', async () => {
  const { user } = await opened('en')
  await user.click(await box('Models of skilled mass work'))
  await user.click(button('Create 1 indicator'))
  expect(await screen.findByText(/1 indicator created, 1 section added/)).toBeVisible()
})

it('what is ticked is there again after another page was looked at', async () => {
  const { user } = await opened()
  await user.click(await box(MODELS))
  await user.click(screen.getByRole('link', { name: 'Đơn vị' }))
  await screen.findByRole('button', { name: 'Thêm đơn vị' })
  await user.click(screen.getByRole('link', { name: 'Chỉ tiêu' }))
  await user.click(await screen.findByRole('link', { name: 'Chọn từ danh mục có sẵn' }))
  expect(await box(MODELS)).toBeChecked()
  await user.click(button('Bỏ chọn hết'))
  expect(await box(MODELS)).not.toBeChecked()
})
