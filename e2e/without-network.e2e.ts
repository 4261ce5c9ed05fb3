import { join } from 'node:path'

import { SAMPLE_PASSWORD } from '../mocks/sample/accounts.ts'
import { emptyFolder, startSample } from './installed.ts'
import { expect, open, type Page, rowOf, test } from './reader.ts'

// A browser told to be offline forgets it for its service worker when the page is reloaded: to cut it
// off for certain, the server itself is stopped.

const APRIL = 'period=2021-04'
const MEMBERS = 'Kết nạp đảng viên mới'
const PRODUCTION = 'Tổng giá trị sản xuất, luân chuyển hàng hóa và doanh thu'
const SINCE = /Không liên lạc được với máy chủ – số liệu lúc \d\d:\d\d ngày \d\d\/\d+\/\d{4}\./

const prepare = async (page: Page) => {
  await page.getByRole('button', { name: 'Chuẩn bị cho cuộc họp' }).click()
  const dialog = page.getByRole('dialog', { name: 'Chuẩn bị cho cuộc họp: tháng 4 năm 2021' })
  await expect(dialog.getByText('Đã sẵn sàng dùng không cần mạng.')).toBeVisible({
    timeout: 60_000,
  })
  await dialog.getByRole('button', { name: 'Đóng' }).click()
}

/** Paths and queries of the answers that are kept. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    if (!(await caches.has('so-ket-answers'))) return []
    const requests = await (await caches.open('so-ket-answers')).keys()
    return requests.map(({ url }) => url.slice(location.origin.length))
  })

test('prepared, then cut off, every screen of the month has its figures and says since when', async ({
  page,
  context,
}) => {
  const folder = emptyFolder()
  const database = join(folder.path, 'sample.sqlite')
  const server = await startSample(database)
  const port = Number(new URL(server.url).port)
  const at = (path: string) => `http://localhost:${port}${path}`
  try {
    await open(page, at(`/?${APRIL}`))
    await prepare(page)
    await server.stop()

    await page.reload()
    await expect(rowOf(page, MEMBERS)).toContainText('67 đảng viên')
    await expect(rowOf(page, 'Thu ngân sách nhà nước')).toContainText('gần 25 tỷ đồng')
    await expect(page.getByRole('status')).toContainText(SINCE)

    // The newest month has an address without its name too.
    const other = await context.newPage()
    await open(other, at('/'))
    await expect(rowOf(other, MEMBERS)).toContainText('67 đảng viên')
    await other.close()

    await open(page, at(`/report?${APRIL}`))
    await expect(page.getByRole('row', { name: MEMBERS })).toContainText('67')
    await expect(page.getByRole('status')).toContainText(SINCE)
    const annex = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải phụ lục Word' }).click()
    expect((await annex).suggestedFilename()).toBe('Phu-luc_Huyen-Cau-Ke_2021-04.docx')

    await open(page, at(`/indicators/production-value?${APRIL}`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(PRODUCTION)
    await expect(page.locator('article')).toContainText('trên 1.710 tỷ đồng')
    await expect(page.getByRole('status')).toContainText(SINCE)
    await expect(page.locator('.recharts-surface')).toBeVisible()

    await open(page, at(`/compare?${APRIL}`))
    await expect(page.getByRole('table').first()).toContainText('đảng viên')

    await open(page, at(`/present?${APRIL}`))
    await page.keyboard.press('PageDown')
    await expect(page).toHaveURL(/slide=/)

    // A month that was never read is not made up.
    await open(page, at('/?period=2020-12'))
    await expect(page.getByRole('heading', { name: 'Chưa tải được số liệu' })).toBeVisible()

    await open(page, at(`/?${APRIL}`))
    const again = await startSample(database, port)
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await expect(page.getByRole('status')).toBeHidden()
    await again.stop()
  } finally {
    await server.stop()
    folder.remove()
  }
})

test('after one visit the overview opens without a server', async ({ page }) => {
  const folder = emptyFolder()
  const server = await startSample(join(folder.path, 'sample.sqlite'))
  try {
    await open(page, `${server.url}/?${APRIL}`)
    await expect.poll(() => kept(page), { timeout: 60_000 }).toContain(`/api/overview?${APRIL}`)
    await server.stop()
    await page.reload()
    await expect(rowOf(page, MEMBERS)).toContainText('67 đảng viên')
    await expect(page.getByRole('status')).toContainText(SINCE)
  } finally {
    await server.stop()
    folder.remove()
  }
})

test('signing out empties what was kept, and who is signed in never was', async ({
  page,
  baseURL,
}) => {
  const headers = { origin: baseURL ?? '' }
  const data = { username: 'chanhvanphong', password: SAMPLE_PASSWORD }
  await page.request.post('/api/session', { headers, data })
  await open(page, `/?${APRIL}`)
  await prepare(page)
  await page.getByRole('link', { name: 'Nhập liệu' }).click()
  await expect(page.locator('main table').first()).toBeVisible()
  const before = await kept(page)
  expect(before).toContain(`/api/report?${APRIL}`)
  expect(before.filter((each) => /session|sheet|hand-in|target|user|audit/.test(each))).toEqual([])

  await page.getByRole('link', { name: 'Chánh Văn phòng' }).click()
  await page.getByRole('button', { name: 'Đăng xuất' }).first().click()
  await expect(page.getByRole('link', { name: 'Đăng nhập' })).toBeVisible()
  // What the page in front of everybody asks again, everybody may read.
  await expect
    .poll(async () =>
      (await kept(page)).filter((each) => /overview|report|indicators\//.test(each)),
    )
    .toEqual([])
})

test('the app can be installed, and neither it nor its worker is kept by a cache in between', async ({
  page,
}) => {
  await open(page, `/?${APRIL}`)
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const answer = await page.request.get(href ?? '')
  expect(answer.headers()['content-type']).toContain('application/manifest+json')
  const manifest = await answer.json()
  expect(manifest).toMatchObject({ short_name: 'Sơ Kết', lang: 'vi', start_url: '/' })
  const icons: { src: string; sizes: string; purpose?: string }[] = manifest.icons
  const drawn = await page.evaluate(
    (sources) =>
      Promise.all(
        sources.map(async (src) => {
          const image = new Image()
          image.src = src
          await image.decode()
          return [src, image.naturalWidth, image.naturalHeight]
        }),
      ),
    icons.map(({ src }) => src).filter((src) => src.endsWith('.png')),
  )
  expect(drawn).toEqual([
    ['/icon-192.png', 192, 192],
    ['/icon-512.png', 512, 512],
    ['/icon-maskable-512.png', 512, 512],
  ])
  for (const path of ['/sw.js', '/shell.html', href ?? '']) {
    const response = await page.request.get(path)
    expect(response.ok(), path).toBe(true)
    expect(response.headers()['cache-control'], path).toBe('no-cache')
  }
})
