import { expect, open, test } from './reader.ts'

test('a month without a report shows a message and links to the newest', async ({ page }) => {
  await open(page, '/?period=2021-05')
  await expect(
    page.getByRole('heading', { name: 'Chưa có báo cáo tháng 5 năm 2021' }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Tháng trước' }).waitFor()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/period=2021-04/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('04 chỉ tiêu')
})

test.describe('an address that leads to nothing says why', () => {
  for (const [address, title] of [
    ['/indicators/khong-co', 'Không có chỉ tiêu này'],
    ['/?unit=khong-co', 'Không có đơn vị này'],
    ['/?period=thang-tu', 'Địa chỉ không hợp lệ'],
    ['/khong-co', 'Không có trang này'],
  ] as const)
    test(address, async ({ page }) => {
      await open(page, address)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await page.getByRole('link', { name: 'Về trang tổng quan' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('04 chỉ tiêu')
    })
})
