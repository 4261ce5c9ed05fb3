import { expect, open, rowOf, test } from './reader.ts'

test('cut off, the last figures stay and say since when; back, they are fresh', async ({
  page,
  cable,
}) => {
  await open(page, `${cable.url}/?period=2021-04`)
  await page.getByRole('combobox', { name: 'Đơn vị' }).waitFor()
  // Neighbours are fetched after the first paint; only then is March at hand without a network.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some((each) => each.name.includes('period=2021-03')),
  )

  await cable.cut()
  await page.keyboard.press('ArrowLeft')
  await expect(rowOf(page, 'Kết nạp đảng viên mới')).toContainText('49 đảng viên')

  // Two months back was never fetched.
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('heading', { name: 'Chưa tải được số liệu' })).toBeVisible()
  await expect(page.getByText('Không liên lạc được với máy chủ')).toBeVisible()

  await cable.restore()
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect(rowOf(page, 'Kết nạp đảng viên mới')).toContainText('27 đảng viên')
})

test('a refresh that fails leaves the figures and a bar with the way to try again', async ({
  page,
  cable,
}) => {
  await page.clock.install({ time: '2026-07-02T02:00:00Z' })
  await page.goto(`${cable.url}/?period=2021-04`)
  await expect(page.locator('html[data-alive]')).toBeAttached()
  // Cut during the download of the worker's script, the browser logs an error that is not the page's.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await cable.cut()
  await page.clock.runFor('01:30')
  const bar = page.getByRole('status')
  await expect(bar).toContainText('Mất kết nối — đang xem bản đã lưu lúc')
  await expect(rowOf(page, 'Kết nạp đảng viên mới')).toContainText('67 đảng viên')
  await cable.restore()
  await bar.getByRole('button', { name: 'Thử lại' }).click()
  await page.clock.runFor(1000)
  await expect(bar).toBeHidden()
})
