import type { Locator } from '@playwright/test'

import { SAMPLE_PASSWORD } from '../mocks/sample/accounts.ts'
import { expect, open, type Page, test } from './reader.ts'

const MEMBERS = 'Kết nạp đảng viên mới'
const cell = (page: Page, name = MEMBERS) =>
  page.getByRole('textbox', { name: `Trong tháng: ${name}` })

/** Tab, or Shift and Tab, until the place has the focus. */
async function tabTo(page: Page, place: Locator, key = 'Tab'): Promise<void> {
  await expect(place).toBeVisible()
  const hasFocus = () => place.evaluate((element) => element === document.activeElement)
  for (let i = 0; i < 60 && !(await hasFocus()); i += 1) await page.keyboard.press(key)
  await expect(place).toBeFocused()
}

// A commune's months of last year: no other task reads them.
test('two old months go in one after the other without leaving the keyboard', async ({ page }) => {
  await open(page, `/sign-in?next=${encodeURIComponent('/entry/months?unit=hoa-an&year=2020')}`)
  await tabTo(page, page.getByLabel('Tên đăng nhập'))
  await page.keyboard.type('chanhvanphong')
  await tabTo(page, page.getByLabel('Mật khẩu'))
  await page.keyboard.type(SAMPLE_PASSWORD)
  await page.keyboard.press('Enter')

  // From the page of months into the sheet of May, at the indicator.
  const grid = page.getByRole('grid', { name: 'Các tháng năm 2020: Xã Hòa Ân' })
  const inGrid = (name: string) => grid.getByRole('link', { name })
  await tabTo(page, inGrid('tháng 1 năm 2020, đã công bố'))
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown'])
    await page.keyboard.press(key)
  await expect(inGrid(`${MEMBERS}, tháng 5 năm 2020: minh họa`)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Tháng 5 năm 2020', { exact: true })).toBeVisible()
  await expect(cell(page)).toBeFocused()

  // The first month: two figures, a look at what they change, and out they go.
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await page.keyboard.type('1')
  await page.keyboard.press('Control+Enter')
  const publish = page.getByRole('dialog').getByRole('button', { name: 'Công bố' })
  await expect(publish).toBeFocused()
  await expect(page.getByRole('dialog')).toContainText('Thay số minh họa bằng số báo cáo')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Tháng kế tiếp: tháng 6 năm 2020' })).toBeFocused()

  // The second one begins where the first ended.
  await page.keyboard.press('Enter')
  await expect(page.getByText('Tháng 6 năm 2020', { exact: true })).toBeVisible()
  await expect(cell(page)).toBeFocused()
  await page.keyboard.type('2')
  await page.keyboard.press('Control+Enter')
  await expect(publish).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Tháng kế tiếp: tháng 7 năm 2020' })).toBeFocused()

  // Back by the keys: what a report stated is locked, the rest waits for one.
  await page.keyboard.press('Control+Alt+PageUp')
  await expect(page.getByText('Tháng 5 năm 2020', { exact: true })).toBeVisible()
  await expect(cell(page)).toHaveValue('3')
  await expect(cell(page)).toHaveAttribute('readonly')
  await expect(cell(page, 'Thu ngân sách nhà nước')).toBeFocused()

  await tabTo(page, page.getByRole('link', { name: 'Các tháng' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  for (const month of ['tháng 5', 'tháng 6'])
    await expect(inGrid(`${MEMBERS}, ${month} năm 2020: có số báo cáo`)).toHaveText('B')
  await expect(grid.getByText('2/13 chỉ tiêu có số báo cáo')).toBeAttached()

  await open(page, '/report?unit=hoa-an&period=2020-07')
  const trace = page.getByText('Thay số minh họa bằng số báo cáo, tháng 6 năm 2020: 1 mục')
  await tabTo(page, trace)
  await page.keyboard.press('Enter')
  await expect(page.locator('details[open]')).toContainText(/→ 2 đảng viên/)
})
