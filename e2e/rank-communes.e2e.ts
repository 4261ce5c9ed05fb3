import { expect, open, test } from './reader.ts'

test('communes are ranked by percent of target, and can be sorted otherwise', async ({ page }) => {
  await open(page, '/compare?period=2021-04')
  const rows = page.getByRole('rowgroup').last().getByRole('row')
  await expect(rows).toHaveCount(11)
  await expect(rows.first()).toContainText('Xã Thạnh Phú')
  await expect(rows.first()).toContainText('83,3%')
  await expect(page.getByRole('columnheader', { name: /So với chỉ tiêu năm/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  )

  await page.getByRole('link', { name: 'Từ đầu năm' }).click()
  await expect(page).toHaveURL(/sort=value/)
  await expect(rows.first()).toContainText('Thị trấn Cầu Kè')

  await page.getByLabel('Chỉ tiêu', { exact: true }).selectOption('Tỷ lệ hộ nghèo')
  await expect(page).toHaveURL(/indicator=poverty-rate/)
  await expect(rows.first()).toContainText('1,9%')

  await page.getByLabel('Chỉ tiêu', { exact: true }).selectOption('Thu ngân sách nhà nước')
  await expect(page.getByText('chưa được giao chỉ tiêu')).toBeVisible()

  await page.getByLabel('Đơn vị', { exact: true }).selectOption('Xã Hòa Ân')
  await expect(page).toHaveURL(/unit=hoa-an/)
  await expect(page.getByRole('row', { name: /Hòa Ân/ })).toHaveAttribute('aria-current', 'true')
})
