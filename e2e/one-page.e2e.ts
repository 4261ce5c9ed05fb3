import { readFileSync } from 'node:fs'

import { choose, expect, open, test } from './reader.ts'

test('the month stands on one page, on one sheet of paper, and in one picture to send', async ({
  page,
}) => {
  await open(page, '/?period=2021-04')
  await page.getByText('Tải về').click()
  await page.getByRole('link', { name: 'Một trang cho Bí thư' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tháng 4 năm 2021')
  const behind = page.getByRole('region', { name: 'Chậm' }).getByRole('listitem')
  await expect(behind).toHaveCount(1)
  await expect(behind).toContainText('Còn thiếu 5,8 tỷ đồng so với tiến độ')
  await expect(behind).toContainText('Phụ trách: Ban Quản lý dự án đầu tư xây dựng')
  await expect(page.getByRole('region', { name: 'Cần theo dõi' })).toContainText('ước đạt trên')
  await expect(page.getByText(/^Chưa đánh giá: /)).toContainText('phát triển doanh nghiệp mới')

  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)

  await page.getByRole('button', { name: 'Ảnh để gửi' }).click()
  const coming = page.waitForEvent('download')
  await choose(page, 'Tải ảnh PNG')
  const picture = readFileSync(await (await coming).path())
  expect(picture.readUInt32BE(16)).toBe(1920)
  // Rows are drawn: a page with only a head and a foot compresses to far less.
  expect(picture.length).toBeGreaterThan(200_000)
})
