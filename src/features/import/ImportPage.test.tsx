// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { writeXlsx } from 'hucre/xlsx'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { COLUMNS } from '~/reading/spreadsheets/columns.ts'
import type { Kinds } from '../../../server/store/store.ts'
import { mockApi } from '../../../test/mock-api.ts'
import { renderApp } from '../../../test/render-app.tsx'
import { rememberedColumns } from './remembered.ts'
import { pastedBlock } from './useSource.ts'

const api = mockApi()
beforeEach(() => {
  api.signInAs('editor')
})

const MEMBERS = 'Kết nạp đảng viên mới'
const HEAD = Object.values(COLUMNS)
const line = (
  unit: string,
  month: string | number,
  toDate: string | number,
  more: string[] = [],
) => [...['party-members-admitted', MEMBERS, 'đảng viên', unit, '05/2021', month, toDate], ...more]
const cells = (rows: (string | number)[][]) => rows.map((row) => row.join('\t')).join('\n')

const opened = async (address = '/entry/import?period=2021-05') => {
  await renderApp(address)
  await screen.findByText(/^Thả tệp vào đây/)
  // Old files can be dropped too, whatever the button accepts.
  return userEvent.setup({ applyAccept: false })
}
const paste = async (rows: (string | number)[][]) => {
  fireEvent.change(screen.getByLabelText('Hoặc dán vùng ô vào đây'), {
    target: { value: cells(rows) },
  })
  await screen.findByRole('region', { name: 'Xem trước' })
}
const preview = () => screen.findByRole('region', { name: 'Xem trước' })
const rowOf = async (name: RegExp) => within(await preview()).findByRole('row', { name })
const savedEntry = async (unitId: string, indicatorId = 'party-members-admitted') =>
  (await api.store.find('entries', { unitId, period: '2021-05', indicatorId }))?.record

it('figures of all communes are looked over and written in one press', async () => {
  const user = await opened()
  await paste([
    HEAD,
    line('Xã Hòa Ân', 2, 11),
    line('Xã Tam Ngãi', 'gần 3', ''),
    line('Thị trấn Cầu Kè', '', '–'),
  ])
  const first = await rowOf(/Xã Hòa Ân/)
  await waitFor(() => expect(first).toHaveTextContent('mới'))
  expect(first).toHaveTextContent('2 đảng viên')
  expect(first).toHaveTextContent('ô ghi “11” (G2)')
  expect(await rowOf(/Xã Tam Ngãi/)).toHaveTextContent('gần 3 đảng viên')
  expect(within(await preview()).queryByRole('row', { name: /Thị trấn/ })).toBeNull()
  expect(await savedEntry('hoa-an')).toBeUndefined()
  await user.click(screen.getByRole('button', { name: 'Ghi 2 dòng' }))
  expect(await screen.findByText(/Đã ghi 2 dòng vào biểu đang soạn/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Xã Hòa Ân 05/2021' })).toHaveAttribute(
    'href',
    '/entry?unit=hoa-an&period=2021-05',
  )
  expect(await savedEntry('hoa-an')).toMatchObject({
    month: { value: 2 },
    yearToDate: { value: 11 },
  })
  expect(await savedEntry('tam-ngai')).toMatchObject({ month: { value: 3, qualifier: 'under' } })

  // The same again: nothing differs, nothing is written.
  expect(await screen.findByText(/0 dòng mới, 0 dòng thay đổi, 2 dòng không đổi/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Ghi \d/ })).toBeNull()
})

