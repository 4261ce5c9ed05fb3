import { expect, open, rowOf, test } from './reader.ts'

test('cut off, the last figures stay and say since when; back, they are fresh', async ({
  page,
  context,
}) => {
  await open(page, '/?period=2021-04')
  await page.getByRole('combobox', { name: 'Đơn vị' }).waitFor()
  // Neighbours are fetched after the first paint; only then is March at hand without a network.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some((each) => each.name.includes('period=2021-03')),
  )

  await context.setOffline(true)
  await page.keyboard.press('ArrowLeft')
  await expect(rowOf(page, 'Kết nạp đảng viên mới')).toContainText('49 đảng viên')

  // Two months back was never fetched.
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('heading', { name: 'Chưa tải được số liệu' })).toBeVisible()
  await expect(page.getByText('Không liên lạc được với máy chủ')).toBeVisible()

  await context.setOffline(false)
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect(rowOf(page, 'Kết nạp đảng viên mới')).toContainText('27 đảng viên')
})

test('a refresh that fails leaves the figures and a bar with the way to try again', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: '2026-07-02T02:00:00Z' })
  await page.goto('/?period=2021-04')
  await expect(page.locator('html[data-alive]')).toBeAttached()
  await context.setOffline(true)
  await page.clock.runFor('01:30')
  const bar = page.getByRole('status')
  await expect(bar).toContainText('Không có mạng – số liệu lúc')
  await expect(rowOf(page, 'Kết nạp đảng viên mới')).toContainText('67 đảng viên')
  await context.setOffline(false)
  await bar.getByRole('button', { name: 'Thử lại' }).click()
  await page.clock.runFor(1000)
  await expect(bar).toBeHidden()
})
