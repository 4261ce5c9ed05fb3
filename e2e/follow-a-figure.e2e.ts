import { choose, expect, open, test } from './reader.ts'

test('an indicator opens to its chart, its table and the sentence it was stated in', async ({
  page,
}) => {
  await open(page, '/?period=2021-04')
  await page.getByRole('link', { name: 'Kết nạp đảng viên mới', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kết nạp đảng viên mới' })).toBeVisible()
  await expect(
    page.getByText(
      'Đã đạt 67% Nghị quyết (tiến độ yêu cầu 33,3%); cần khoảng 4,1 đảng viên mỗi tháng để đạt 100.',
    ),
  ).toBeVisible()

  // Recharts has replaced the first drawing. Check the paint, not only the node.
  const figure = page.getByRole('figure', { name: 'Kết nạp đảng viên mới: vượt tiến độ' })
  // January to March are illustrative, so the line that joins them is dashed.
  const line = figure.locator(
    '.recharts-line-curve[stroke="var(--actual)"][stroke-dasharray="5 4"]',
  )
  await expect(line).toHaveCSS('stroke', 'rgb(58, 54, 47)')
  await expect(line).toHaveAttribute('d', /^M.+L.+L.+L/)
  await expect(figure.locator('.recharts-bar-rectangle')).toHaveCount(4)

  // The chart answers to the keyboard.
  await figure.locator('.recharts-surface').first().focus()
  for (let month = 1; month < 4; month += 1) await page.keyboard.press('ArrowRight')
  await expect(figure.getByText('Tháng 4 năm 2021')).toBeVisible()
  await expect(page).toHaveURL(/period=2021-04/)

  await figure.getByText('Bảng số liệu').click()
  const april = figure.getByRole('row', { name: /^04\/2021/ })
  await expect(april).toContainText('18')
  await expect(april).toContainText('67')
  await expect(figure.getByRole('row', { name: /^03\/2021/ })).toContainText('22 minh họa')

  const words = page.getByRole('blockquote')
  await expect(words.getByText('67 đảng viên', { exact: true })).toHaveCSS(
    'background-color',
    'rgb(251, 238, 196)',
  )
  await page.getByRole('link', { name: 'Xem trong toàn văn báo cáo' }).click()
  await expect(page).toHaveURL(/\/report\?period=2021-04#party-members-admitted-/)
  await expect(page.getByRole('link', { name: '18 đảng viên' })).toBeInViewport()

  await page.getByRole('link', { name: 'hơn 30%' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tổng giá trị sản xuất')
})

test('chart and table can be taken away as files that say what they are', async ({ page }) => {
  await open(page, '/indicators/state-budget-revenue?period=2021-04')
  const taken = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), choose(page, name)])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
  }
  const table = await taken('Tải .csv (cho phần mềm khác)')
  expect(table.name).toBe('So-lieu_Thu-ngan-sach-nha-nuoc_Huyen-Cau-Ke_2021-04.csv')
  expect(table.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  expect(table.bytes.toString()).toContain('2021-04,,,,,25,gần,,số liệu báo cáo,')

  const drawing = (await taken('Tải ảnh SVG')).bytes.toString()
  for (const words of [
    'Thu ngân sách nhà nước',
    'Huyện ủy Cầu Kè',
    'gần 25',
    'minh họa',
    'Trang thông tin điện tử',
  ])
    expect(drawing).toContain(words)
  expect(drawing).not.toContain('var(--')

  const picture = await taken('Tải ảnh PNG')
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]).toEqual([1920, 1056])
})