it('sheets of several units dropped at once go each to its unit and month, and a damaged one is named', async () => {
  const user = await opened()
  const sheetFile = (code: string, figure: number) =>
    new File([`${code}\nChỉ tiêu;Thực hiện trong tháng\n${MEMBERS};${figure}`], 'Bieu-nhap.csv')
  await user.upload(screen.getByLabelText('Chọn tệp…'), [
    sheetFile('Mã biểu: tam-ngai 2021-05', 3),
    new File(['PK\u0003\u0004'], 'hong.xlsx'),
    sheetFile('Mã biểu: hoa-an 2021-05', 2),
  ])
  await preview()
  expect(screen.getByText('3 tệp')).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent('hong.xlsx. Tệp bị hỏng, không mở được.')
  expect(screen.getByText('Bieu-nhap.csv, Bieu-nhap.', { exact: false })).toBeVisible()
  expect(await rowOf(/Xã Tam Ngãi/)).toHaveTextContent('Bieu-nhap.csv, Bieu-nhap, dòng 3')
  expect(await rowOf(/Xã Hòa Ân/)).toHaveTextContent('Bieu-nhap.csv (2), Bieu-nhap, dòng 3')
  await user.click(await screen.findByRole('button', { name: 'Ghi 2 dòng' }))
  await screen.findByText(/Đã ghi 2 dòng/)
  expect(await savedEntry('tam-ngai')).toMatchObject({ month: { value: 3 } })
  expect(await savedEntry('hoa-an')).toMatchObject({ month: { value: 2 } })
})

it('an empty cell erases nothing, and a figure that differs is shown beside the stored one', async () => {
  const user = await opened()
  await paste([HEAD, line('Xã Hòa Ân', 2, 11)])
  await user.click(await screen.findByRole('button', { name: 'Ghi 1 dòng' }))
  await screen.findByText(/Đã ghi 1 dòng/)
  await user.click(screen.getByRole('button', { name: 'Chọn tệp khác' }))
  await paste([HEAD, line('Xã Hòa Ân', '', 12)])
  await waitFor(async () => expect(await rowOf(/Xã Hòa Ân/)).toHaveTextContent('thay đổi'))
  expect(await rowOf(/Xã Hòa Ân/)).toHaveTextContent('đang có 11 đảng viên')
  await user.click(screen.getByRole('button', { name: 'Ghi 1 dòng' }))
  await screen.findByText(/Đã ghi 1 dòng/)
  expect(await savedEntry('hoa-an')).toMatchObject({
    month: { value: 2 },
    yearToDate: { value: 12 },
  })
})

it('nothing is written while a row cannot be; it says why, and can be left out', async () => {
  const user = await opened()
  await paste([
    HEAD,
    line('Xã Hòa Ân', 2, ''),
    line('Xã Không Có', 1, ''),
    line('Xã Tam Ngãi', 'hai rưỡi', ''),
    ['', 'Trồng cây', '', 'Xã Hòa Ân', '05/2021', 5],
    line('Huyện ủy Cầu Kè', 1, '').with(4, '04/2021'),
  ])
  expect(await rowOf(/Xã Không Có/)).toHaveTextContent('không rõ đơn vị nào')
  expect(await rowOf(/Xã Tam Ngãi/)).toHaveTextContent('có ô không đọc được')
  expect(await rowOf(/Trồng cây/)).toHaveTextContent('không rõ chỉ tiêu nào')
  // A locked month is told once, and its rows are in nobody's way.
  expect(await screen.findByText(/^Tháng 04\/2021 đã công bố và khóa: 1 dòng/)).toBeVisible()
  expect(within(await preview()).queryByRole('row', { name: /Huyện ủy Cầu Kè/ })).toBeNull()
  expect(await screen.findByRole('button', { name: 'Ghi 1 dòng' })).toBeDisabled()
  await user.click(screen.getByRole('button', { name: 'Bỏ 3 dòng chưa ghi được' }))
  await user.click(screen.getByRole('button', { name: 'Ghi 1 dòng' }))
  await screen.findByText(/Đã ghi 1 dòng/)
  expect(await savedEntry('tam-ngai')).toBeUndefined()
})

