import { expect, open, test } from './reader.ts'

test('which commune has trouble with what is seen at once, and each shape leads to its page', async ({
  page,
}) => {
  await open(page, '/compare?period=2021-04')
  await expect(page.getByText(/^11 trên 11 đơn vị có chỉ tiêu chậm tiến độ/)).toBeVisible()
  const first = page.getByRole('rowgroup').last().getByRole('row').first()
  await expect(first).toContainText('Xã Phong Phú')
  const poverty = first.getByRole('cell').nth(9)
  await expect(poverty).toHaveAttribute('title', 'Xã Phong Phú, Tỷ lệ hộ nghèo: Chậm tiến độ')
  await poverty.getByRole('link', { name: 'Chậm tiến độ' }).click()
  await expect(page).toHaveURL(/indicators\/poverty-rate\?.*unit=phong-phu/)
  await page.goBack()
  await page.getByRole('link', { name: 'Giao quân' }).click()
  await expect(page).toHaveURL(/indicator=conscripts-enlisted/)
})

test('communes are ranked by percent of target, and can be sorted otherwise', async ({ page }) => {
  await open(page, '/compare?period=2021-04&indicator=party-members-admitted')
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
