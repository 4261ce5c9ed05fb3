// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { mockApi } from '../../test/mock-api.ts'
import { renderApp } from '../../test/render-app.tsx'

const api = mockApi()

const row = (name: string) => {
  const found = screen.getByRole('link', { name }).closest('tr')
  if (!found) throw new Error(`no row ${name}`)
  return within(found)
}

describe('the overview', () => {
  it('counts only what the report states, and marks the rest', async () => {
    await renderApp('/?period=2021-04')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '04 chỉ tiêu có trong báo cáo: 02 vượt tiến độ, 01 có nguy cơ chậm tiến độ, 01 chưa có chỉ tiêu. Ngoài ra, số minh họa: 01 chậm tiến độ.',
    )
    expect(row('Kết nạp đảng viên mới').getByText('67')).toBeInTheDocument()
    // Once for a row, once for a column that is all of a kind.
    expect(row('Giải quyết việc làm').getAllByText('minh họa')).toHaveLength(1)
    expect(row('Kết nạp đảng viên mới').queryByText('minh họa')).toBeNull()
    expect(screen.getByRole('columnheader', { name: /So với cùng kỳ/ })).toHaveTextContent(
      'minh họa',
    )
  })

  it('shows what is behind first, from the sentence or from the heading', async () => {
    const user = userEvent.setup()
    await renderApp('/?period=2021-04')
    const first = () => screen.getAllByRole('rowheader')[0]
    expect(first()).toHaveTextContent('Xây dựng Đảng')
    await user.click(screen.getByRole('link', { name: '01 có nguy cơ chậm tiến độ' }))
    await waitFor(() => expect(first()).toHaveTextContent('Giải ngân vốn đầu tư công'))
    const heading = screen.getByRole('columnheader', { name: /Tiến độ/ })
    expect(heading).toHaveAttribute('aria-sort', 'descending')
    await user.click(within(heading).getByRole('link'))
    await waitFor(() => expect(first()).toHaveTextContent('Xây dựng Đảng'))
  })

  it('puts what the report states before what is illustrative in the attention list', async () => {
    await renderApp('/?period=2021-04')
    const items = within(
      screen.getByRole('region', { name: 'Nội dung cần tập trung chỉ đạo' }),
    ).getAllByRole('listitem')
    expect(items[0]).toHaveTextContent('Tổng giá trị sản xuất')
    expect(items[1]).toHaveTextContent('Giải ngân vốn đầu tư công')
  })

  it('steps to the month before by a link, and to any month by the picker', async () => {
    const user = userEvent.setup()
    const { router } = await renderApp('/?period=2021-04')
    await user.click(screen.getByRole('link', { name: 'Tháng trước' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ period: '2021-03' }))
    expect(await row('Kết nạp đảng viên mới').findByText('49')).toBeInTheDocument()
    expect(
      screen.getByText('Lập danh sách cử tri, niêm yết đúng thời hạn luật định.'),
    ).toBeInTheDocument()
  })

  it('keeps the month at hand while another is on its way, and says that it is', async () => {
    const user = userEvent.setup()
    const { queryClient } = await renderApp('/?period=2020-04')
    await waitFor(() => expect(queryClient.isFetching()).toBe(0))
    queryClient.removeQueries({ queryKey: ['overview', null, '2020-03'] })
    api.faults.delay = 150
    await user.click(screen.getByRole('link', { name: 'Tháng trước' }))
    expect(await screen.findByRole('progressbar', { name: 'Đang tải…' })).toBeInTheDocument()
    expect(row('Kết nạp đảng viên mới').getByText('39')).toBeInTheDocument()
    expect(await row('Kết nạp đảng viên mới').findByText('28')).toBeInTheDocument()
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
  })

  it('leaves the arrow keys to what already uses them', async () => {
    const user = userEvent.setup()
    const { router } = await renderApp('/?period=2021-04')
    screen.getByRole('combobox', { name: 'Đơn vị' }).focus()
    await user.keyboard('{ArrowLeft}')
    expect(router.state.location.search).toEqual({ period: '2021-04' })
  })

  it('is entirely in English', async () => {
    await renderApp('/?period=2021-04', 'en')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Four indicators in the report: two ahead, one likely behind, one without target.',
    )
    expect(row('State budget revenue').getByText('25')).toBeInTheDocument()
    expect(row('State budget revenue').getByText('nearly')).toBeInTheDocument()
  })

  it('shows a commune by itself', async () => {
    await renderApp('/?unit=hoa-an&period=2021-04')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('đều là số liệu minh họa')
  })
})