it('one row that somebody else changed meanwhile keeps all from being written', async () => {
  const user = await opened()
  await paste([HEAD, line('Xã Hòa Ân', 2, ''), line('Xã Tam Ngãi', 3, '')])
  await screen.findByRole('button', { name: 'Ghi 2 dòng' })
  const actor = { id: 'b', name: 'Trần Văn B' }
  await api.store.write({ actor, action: 'saveEntry', unitId: 'hoa-an', subject: '' }, (writer) =>
    writer.put('entries', {
      ...{ indicatorId: 'party-members-admitted', unitId: 'hoa-an', period: '2021-05' },
      ...{ month: null, yearToDate: null, statedPercent: null, origin: 'reported' as const },
      ...{ scopeAssumed: false, cutOff: null, evidence: [], note: 'x', acceptances: [] },
      ...{ removal: '', savedAt: writer.at, savedBy: actor },
    }),
  )
  await user.click(screen.getByRole('button', { name: 'Ghi 2 dòng' }))
  expect(await screen.findByText(/Có dòng vừa được người khác sửa/)).toBeInTheDocument()
  expect(await savedEntry('tam-ngai')).toBeUndefined()
  await user.click(await screen.findByRole('button', { name: 'Ghi 2 dòng' }))
  expect(await screen.findByText(/Đã ghi 2 dòng/)).toBeInTheDocument()
})

it('asks once how to read numbers that can be read in two ways', async () => {
  const user = await opened()
  await paste([
    ['Chỉ tiêu', 'Đơn vị tính', 'Lũy kế'],
    ['Diện tích gieo trồng lúa', 'ha', '1,710'],
  ])
  expect(await rowOf(/gieo trồng lúa/)).toHaveTextContent('có ô cần chọn cách đọc')
  await user.click(screen.getByRole('radio', { name: /^1,710 là/ }))
  expect(await rowOf(/gieo trồng lúa/)).toHaveTextContent('1.710 ha')
})

it('a name unknown so far is given an indicator, and known the next time', async () => {
  const user = await opened()
  const rows = [
    ['Chỉ tiêu', 'Trong tháng'],
    ['Số quần chúng vào Đảng', 4],
  ]
  await paste(rows)
  await user.selectOptions(screen.getByLabelText('Số quần chúng vào Đảng'), MEMBERS)
  await waitFor(async () => expect(await rowOf(new RegExp(MEMBERS))).toHaveTextContent('mới'))
  cleanup()
  // The block that was pasted is there again.
  await renderApp('/entry/import?period=2021-05')
  await waitFor(async () => expect(await rowOf(new RegExp(MEMBERS))).toHaveTextContent('mới'))
})

it('a column taken for something else is put right', async () => {
  const user = await opened()
  await paste([
    ['Chỉ tiêu', 'Trong tháng', 'Thực hiện'],
    [MEMBERS, 4, 40],
  ])
  await user.selectOptions(screen.getByLabelText('Cột C “Thực hiện” là'), 'lũy kế từ đầu năm')
  expect(await rowOf(new RegExp(MEMBERS))).toHaveTextContent('40 đảng viên')
})

/** Another browser, and another person of the office. */
const elsewhere = async () => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  api.signInAs('approver')
  return opened()
}

const OPEN_HEADINGS = ['Chỉ tiêu', 'Trong tháng', 'Thực hiện']

it('what a column has is remembered for the office with the import, and found in another browser', async () => {
  const user = await opened()
  await paste([OPEN_HEADINGS, [MEMBERS, 4, 40]])
  await user.selectOptions(screen.getByLabelText('Cột C “Thực hiện” là'), 'lũy kế từ đầu năm')
  expect(await api.store.list('sheetColumns', {})).toEqual([])
  await user.click(await screen.findByRole('button', { name: 'Ghi 1 dòng' }))
  await screen.findByText(/Đã ghi 1 dòng/)
  await waitFor(async () =>
    expect((await api.store.list('sheetColumns', {})).map(({ record }) => record)).toMatchObject([
      { make: 'chi tieu | trong thang | thuc hien', columns: [{ at: 2, as: 'yearToDate' }] },
    ]),
  )
  expect(screen.queryByRole('alert')).toBeNull()

  const other = await elsewhere()
  await paste([OPEN_HEADINGS, [MEMBERS, 5, 50]])
  expect(await rowOf(new RegExp(MEMBERS))).toHaveTextContent('50 đảng viên')
  // A change of it replaces it: it is made on the version that the office has.
  await other.selectOptions(screen.getByLabelText('Cột C “Thực hiện” là'), 'bỏ qua')
  await other.click(await screen.findByRole('button', { name: 'Ghi 1 dòng' }))
  await screen.findByText(/Đã ghi 1 dòng/)
  await waitFor(async () =>
    expect((await api.store.list('sheetColumns', {})).map(({ record }) => record)).toMatchObject([
      { columns: [{ at: 2, as: 'unknown' }] },
    ]),
  )
})

