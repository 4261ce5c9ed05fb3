import { readFileSync } from 'node:fs'

import { choose, expect, open, type Page, rowOf, test } from './reader.ts'

const PNG_START = [0x89, 0x50, 0x4e, 0x47]

/** Width and height of a PNG, from its first bytes. */
const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)]

async function pictureFrom(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await choose(page, 'Tải ảnh PNG')
  return readFileSync(await (await download).path())
}

test('a chart and a row are pictures of their own, to keep or to paste', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/indicators/production-value?period=2021-04')
  const chart = await pictureFrom(page)
  expect([...chart.subarray(0, 4)]).toEqual(PNG_START)
  expect(sizeOf(chart)).toEqual([1920, 1056])

  await page.getByRole('button', { name: 'Chép ảnh' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã chép' })).toBeVisible()
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
  )
  expect(types).toContain('image/png')

  await open(page, '/?period=2021-04')
  await rowOf(page, 'Thu ngân sách nhà nước')
    .getByRole('button', { name: /^Vượt tiến độ/ })
    .click()
  await page.getByRole('button', { name: 'Chép câu' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã chép' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Thu ngân sách nhà nước đạt gần 25 tỷ đồng, đạt trên 60% chỉ tiêu năm, vượt tiến độ.',
  )
  const row = await pictureFrom(page)
  expect(sizeOf(row)[0]).toBe(1920)
})
