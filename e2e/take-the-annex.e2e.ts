import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'

import { choose, expect, open, test } from './reader.ts'

test('the month is taken along as a Word annex', async ({ page }) => {
  await open(page, '/report?period=2021-04')
  const coming = page.waitForEvent('download')
  await choose(page, 'Tải phụ lục Word')
  const download = await coming
  expect(download.suggestedFilename()).toBe('Phu-luc_Huyen-Cau-Ke_2021-04.docx')
  const { 'word/document.xml': words } = unzipSync(await readFile(await download.path()))
  const text = strFromU8(words ?? new Uint8Array()).replace(/<[^>]+>/g, '')
  for (const figure of ['gần 25', 'trên 60%', 'ước đạt trên 1.710', 'hơn 30%', 'Kết nạp đảng viên'])
    expect(text).toContain(figure)
  await expect(page.getByRole('progressbar')).toHaveCount(0)
})

test.describe('where the browser keeps nothing', () => {
  test.use({ serviceWorkers: 'block' })

  test('without a network the download fails with a message, and the next attempt succeeds', async ({
    page,
    context,
  }) => {
    await open(page, '/report?period=2021-04')
    await context.setOffline(true)
    await choose(page, 'Tải phụ lục Word')
    await expect(page.getByRole('alert')).toContainText('Chưa tạo được tệp.')
    await context.setOffline(false)
    const coming = page.waitForEvent('download', { timeout: 10_000 })
    await page.getByRole('button', { name: 'Thử lại' }).click()
    expect((await coming).suggestedFilename()).toBe('Phu-luc_Huyen-Cau-Ke_2021-04.docx')

    // What it is made with stays: from now on it needs no network.
    await context.setOffline(true)
    const again = page.waitForEvent('download', { timeout: 10_000 })
    await choose(page, 'Tải phụ lục Word')
    await again
  })
})