describe('an indicator', () => {
  it('says what it needs, where it was stated and what was before', async () => {
    await renderApp('/indicators/party-members-admitted?period=2021-04')
    expect(
      screen.getByText(
        'Đã đạt 67% Nghị quyết (tiến độ yêu cầu 33,3%); cần khoảng 4,1 đảng viên mỗi tháng để đạt 100.',
      ),
    ).toBeInTheDocument()
    expect(screen.getByText('Đến hết tháng 3').nextSibling).toHaveTextContent(
      '49 đảng viên tính từ báo cáo',
    )
    const marks = document.querySelectorAll('blockquote mark')
    expect([...marks].map((mark) => mark.textContent)).toEqual([
      '18 đảng viên',
      '67 đảng viên',
      '67%',
    ])
  })

  it('draws its year, and says the same in a table', async () => {
    await renderApp('/indicators/party-members-admitted?period=2021-04')
    const figure = screen.getByRole('figure')
    expect(figure.querySelectorAll('rect[data-origin="illustrative"]')).toHaveLength(3)
    expect(figure.querySelectorAll('rect[data-origin="reported"]')).toHaveLength(1)
    const april = within(figure).getByRole('row', { name: /^04\/2021/ })
    expect(
      within(april)
        .getAllByRole('cell')
        .map((cell) => cell.textContent?.trim()),
    ).toEqual(['18', '67', '33,3', '39'])
  })

  it('does not claim a target that the words leave open', async () => {
    await renderApp('/indicators/production-value?period=2021-04')
    expect(screen.getByText('Chỉ tiêu năm 2021').nextSibling).toHaveTextContent('không tính được')
    expect(screen.getByText(/nếu giữ tiến độ này/).nextSibling).toHaveTextContent(
      '90–105% chỉ tiêu',
    )
  })
})

describe('the official table', () => {
  it('has the figures of record in its columns, and says which rows are illustrative', async () => {
    await renderApp('/report?period=2021-04')
    const cells = (name: RegExp) =>
      within(screen.getByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent?.trim())
    expect(cells(/Thu ngân sách/)).toEqual([
      '3',
      'tỷ đồng',
      'dưới 41,67 tính từ báo cáo',
      '–',
      'gần 25',
      'trên 60%',
      'gần 121%',
      'Vượt tiến độ; cùng kỳ: minh họa',
    ])
    expect(cells(/Giao quân/).at(-1)).toBe('Hoàn thành; số liệu minh họa')
  })

  it('leads from each marked figure of the text to its indicator', async () => {
    await renderApp('/report?period=2021-04')
    const figure = screen.getByRole('link', { name: 'hơn 30%' })
    expect(figure).toHaveAttribute('href', '/indicators/production-value?period=2021-04')
    expect(screen.getByText(/Tổ chức bầu cử đại biểu Quốc hội/)).toBeInTheDocument()
  })
})

describe('the API out of reach', () => {
  it('is reported with a retry button, which works once it is back', async () => {
    const user = userEvent.setup()
    api.faults.isCut = true
    await renderApp('/?period=2021-04')
    expect(screen.getByRole('heading', { name: 'Chưa tải được số liệu' })).toBeInTheDocument()
    api.faults.isCut = false
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(await screen.findByRole('link', { name: 'Kết nạp đảng viên mới' })).toBeInTheDocument()
  })

  it('leaves the last figures on the screen and says since when', async () => {
    const { queryClient } = await renderApp('/?period=2021-04')
    await waitFor(() => expect(queryClient.isFetching()).toBe(0))
    api.faults.isCut = true
    await queryClient.refetchQueries({ type: 'active' })
    expect(await screen.findByRole('status')).toHaveTextContent(
      'Mất kết nối — đang xem bản đã lưu lúc',
    )
    expect(row('Kết nạp đảng viên mới').getByText('67')).toBeInTheDocument()
  })
})

describe('slides that cannot be shown', () => {
  const header = () => screen.queryByRole('navigation', { name: 'Các màn hình' })

  it('have no header while there are slides', async () => {
    await renderApp('/present?period=2021-04')
    expect(screen.getAllByRole('article').length).toBeGreaterThan(5)
    expect(header()).toBeNull()
  })

  it.each(['/present', '/present/notes'])(
    'for want of a report: %s leads to the month before, by the month bar',
    async (path) => {
      const user = userEvent.setup()
      const { router } = await renderApp(`${path}?period=2021-05`)
      expect(
        screen.getByRole('heading', { level: 1, name: 'Chưa có báo cáo tháng 5 năm 2021' }),
      ).toBeInTheDocument()
      expect(header()).toBeInTheDocument()
      await user.click(await screen.findByRole('link', { name: 'Tháng trước' }))
      await waitFor(() => expect(header()).toBeNull())
      expect(router.state.location.pathname).toBe(path)
      expect(screen.getAllByRole('article').length).toBeGreaterThan(1)
    },
  )

  it('for want of a network: the way back is there, and the slides come when it is tried again', async () => {
    const user = userEvent.setup()
    api.faults.isCut = true
    await renderApp('/present?period=2021-04')
    expect(screen.getByRole('heading', { name: 'Chưa tải được số liệu' })).toBeInTheDocument()
    expect(header()).toBeInTheDocument()
    api.faults.isCut = false
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    await waitFor(() => expect(header()).toBeNull())
    expect(screen.getAllByRole('article').length).toBeGreaterThan(5)
  })
})

describe('an address that leads to nothing', () => {
  it.each([
    ['/?period=2021-05', 'Chưa có báo cáo tháng 5 năm 2021'],
    ['/indicators/khong-co', 'Không có chỉ tiêu này'],
    ['/?unit=khong-co', 'Không có đơn vị này'],
    ['/?period=2021-99', 'Địa chỉ không hợp lệ'],
    ['/khong-co', 'Không có trang này'],
  ])('%s: %s', async (address, title) => {
    await renderApp(address)
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument()
  })

  it('names the month that is not published yet', async () => {
    await renderApp('/?period=2021-05')
    expect(screen.getByText('Văn phòng chưa công bố số liệu tháng 5 năm 2021.')).toBeInTheDocument()
  })
})
