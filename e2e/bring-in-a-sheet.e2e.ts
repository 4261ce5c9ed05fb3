import { readFile } from 'node:fs/promises'
import { utils, write } from '@e965/xlsx'
import { openXlsx, saveXlsx } from 'hucre/xlsx'

import { expect, open, signInAs, test } from './reader.ts'

const MEMBERS = 'Kết nạp đảng viên mới'

/** As a clerk does: a figure of the month for each commune, the year's with a qualifier for one. */
async function filled(file: Buffer): Promise<Buffer> {
  const workbook = await openXlsx(new Uint8Array(file))
  const [sheet] = workbook.sheets
  const rows = sheet?.rows ?? []
  const heading = rows.find((row) => row.includes('Mã chỉ tiêu')) ?? []
  const at = (name: string) => heading.indexOf(name)
  let commune = 0
  for (const [r, row] of rows.entries()) {
    if (row[at('Mã chỉ tiêu')] !== 'party-members-admitted') continue
    commune += 1
    row[at('Thực hiện trong tháng')] = commune
    sheet?.cells?.set(`${r},${at('Thực hiện trong tháng')}`, { value: commune, type: 'number' })
    if (commune > 1) continue
    row[at('Lũy kế từ đầu năm')] = 'gần 30'
    sheet?.cells?.set(`${r},${at('Lũy kế từ đầu năm')}`, { value: 'gần 30', type: 'string' })
  }
  expect(commune).toBe(11)
  return Buffer.from(await saveXlsx(workbook))
}

test('a template filled with all communes becomes their sheets, once', async ({ page }) => {
  await signInAs(page, 'chuyenvien')
  await open(page, '/entry?period=2021-07')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Biểu mẫu cho tất cả các xã' }).click()
  const template = await readFile(await (await coming).path())

  await page.getByRole('link', { name: /^Nhập từ bảng tính/ }).click()
  const choose = page.getByLabel('Chọn tệp…')
  const file = {
    name: 'bieu-da-dien.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await filled(template),
  }
  await choose.setInputFiles(file)
  await expect(page.getByText('11 dòng mới, 0 dòng thay đổi')).toBeVisible()
  const preview = page.getByRole('region', { name: 'Xem trước' })
  const first = preview.getByRole('row').filter({ hasText: MEMBERS }).first()
  await expect(first).toContainText('gần 30 đảng viên')
  await expect(first).toContainText('07/2021')
  await page.getByRole('button', { name: 'Ghi 11 dòng' }).click()
  await expect(page.getByText('Đã ghi 11 dòng vào biểu đang soạn.')).toBeVisible()

  // The same file again: nothing differs, nothing is written.
  await page.getByRole('button', { name: 'Chọn tệp khác' }).click()
  await choose.setInputFiles(file)
  await expect(page.getByText('11 dòng không đổi')).toBeVisible()
  await expect(page.getByText('Không có gì khác với biểu đang có')).toBeVisible()

  await open(page, '/entry?unit=hoa-an&period=2021-07')
  await expect(page.getByRole('textbox', { name: `Trong tháng: ${MEMBERS}` })).toHaveValue(/^\d+$/)
})

test('an office’s own sheet in an old workbook is understood, and its columns are named', async ({
  page,
}) => {
  await signInAs(page, 'chuyenvien')
  await open(page, '/entry/import?period=2021-07')
  const sheet = utils.aoa_to_sheet([
    ['BIỂU THEO DÕI CHỈ TIÊU THÁNG 7/2021'],
    ['STT', 'Chỉ tiêu', 'ĐVT', 'KH năm', 'Thực hiện', null, 'So với KH (%)'],
    [null, null, null, null, 'Tháng 7', 'Lũy kế 7 tháng', null],
    [1, MEMBERS, 'đảng viên', 100, 12, 98, 0.98],
    [null, 'Trong đó: nữ', 'đảng viên', null, 5, 41, null],
  ])
  sheet.G4.z = '0%'
  sheet['!merges'] = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:G3'].map(utils.decode_range)
  const buffer = Buffer.from(
    write(utils.book_new(sheet, 'Biểu 1'), { bookType: 'biff8', type: 'array' }),
  )
  const file = { name: 'bieu.xls', mimeType: 'application/vnd.ms-excel', buffer }
  await page.getByLabel('Chọn tệp…').setInputFiles(file)
  await expect(page.getByText(/^Bảng theo dõi 1 chỉ tiêu của Huyện ủy Cầu Kè/)).toContainText(
    'cột F là lũy kế từ đầu năm, 07/2021',
  )
  const row = page.getByRole('region', { name: 'Xem trước' }).getByRole('row', { name: MEMBERS })
  await expect(row).toContainText('98 đảng viên')
  await expect(row).toContainText('98%')
  const head = page.getByRole('columnheader', { name: /^E số trong tháng/ })
  await head.getByRole('combobox').selectOption('bỏ qua')
  await expect(row).not.toContainText('12 đảng viên')
})

test('what one person says of a sheet’s columns and names, another browser knows', async ({
  page,
  browser,
}) => {
  const NAME = 'Số quần chúng ưu tú được kết nạp'
  const csv = (period: string, toDate: number) => ({
    name: `thang-${period}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(`Chỉ tiêu;TH tháng ${period};Cộng sổ\n${NAME};3;${toDate}\n`),
  })
  const address = '/entry/import?unit=hoa-an&period=2021-10'
  await signInAs(page, 'chuyenvien')
  await open(page, address)
  await page.getByLabel('Chọn tệp…').setInputFiles(csv('10', 31))
  await page.getByLabel('Cột C “Cộng sổ” là').selectOption('lũy kế từ đầu năm')
  await page.getByLabel(NAME).selectOption(MEMBERS)
  await page.getByRole('button', { name: 'Ghi 1 dòng' }).click()
  await expect(page.getByText('Đã ghi 1 dòng vào biểu đang soạn.')).toBeVisible()
  // Known by the indicator's words now, it is not asked any more.
  await expect(page.getByLabel(NAME)).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)

  const other = await (await browser.newContext()).newPage()
  await signInAs(other, 'chanhvanphong')
  await open(other, address)
  await other.getByLabel('Chọn tệp…').setInputFiles(csv('11', 34))
  const row = other.getByRole('region', { name: 'Xem trước' }).getByRole('row', { name: MEMBERS })
  await expect(row).toContainText('11/2021')
  await expect(row).toContainText('34 đảng viên')
  await expect(other.getByLabel(NAME)).toHaveCount(0)
})

test('an unreadable file is refused with the reason, and the page still works', async ({
  page,
}) => {
  await signInAs(page, 'chuyenvien')
  await open(page, '/entry/import')
  const choose = page.getByLabel('Chọn tệp…')
  const rows = 'Chỉ tiêu;Trong tháng\n'.repeat(100_000)
  await choose.setInputFiles({ name: 'dai.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) })
  await expect(page.getByRole('alert')).toContainText('Trang “dai” có trên 20.000 dòng')
  const buffer = Buffer.from([0x50, 0x4b, 3, 4, 0, 0])
  await choose.setInputFiles({ name: 'hong.xlsx', mimeType: 'application/zip', buffer })
  await expect(page.getByRole('alert')).toContainText('Tệp bị hỏng')
})