const office = (columns: Kinds['sheetColumns']['columns'], id = 'a') =>
  api.store.write(
    { actor: { id: 'b', name: 'B' }, action: 'saveSheetColumns', unitId: null, subject: '' },
    (writer) =>
      writer.put('sheetColumns', { id, make: 'chi tieu | trong thang | thuc hien', columns }),
  )
const MAKE_ID = '029047340e10daee232281864cb901e09a6205b63477698fcc2f6afff9fc1ced'

it('what the office said counts before what this browser remembers, but not before what is chosen now', async () => {
  await office([{ at: 2, as: 'yearToDate' }])
  rememberedColumns.set({
    ...rememberedColumns.get(),
    columns: { 'chi tieu | trong thang | thuc hien': { 2: { as: 'note' } } },
  })
  const user = await opened()
  await paste([OPEN_HEADINGS, [MEMBERS, 4, 40]])
  expect(await rowOf(new RegExp(MEMBERS))).toHaveTextContent('40 đảng viên')
  await user.selectOptions(screen.getByLabelText('Cột C “Thực hiện” là'), 'bỏ qua')
  expect(await rowOf(new RegExp(MEMBERS))).not.toHaveTextContent('40 đảng viên')
  cleanup()
  // Not imported, and not lost: the same tab has it again.
  await renderApp('/entry/import?period=2021-05')
  expect(await rowOf(new RegExp(MEMBERS))).not.toHaveTextContent('40 đảng viên')
})

it('the next file of the same visit is read with what was chosen for the one before', async () => {
  await office([{ at: 2, as: 'yearToDate' }], MAKE_ID)
  const user = await opened()
  await paste([OPEN_HEADINGS, [MEMBERS, 4, 40]])
  await user.selectOptions(screen.getByLabelText('Cột C “Thực hiện” là'), 'bỏ qua')
  await user.click(await screen.findByRole('button', { name: 'Ghi 1 dòng' }))
  await screen.findByText(/Đã ghi 1 dòng/)
  await waitFor(async () =>
    expect((await api.store.list('sheetColumns', {})).map(({ record }) => record)).toMatchObject([
      { columns: [{ at: 2, as: 'unknown' }] },
    ]),
  )
  await user.click(screen.getByRole('button', { name: 'Chọn tệp khác' }))
  await paste([OPEN_HEADINGS, [MEMBERS, 5, 50]])
  expect(await rowOf(new RegExp(MEMBERS))).not.toHaveTextContent('50 đảng viên')
})

it('what a column has is remembered with the targets too', async () => {
  const user = await opened()
  await paste([
    ['Chỉ tiêu', 'TH tháng 5', 'Mức'],
    [MEMBERS, 4, 100],
  ])
  await user.selectOptions(screen.getByLabelText('Cột C “Mức” là'), 'chỉ tiêu giao cả năm')
  await user.click(await screen.findByRole('button', { name: 'Ghi 1 chỉ tiêu giao' }))
  await waitFor(async () =>
    expect((await api.store.list('sheetColumns', {})).map(({ record }) => record)).toMatchObject([
      { make: 'chi tieu | th thang # | muc', columns: [{ at: 2, as: 'target' }] },
    ]),
  )
})

