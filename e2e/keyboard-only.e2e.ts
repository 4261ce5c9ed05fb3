import { expect, open, test } from './reader.ts'

test('the keyboard alone leads from the overview to a commune', async ({ page }) => {
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

test('a search is opened, gone through, left and followed by keyboard', async ({ page }) => {
  await open(page, '/compare?period=2021-04')
  const button = page.getByRole('button', { name: 'Tìm' })
  await button.focus()
  await page.keyboard.press('Enter')
  const search = page.getByRole('dialog', { name: 'Tìm' })
  const field = search.getByRole('combobox')
  await expect(field).toBeFocused()
  await page.keyboard.type('dang vien')
  await expect(search.getByRole('status')).toHaveText(/^\d+ kết quả$/)
  const chosen = search.getByRole('option', { selected: true })
  await expect(chosen).toContainText('Kết nạp đảng viên mới')
  await page.keyboard.press('ArrowDown')
  await expect(chosen).toContainText('Kiểm tra tổ chức đảng và đảng viên')
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id')) ?? '',
  )
  await page.keyboard.press('Escape')
  await expect(search).toBeHidden()
  await expect(button).toBeFocused()

  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.type('khong he co')
  await expect(search.getByRole('status')).toHaveText(/^Không tìm thấy/)
  await field.fill('ket nap')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/indicators\/party-members-admitted\?period=2021-04$/)
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
