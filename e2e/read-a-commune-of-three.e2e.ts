import { expect, open, rowOf, test } from './reader.ts'

const AT = 'unit=xa-tam-hoa&period='

test('a commune formed of three is found in the list, and its month reads as its rules say', async ({
  page,
}) => {
  await open(page, '/?period=2021-04')
  await page
    .getByLabel('Đơn vị', { exact: true })
    .selectOption({ label: 'Đảng ủy xã Tam Hòa (minh họa)' })
  await expect(page).toHaveURL(/unit=xa-tam-hoa/)
  // Four years before it was formed.
  await expect(page.getByText(/thành lập từ tháng 7 năm 2025/)).toBeVisible()
  await page.getByRole('link', { name: 'Về kỳ mới nhất' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^10 chỉ tiêu, đều là số liệu minh họa: 01 vượt mức cho phép, /,
  )
  const murders = rowOf(page, 'Trọng án xảy ra trên địa bàn')
  for (const words of ['không để xảy ra', '1 vụ, mức cho phép là 0', 'Vượt mức cho phép'])
    await expect(murders).toContainText(words)
  await expect(rowOf(page, 'Số vụ phạm pháp hình sự')).toContainText('Trong mức cho phép')
  await expect(rowOf(page, 'Tỷ lệ đảng viên học tập nghị quyết')).toContainText('đến quý III')
  const poverty = rowOf(page, 'Tỷ lệ hộ nghèo đa chiều')
  for (const words of ['từ 2,4%', '2,1%', 'chỉ tiêu 1,9%', 'Chậm tiến độ'])
    await expect(poverty).toContainText(words)
  await expect(rowOf(page, 'Thu ngân sách trên địa bàn')).toContainText('cộng từ 03 đơn vị cũ')
})

test('the term stands beside the year, and unequal months are not compared', async ({ page }) => {
  await open(page, `/indicators/xa-dang-vien-moi?${AT}2026-10`)
  const term = page.getByRole('region', { name: 'Nhiệm kỳ 2025–2030' })
  for (const words of ['140 đảng viên', '34 đảng viên', '24,3%', 'Đúng tiến độ'])
    await expect(term).toContainText(words)
  await expect(page.getByText(/Không so được: năm nay 10 tháng/)).toBeVisible()
  await open(page, `/indicators/xa-dang-vien-moi?${AT}2025-10`)
  await expect(page.getByText('Chỉ tiêu 6 tháng cuối năm 2025', { exact: true })).toBeVisible()
  await expect(page.getByText('Đúng tiến độ').first()).toBeVisible()
})

test('a month keeps the name it was published with, and a former commune says what became of it', async ({
  page,
}) => {
  await open(page, `/?${AT}2025-12`)
  await expect(rowOf(page, 'Hồ sơ một cửa giải quyết đúng hạn')).toBeVisible()
  await open(page, `/?${AT}2026-01`)
  await expect(rowOf(page, 'Hồ sơ giải quyết đúng hạn')).toBeVisible()
  await page.getByRole('link', { name: /^Xã Hòa Bình cũ/ }).click()
  await expect(page.getByText(/sáp nhập/).first()).toBeVisible()
  await page.getByRole('link', { name: /^Đảng ủy xã Tam Hòa/ }).click()
  await expect(page).toHaveURL(/unit=xa-tam-hoa/)
})

test('a negative month, a yearly value and merged cells read as they are', async ({ page }) => {
  await open(page, `/?${AT}2026-08`)
  await expect(rowOf(page, 'Thu ngân sách trên địa bàn')).toContainText(/[-−]400 triệu đồng/)
  await open(page, `/?${AT}2026-10`)
  const yearly = rowOf(page, 'Chi bộ hoàn thành tốt nhiệm vụ trở lên')
  for (const words of ['đến năm 2025', 'Chưa đến kỳ báo cáo'])
    await expect(yearly).toContainText(words)
  await open(page, '/?unit=chi-bo-ap-dong-tay&period=2026-10')
  await expect(page.getByText(/thành lập từ tháng 3 năm 2026 do sáp nhập/)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Chi bộ ấp Đông / })).toBeVisible()
})