it('a file is not read before the office’s choices are there', async () => {
  await office([{ at: 2, as: 'yearToDate' }])
  const answer = Promise.withResolvers<void>()
  api.server.use(
    http.get('/api/sheet-columns', async () => {
      await answer.promise
    }),
  )
  pastedBlock.set(cells([OPEN_HEADINGS, [MEMBERS, 4, 40]]))
  await renderApp('/entry/import?period=2021-05')
  expect(await screen.findByText('Đang đọc Khối đã dán…')).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Xem trước' })).toBeNull()
  answer.resolve()
  expect(await rowOf(new RegExp(MEMBERS))).toHaveTextContent('40 đảng viên')
})

it('columns that somebody else changed meanwhile keep what both said', async () => {
  const user = await opened()
  await paste([OPEN_HEADINGS, [MEMBERS, 4, 40]])
  await user.selectOptions(screen.getByLabelText('Cột C “Thực hiện” là'), 'lũy kế từ đầu năm')
  await office([{ at: 1, as: 'month' }], MAKE_ID)
  await user.click(await screen.findByRole('button', { name: 'Ghi 1 dòng' }))
  await waitFor(async () =>
    expect((await api.store.list('sheetColumns', {})).map(({ record }) => record)).toMatchObject([
      {
        columns: [
          { at: 1, as: 'month' },
          { at: 2, as: 'yearToDate' },
        ],
      },
    ]),
  )
})

it('a name given an indicator is one of its words from the import on, whoever asks', async () => {
  const user = await opened()
  const HEADINGS = ['Chỉ tiêu', 'Trong tháng']
  const NAME = '2.1. Số quần chúng vào Đảng (đảng viên):'
  await paste([HEADINGS, [NAME, 4]])
  const choice = screen.getByLabelText(NAME)
  await user.selectOptions(choice, MEMBERS)
  const key = { indicatorId: 'party-members-admitted' }
  const before = await api.store.find('indicatorWords', key)
  // Somebody else adds another wording meanwhile.
  const names = [...(before?.record.words.names ?? []), 'kết nạp người mới']
  const actor = { id: 'b', name: 'B' }
  await api.store.write(
    { actor, action: 'saveIndicatorWords', unitId: null, subject: '' },
    (writer) => writer.put('indicatorWords', { ...key, words: { ...before?.record.words, names } }),
  )
  await user.click(await screen.findByRole('button', { name: 'Ghi 1 dòng' }))
  await waitFor(async () =>
    expect((await api.store.find('indicatorWords', key))?.record.words.names).toEqual([
      ...names,
      'Số quần chúng vào Đảng',
    ]),
  )
  await waitFor(() => expect(rememberedColumns.get().names).toEqual({}))
  // Read by the office's words now, and so not asked again.
  await waitFor(() => expect(screen.queryByLabelText(/Số quần chúng vào Đảng/)).toBeNull())
  await elsewhere()
  await paste([HEADINGS, [NAME, 5]])
  expect(await rowOf(new RegExp(MEMBERS))).toHaveTextContent('5 đảng viên')
})

it('a name too short to mean one thing in any text stays in the browser', async () => {
  const user = await opened()
  await paste([
    ['Chỉ tiêu', 'Trong tháng'],
    ['Quần chúng', 4],
  ])
  await user.selectOptions(screen.getByLabelText('Quần chúng'), MEMBERS)
  await user.click(await screen.findByRole('button', { name: 'Ghi 1 dòng' }))
  await screen.findByText(/Đã ghi 1 dòng/)
  expect(rememberedColumns.get().names).toEqual({ 'quan chung': 'party-members-admitted' })
  expect(await api.store.listAudit({ action: 'saveIndicatorWords', limit: 9 })).toEqual([])
})

