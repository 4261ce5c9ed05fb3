import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readXlsx } from 'hucre/xlsx'

import { choose, expect, open, signInAs, test } from './reader.ts'

async function taken(page: Page, name: string, press = choose) {
  const coming = page.waitForEvent('download')
  await press(page, name)
  const download = await coming
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), bytes }
}

const click = (page: Page, name: string) => page.getByRole('button', { name }).click()

const SCREENS = [
  ['/report?period=2021-04', 'So-lieu_Huyen-Cau-Ke_2021-04', 'Số liệu tháng'],
  [
    '/compare?period=2021-04&indicator=new-businesses',
    'So-lieu_So-sanh-Phat-trien-doanh-nghiep-moi_Huyen-Cau-Ke_2021-04',
    'So sánh',
  ],
  [
    '/indicators/state-budget-revenue?period=2021-04',
    'So-lieu_Thu-ngan-sach-nha-nuoc_Huyen-Cau-Ke_2021-04',
    'Các tháng',
  ],
] as const

for (const [address, name, sheet] of SCREENS)
  test(`${address} is taken along for Excel and for other programs`, async ({ page }) => {
    await open(page, address)
    const book = await taken(page, 'Tải .xlsx')
    expect(book.name).toBe(`${name}.xlsx`)
    const { sheets } = await readXlsx(book.bytes)
    expect(sheets.map((each) => each.name)).toEqual([sheet, 'Nguồn và dấu hiệu'])
    expect(JSON.stringify(sheets[1]?.rows)).toContain('Trang thông tin điện tử huyện Cầu Kè')
    const lines = await taken(page, 'Tải .csv (cho phần mềm khác)')
    expect(lines.name).toBe(`${name}.csv`)
    expect(lines.bytes.toString().split('\r\n')).toHaveLength((sheets[0]?.rows.length ?? 0) + 1)
  })

test('the overview fetches what makes files only when somebody wants one', async ({ page }) => {
  await open(page, '/?period=2021-04')
  await expect(page.getByRole('button', { name: 'Tải .xlsx' })).toHaveCount(0)
  await page.getByText('Tải về').click()
  const book = await taken(page, 'Tải .xlsx', click)
  expect(book.name).toBe('So-lieu_Huyen-Cau-Ke_2021-04.xlsx')
  const { sheets } = await readXlsx(book.bytes)
  const [headings = [], ...rows] = sheets[0]?.rows ?? []
  const revenue = rows.find((row) => row.includes('state-budget-revenue'))
  expect(revenue?.[headings.indexOf('Câu chữ trong báo cáo')]).toContain('gần 25 tỷ')
})

test('an office fetches its sheet to fill in, and all that is published', async ({ page }) => {
  await signInAs(page, 'chuyenvien')
  await open(page, '/entry?unit=cau-ke&period=2021-05')
  const own = await taken(page, 'Tải biểu mẫu Excel', click)
  expect(own.name).toBe('Bieu-nhap_Huyen-Cau-Ke_2021-05.xlsx')
  const [filled] = (await readXlsx(own.bytes)).sheets
  expect(filled?.rows[3]?.[0]).toBe('Mã chỉ tiêu')
  const parts = await taken(page, 'Biểu mẫu cho tất cả các xã', click)
  expect(parts.name).toBe('Bieu-nhap_Cac-don-vi_Huyen-Cau-Ke_2021-05.xlsx')
  const [all] = (await readXlsx(parts.bytes)).sheets
  expect(all?.rows).toHaveLength(4 + 11 * ((filled?.rows.length ?? 0) - 4))

  const book = await taken(page, 'Tải .xlsx', click)
  expect(book.name).toBe('Toan-bo-so-lieu_Huyen-Cau-Ke_2021-04.xlsx')
  expect((await readXlsx(book.bytes)).sheets).toHaveLength(13)
  const zip = await taken(page, 'Tải các tệp .csv (.zip, cho phần mềm khác)', click)
  expect(zip.name).toBe('Toan-bo-so-lieu_Huyen-Cau-Ke_2021-04.zip')
  const json = await taken(page, 'Tải .json', click)
  expect(JSON.parse(json.bytes.toString())).toMatchObject({
    format: 'so-ket-published',
    version: 2,
  })
})
