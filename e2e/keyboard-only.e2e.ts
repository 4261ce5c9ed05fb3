import { expect, open, test } from './reader.ts'

test('the whole way from the overview to a commune goes by keyboard', async ({ page }) => {
  await open(page, '/?period=2021-04')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()

  // The attention list comes first; the first row after it.
  const focused = page.locator(':focus')
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab')
    if ((await focused.textContent()) === 'Kết nạp đảng viên mới') break
  }
  await expect(focused).toHaveText('Kết nạp đảng viên mới')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const why = page.getByRole('dialog', { name: /Kết nạp đảng viên mới/ })
  await expect(why).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(why).toBeHidden()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/indicators\/party-members-admitted/)

  await page.getByRole('link', { name: 'Thị trấn Cầu Kè' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/unit=thi-tran-cau-ke/)
  await expect(page.getByRole('combobox', { name: 'Đơn vị' })).toHaveValue('thi-tran-cau-ke')
})

test('language and theme are set, shown at once and remembered', async ({ page }) => {
  await open(page, '/?period=2021-04')
  await page.getByRole('button', { name: 'Hiển thị' }).click()
  await page.getByRole('radio', { name: 'Máy chiếu' }).check()
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await page.getByRole('radio', { name: 'English' }).click()
  await expect(
    page.getByRole('link', { name: 'Party members admitted', exact: true }),
  ).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Four indicators in the report',
  )
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