it('what the office cannot remember stays in the browser, and the page says why', async () => {
  const refuse = () =>
    HttpResponse.json(
      {
        type: 'urn:so-ket:not-allowed',
        title: 'Tài khoản này không được làm việc đó',
        status: 403,
      },
      { status: 403 },
    )
  api.server.use(
    http.get('/api/sheet-columns', refuse),
    http.put('/api/sheet-columns', refuse),
    http.put('/api/indicator-words/:indicator', refuse),
  )
  const user = await opened()
  const NAME = 'Số quần chúng vào Đảng'
  await paste([OPEN_HEADINGS, [NAME, 4, 40]])
  await user.selectOptions(screen.getByLabelText('Cột C “Thực hiện” là'), 'lũy kế từ đầu năm')
  await user.selectOptions(screen.getByLabelText(NAME), MEMBERS)
  await user.click(await screen.findByRole('button', { name: 'Ghi 1 dòng' }))
  expect(
    await screen.findByText(/mới nhớ trong trình duyệt này.*Tài khoản này không được làm việc đó/),
  ).toBeVisible()
  expect(await savedEntry('cau-ke')).toMatchObject({ yearToDate: { value: 40 } })
  cleanup()
  sessionStorage.clear()
  await opened()
  await paste([OPEN_HEADINGS, [NAME, 4, 50]])
  expect(await rowOf(new RegExp(MEMBERS))).toHaveTextContent('50 đảng viên')
})

it('says in one sentence what a sheet was understood as, and what is put aside and why', async () => {
  await opened()
  await paste([
    ['TÌNH HÌNH THỰC HIỆN THÁNG 5 NĂM 2021'],
    ['STT', 'Chỉ tiêu', 'KH năm', 'TH tháng 4', 'TH tháng 5', 'Lũy kế 5 tháng', 'Cùng kỳ'],
    ['1', MEMBERS, '100', '18', '17', '84', '71'],
    ['', 'Trong đó: dân tộc Khmer', '', '5', '4', '22', ''],
    ['2', 'Phát triển doanh nghiệp mới', '40', '5', '3', '16', '11'],
  ])
  expect(await screen.findByText(/^Bảng theo dõi 2 chỉ tiêu/)).toHaveTextContent(
    'Bảng theo dõi 2 chỉ tiêu của Huyện ủy Cầu Kè, tháng 04/2021 và 05/2021; cột D là số trong tháng, 04/2021; cột E là số trong tháng, 05/2021; cột F là lũy kế từ đầu năm, 05/2021; cột C là chỉ tiêu giao cả năm, kế hoạch năm.',
  )
  expect(await screen.findByText(/^Tháng 04\/2021 đã công bố và khóa: 2 dòng/)).toBeVisible()
  const aside = screen.getByText('Để riêng, không lấy: 2 mục').closest('details')
  // The plan of the year is offered as targets.
  expect(aside).not.toHaveTextContent('cột C')
  expect(aside).toHaveTextContent('cột G “Cùng kỳ”: số cùng kỳ năm trước')
  expect(aside).toHaveTextContent(`dòng 4 “dân tộc Khmer”: một phần của “${MEMBERS}”`)
  const first = await rowOf(new RegExp(`05/2021 ${MEMBERS}`))
  expect(first).toHaveTextContent('17 đảng viên')
  expect(first).toHaveTextContent('84 đảng viên')
})

it('says once what two tables of one sheet have put aside and hidden, with the rows as Excel counts', async () => {
  const user = await opened()
  const table = (name: string) => [
    ['STT', 'Chỉ tiêu', 'Trong tháng', 'Cùng kỳ'],
    ['1', name, 2, 3],
    ['', 'Trong đó: nữ', 1, 1],
  ]
  const rows = [
    ...table(MEMBERS),
    ...Array.from({ length: 1100 }, () => ['']),
    ...table('Phát triển doanh nghiệp mới'),
  ]
  const rowDefs = new Map([[1102, { hidden: true }]])
  const file = await writeXlsx({ sheets: [{ name: 'Tháng 5', rows, rowDefs }] })
  await user.upload(screen.getByLabelText('Chọn tệp…'), new File([new Uint8Array(file)], 'a.xlsx'))
  const aside = (await screen.findByText('Để riêng, không lấy: 4 mục')).closest('details')
  const listed = within(aside as HTMLElement).getAllByRole('listitem', { hidden: true })
  expect(listed.map((each) => each.textContent)).toEqual([
    'Tháng 5, cột D “Cùng kỳ”: số cùng kỳ năm trước',
    `Tháng 5, dòng 3 “nữ”: một phần của “${MEMBERS}”`,
    'Tháng 5, dòng 1106 “nữ”: một phần của “Phát triển doanh nghiệp mới”',
    'Tháng 5: dòng 1103 ẩn trong tệp, vẫn được đọc',
  ])
  expect(await rowOf(/Tháng 5, dòng 1105/)).toHaveTextContent('2 doanh nghiệp')
})

