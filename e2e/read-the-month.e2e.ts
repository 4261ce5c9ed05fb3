import { expect, open, rowOf, test } from './reader.ts'

test('the first screen shows the four figures of record without a click or a scroll', async ({
  page,
}) => {
  await open(page, '/?period=2021-04')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '04 chỉ tiêu có trong báo cáo: 02 vượt tiến độ, 01 có nguy cơ chậm tiến độ, 01 chưa có chỉ tiêu. Ngoài ra, số minh họa: 01 chậm tiến độ.',
  )
  await expect(page.getByText('33,3% của năm, còn 8 tháng')).toBeVisible()

  const members = rowOf(page, 'Kết nạp đảng viên mới')
  for (const words of [
    '18',
    '67 đảng viên',
    'Nghị quyết: 100 đảng viên tính từ báo cáo',
    '67%',
    'Vượt tiến độ',
  ])
    await expect(members).toContainText(words)

  const budget = rowOf(page, 'Thu ngân sách nhà nước')
  for (const words of ['báo cáo không nêu', 'gần 25 tỷ đồng', 'trên 60%', 'Vượt tiến độ'])
    await expect(budget).toContainText(words)

  const businesses = rowOf(page, 'Phát triển doanh nghiệp mới')
  for (const words of ['5', '13 doanh nghiệp', 'Chưa có chỉ tiêu'])
    await expect(businesses).toContainText(words)

  const production = rowOf(page, 'Tổng giá trị sản xuất, luân chuyển hàng hóa và doanh thu')
  for (const words of ['ước đạt trên 1.710 tỷ đồng', 'hơn 30%', 'Có nguy cơ chậm tiến độ'])
    await expect(production).toContainText(words)

  for (const row of [members, budget, businesses, production])
    await expect(row).toBeInViewport({ ratio: 1 })
})

test('why a figure is as it is opens beside it', async ({ page }) => {
  await open(page, '/?period=2021-04')
  await rowOf(page, 'Tổng giá trị sản xuất, luân chuyển hàng hóa và doanh thu')
    .getByText('Có nguy cơ chậm tiến độ')
    .click()
  const why = page.getByRole('dialog', { name: /Tổng giá trị sản xuất/ })
  await expect(why).toContainText('Hơn 30% so với yêu cầu 33,3% đến hết tháng')
  await expect(why).toContainText(
    'theo cách hiểu thông thường (chênh không quá 5%) thì chậm tiến độ',
  )
  await expect(why).toContainText('Không tính được từ số liệu và tỷ lệ')
  await expect(why).toContainText('Trang thông tin điện tử huyện Cầu Kè')
  await page.keyboard.press('Escape')
  await expect(why).toBeHidden()
})

for (const [width, height] of [
  [1440, 900],
  [1366, 768],
  [390, 844],
] as const)
  test(`why a figure is as it is lies within a window of ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page, '/?period=2021-04')
    const row = rowOf(page, 'Tổng giá trị sản xuất, luân chuyển hàng hóa và doanh thu')
    const why = page.getByRole('dialog', { name: /Tổng giá trị sản xuất/ })
    for (const words of ['ước đạt trên 1.710', 'Có nguy cơ chậm tiến độ', 'trên 106%'])
      for (const block of ['start', 'center', 'end'] as const) {
        const figure = row.getByRole('button', { name: words })
        await figure.evaluate((button, at) => button.scrollIntoView({ block: at }), block)
        await figure.click()
        await expect(why).toBeInViewport({ ratio: 1 })
        await expect(why).toHaveCSS('font-size', '16px')
        await page.keyboard.press('Escape')
        await expect(why).toBeHidden()
      }
  })

test('what is not from the report bears its mark, and looks different', async ({ page }) => {
  await open(page, '/?period=2021-04')
  const jobs = rowOf(page, 'Giải quyết việc làm')
  // Once for the row, beside its name.
  await expect(jobs.getByText('minh họa')).toHaveCount(1)
  const fills = (name: string) => rowOf(page, name).getByRole('img').locator('rect').nth(1)
  await expect(fills('Giải quyết việc làm')).toHaveCSS('fill', /paint-hatch/)
  await expect(fills('Kết nạp đảng viên mới')).toHaveCSS('fill', 'rgb(58, 54, 47)')
})

test('March is one step back at the same scroll position, and April is one step forward', async ({
  page,
}) => {
  await open(page, '/?period=2021-04')
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300)
  const place = async () => (await rowOf(page, 'Kết nạp đảng viên mới').boundingBox())?.y ?? 0
  const before = await place()

  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/period=2021-03/)
  await expect(rowOf(page, 'Kết nạp đảng viên mới')).toContainText('49 đảng viên')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('đều là số liệu minh họa')
  // The sentence above may take a line more or less; no row moves by more than that.
  expect(Math.abs((await place()) - before)).toBeLessThan(45)

  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/period=2021-04/)
  await expect(rowOf(page, 'Kết nạp đảng viên mới')).toContainText('67 đảng viên')
})
