import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'

import { emptyFolder } from './installed.ts'
import { expect, open, type Page, rowOf, test } from './reader.ts'

const NAME = 'So-ket_Huyen-Cau-Ke_2021-04.html'
const PRODUCTION = 'Tổng giá trị sản xuất, luân chuyển hàng hóa và doanh thu'

async function takeAlong(page: Page, folder: string): Promise<string> {
  await open(page, '/?period=2021-04')
  await page.getByRole('button', { name: 'Chuẩn bị cho cuộc họp' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải tệp mang theo' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe(NAME)
  const path = join(folder, NAME)
  await file.saveAs(path)
  return path
}

/** Another machine: a browser that never saw the server, with what it asks for and complains of. */
async function elsewhere(browser: Browser) {
  const context = await browser.newContext({ offline: true, acceptDownloads: true })
  const asked: string[] = []
  const said: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  context.on('console', (message) => said.push(message.text()))
  context.on('weberror', (error) => said.push(error.error().message))
  return { context, page: await context.newPage(), asked, said }
}

test('a month in one file opens from a disk, shows the figures of record, and asks nobody', async ({
  page: here,
  browser,
}) => {
  const folder = emptyFolder()
  const { context, page, asked, said } = await elsewhere(browser)
  try {
    const path = await takeAlong(here, folder.path)
    expect(readFileSync(path, 'utf8')).toContain("default-src 'none'")

    await open(page, pathToFileURL(path).href)
    await expect(rowOf(page, 'Kết nạp đảng viên mới')).toContainText('67 đảng viên')
    await expect(rowOf(page, 'Thu ngân sách nhà nước')).toContainText('gần 25 tỷ đồng')
    await expect(rowOf(page, 'Phát triển doanh nghiệp mới')).toContainText('13 doanh nghiệp')
    await expect(rowOf(page, PRODUCTION)).toContainText('trên 1.710 tỷ đồng')
    await expect(page.getByRole('status')).toContainText('Bản mang theo – số liệu lúc')
    // What needs a server is not offered.
    await expect(page.getByRole('link', { name: 'Đăng nhập' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Chuẩn bị cho cuộc họp' })).toBeHidden()

    await page.getByRole('link', { name: PRODUCTION }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(PRODUCTION)
    await expect(page.locator('.recharts-surface')).toBeVisible()
    const picture = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải ảnh PNG' }).click()
    expect((await picture).suggestedFilename()).toMatch(/\.png$/)

    // A reload returns to the same screen.
    await page.getByRole('link', { name: 'Biểu tổng hợp' }).click()
    await page.reload()
    await expect(page.getByRole('row', { name: 'Kết nạp đảng viên mới' })).toContainText('67')
    const annex = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải phụ lục Word' }).click()
    expect((await annex).suggestedFilename()).toMatch(/\.docx$/)

    await page.getByRole('link', { name: 'So sánh' }).click()
    await expect(page.getByRole('table').first()).toContainText('đảng viên')

    // Another month is not in it, and it says so.
    await page.getByRole('link', { name: 'Tháng trước' }).click()
    await expect(
      page.getByText('Tệp này chỉ có số liệu tháng 4 năm 2021 của Huyện ủy Cầu Kè.'),
    ).toBeVisible()
    await page.getByRole('link', { name: 'Tháng sau' }).click()

    await page.getByRole('link', { name: 'Trình chiếu' }).click()
    await expect(page.locator('html[data-theme=projector]')).toBeAttached()
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/#\/present\?.*slide=/)

    // All that the month states is on the screen as text, for the browser's own search.
    await page.goto(`${pathToFileURL(path).href}#/report`)
    await expect(page.locator('main')).toContainText('Thu ngân sách nhà nước')

    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([])
    expect(said).toEqual([])
  } finally {
    await context.close()
    folder.remove()
  }
})