it('takes a table below the letterhead of a commune that nobody knows for no other’s', async () => {
  await opened()
  await paste([
    ['HUYỆN ỦY CẦU KÈ'],
    ['ĐẢNG ỦY XÃ HÒA TẤN'],
    ['Chỉ tiêu', 'TH tháng 5'],
    [MEMBERS, '2'],
  ])
  expect(await screen.findByText(/^Bảng theo dõi 1 chỉ tiêu của XÃ HÒA TẤN/)).toBeVisible()
  const row = await rowOf(new RegExp(MEMBERS))
  expect(row).toHaveTextContent('XÃ HÒA TẤN, 05/2021')
  expect(row).toHaveTextContent('không rõ đơn vị nào')
})

it('offers the targets of a file beside those in force, and sets them in one press', async () => {
  const user = await opened()
  const INSPECTIONS = 'Kiểm tra tổ chức đảng và đảng viên'
  const NEW_RURAL = 'Xã đạt chuẩn nông thôn mới'
  await paste([
    ['THỰC HIỆN NGHỊ QUYẾT SỐ 05-NQ/HU NGÀY 10/12/2020, THÁNG 5 NĂM 2021'],
    ['STT', 'Chỉ tiêu', 'Nghị quyết năm 2021', 'TH tháng 5'],
    ['1', MEMBERS, '100', '17'],
    ['2', INSPECTIONS, '46', '4'],
    ['3', NEW_RURAL, '11', '9'],
    ['4', 'Giải quyết việc làm', 'nhiều', '200'],
  ])
  const summary = await screen.findByText(/^Chỉ tiêu giao đọc được: 1 mới/)
  expect(summary).toHaveTextContent('1 khác mức đang có, 1 như đang có, 1 chưa ghi được')
  const group = screen.getByRole('group', { name: 'Nghị quyết (năm 2021)' })
  expect(within(group).getByLabelText('Văn bản giao')).toHaveValue(
    'NGHỊ QUYẾT SỐ 05-NQ/HU NGÀY 10/12/2020',
  )
  const row = (name: string) => within(group).getByRole('row', { name: new RegExp(name) })
  expect(row(NEW_RURAL)).toHaveTextContent('11 xã')
  expect(row(NEW_RURAL)).toHaveTextContent('10 xã')
  expect(row(INSPECTIONS)).toHaveTextContent('như đang có')
  expect(row('Giải quyết việc làm')).toHaveTextContent('ô không đọc được một mức rõ ràng')

  // What is in force is replaced only where a person says so, and why.
  const replace = within(row(NEW_RURAL)).getByRole('checkbox')
  expect(replace).not.toBeChecked()
  expect(screen.getByRole('button', { name: 'Ghi 1 chỉ tiêu giao' })).toBeEnabled()
  await user.click(replace)
  expect(screen.getByRole('button', { name: 'Ghi 2 chỉ tiêu giao' })).toBeDisabled()
  await user.type(screen.getByLabelText('Lý do thay mức đang có'), 'theo nghị quyết')
  await user.click(screen.getByRole('button', { name: 'Ghi 2 chỉ tiêu giao' }))
  expect(await screen.findByText('Đã ghi 2 chỉ tiêu giao.')).toBeVisible()
  expect(await screen.findByText(/^Chỉ tiêu giao đọc được: 0 mới/)).toHaveTextContent(
    '0 khác mức đang có, 3 như đang có',
  )
  const key = { unitId: 'cau-ke', span: '2021', base: 'resolution' as const, revisedFrom: '' }
  const stored = async (indicatorId: string) =>
    (await api.store.find('targets', { ...key, indicatorId }))?.record
  expect(await stored('party-members-admitted')).toMatchObject({
    figure: { value: 100 },
    document: 'NGHỊ QUYẾT SỐ 05-NQ/HU NGÀY 10/12/2020',
    origin: 'reported',
  })
  expect(await stored('new-rural-communes')).toMatchObject({ figure: { value: 11 } })
})

it('asks once whether figures are the month’s or the year’s, and offers the likeliest name first', async () => {
  const user = await opened()
  await paste([
    ['Chỉ tiêu', 'Thực hiện'],
    [MEMBERS, '17'],
    ['Tỷ lệ hộ nghèo (dân tộc thiểu số)', '7,4'],
  ])
  expect(await rowOf(new RegExp(MEMBERS))).toHaveTextContent('chưa rõ là số trong tháng hay lũy kế')
  await user.selectOptions(screen.getByLabelText(/^Tệp không ghi rõ/), 'lũy kế từ đầu năm')
  expect(await rowOf(new RegExp(MEMBERS))).toHaveTextContent('17 đảng viên')
  const choice = screen.getByLabelText('Tỷ lệ hộ nghèo (dân tộc thiểu số)')
  expect(
    within(choice)
      .getAllByRole('option')
      .slice(0, 2)
      .map((each) => each.textContent),
  ).toEqual(['bỏ qua', 'Tỷ lệ hộ nghèo'])
})

it('asks once which number counts where cells show another than they contain', async () => {
  const user = await opened()
  const rows = [
    ['Chỉ tiêu', 'Lũy kế (triệu đồng)'],
    ['Thu ngân sách nhà nước', 25_000_000],
  ]
  const cells = new Map([['1,1', { style: { numFmt: '#,##0,,' } }]])
  const file = await writeXlsx({ sheets: [{ name: 'Thu', rows, cells }] })
  await user.upload(screen.getByLabelText('Chọn tệp…'), new File([new Uint8Array(file)], 'a.xlsx'))
  await user.click(
    within(await screen.findByRole('group', { name: /^Ô B2 hiện “25” nhưng chứa/ })).getByRole(
      'radio',
      { name: 'như ô hiện' },
    ),
  )
  expect(await rowOf(/Thu ngân sách/)).toHaveTextContent('25 triệu đồng')
})

it('a workbook is read, and one that cannot be says why', async () => {
  const user = await opened()
  const input = screen.getByLabelText('Chọn tệp…')
  await user.upload(input, new File(['\u00d0\u00cf'], 'so-lieu.xls'))
  expect(await screen.findByRole('alert')).toHaveTextContent('Chỉ đọc được .xlsx')
  const rows = [HEAD, line('Xã Hòa Ân', 2, 11)]
  const file = await writeXlsx({ sheets: [{ name: 'Tháng 5', rows }] })
  await user.upload(
    screen.getByLabelText('Chọn tệp…'),
    new File([new Uint8Array(file)], 'bieu-mau.xlsx'),
  )
  expect(await screen.findByText('bieu-mau.xlsx')).toBeInTheDocument()
  expect(await rowOf(/Xã Hòa Ân/)).toHaveTextContent('Tháng 5, dòng 2')
})

it('refuses an account that may only read', async () => {
  api.signInAs('viewer')
  await renderApp('/entry/import')
  expect(await screen.findByText(/chỉ được xem/)).toBeInTheDocument()
  cleanup()
  api.signInAs(null)
  await renderApp('/entry/import')
  const main = within(screen.getByRole('main'))
  expect(await main.findByRole('link', { name: 'Đăng nhập' })).toBeInTheDocument()
})
