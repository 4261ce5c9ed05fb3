import { SAMPLE_PASSWORD } from '../mocks/sample/accounts.ts'
import { choose, expect, open, type Page, rowOf, signInAs, test } from './reader.ts'

const FROM_CACHE = /^Mất kết nối — đang xem bản đã lưu lúc \d\d:\d\d ngày \d\d\/\d{1,2}\/\d{4}\./

const bar = (page: Page) => page.getByRole('status').filter({ hasText: 'Mất kết nối' })

/** Addresses of the answers that this browser keeps, without the server's own part. */
const cachedAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const cache = await caches.open('so-ket-kept')
    const { origin } = location
    return (await cache.keys()).map(({ url }) => url.slice(origin.length))
  })

async function prepare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hiển thị' }).click()
  await page.getByRole('button', { name: 'Tải sẵn để họp không cần mạng' }).click()
  await expect(page.getByText('Đã sẵn sàng dùng không cần mạng')).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('Escape')
}

test('once prepared, a month is read, compared, shown and taken along without a network', async ({
  page,
  cable,
}) => {
  await open(page, `${cable.url}/?period=2021-04`)
  await prepare(page)
  await cable.cut()

  await page.reload()
  await expect(bar(page)).toHaveText(new RegExp(`${FROM_CACHE.source}Thử lại$`))
  await expect(rowOf(page, 'Kết nạp đảng viên mới')).toContainText('67 đảng viên')

  await open(page, `${cable.url}/indicators/party-members-admitted?period=2021-04`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kết nạp đảng viên mới')
  await expect(page.locator('main')).toContainText('67')
  await expect(bar(page)).toBeVisible()

  await page.keyboard.press('/')
  const search = page.getByRole('dialog', { name: 'Tìm' })
  await expect(search.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('tieu thu cong nghiep')
  await expect(search.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-found]')).toContainText('tiểu thủ công nghiệp')

  await open(page, `${cable.url}/compare?period=2021-04&indicator=party-members-admitted`)
  await expect(page.getByRole('row').nth(1)).toBeVisible()

  await open(page, `${cable.url}/report?period=2021-04`)
  await expect(page.locator('main')).toContainText('gần 25')
  await expect(bar(page)).toBeVisible()
  const coming = page.waitForEvent('download')
  await choose(page, 'Tải phụ lục Word')
  expect((await coming).suggestedFilename()).toBe('Phu-luc_Huyen-Cau-Ke_2021-04.docx')

  await open(page, `${cable.url}/present?period=2021-04&slide=indicator.party-members-admitted`)
  const slide = page.getByRole('article', { name: 'Kết nạp đảng viên mới' })
  await expect(slide).toBeVisible()
  await expect(slide).toContainText('67')
  await page.mouse.move(300, 300)
  await expect(bar(page)).toBeVisible()

  const opened = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const notes = await opened
  await expect(notes.getByRole('heading', { name: 'Tiếp theo' })).toBeVisible()
  await expect(bar(notes)).toBeVisible()
  const next = notes.getByRole('region', { name: 'Tiếp theo' }).getByRole('article')
  await page.keyboard.press('Home')
  await expect(next).toHaveAccessibleName('Nhìn chung')
  await page.keyboard.press('PageDown')
  await expect(next).toHaveAccessibleName('Cần chú ý')
  await page.mouse.move(310, 310)
  const slides = page.waitForEvent('download')
  await choose(page, 'Tải PowerPoint')
  expect((await slides).suggestedFilename()).toBe('So-ket_Huyen-Cau-Ke_2021-04.pptx')

  await open(page, `${cable.url}/indicators/production-value?period=2021-04`)
  const picture = page.waitForEvent('download')
  await choose(page, 'Tải ảnh PNG')
  expect((await picture).suggestedFilename()).toBe('production-value-2021-04.png')

  // Where the installed app opens.
  await open(page, `${cable.url}/`)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/period=2021-03/)
  await expect(page.locator('main')).toContainText('49 đảng viên')

  await cable.restore()
  await bar(page).getByRole('button', { name: 'Thử lại' }).click()
  await expect(bar(page)).toBeHidden()
})

test('one visit is enough for the screen that was open', async ({ page, cable }) => {
  await open(page, `${cable.url}/?period=2021-04`)
  await expect.poll(() => cachedAddresses(page)).toContain('/api/overview?period=2021-04')
  await cable.cut()
  await page.reload()
  await expect(rowOf(page, 'Kết nạp đảng viên mới')).toContainText('67 đảng viên')
  await expect(bar(page)).toBeVisible()
  // Never requested, so not cached.
  await open(page, `${cable.url}/report?period=2020-12`)
  await expect(page.getByRole('heading', { name: 'Chưa tải được số liệu' })).toBeVisible()
})

test('the bare address opens the unit of the account, with a network and without', async ({
  page,
  cable,
}) => {
  await signInAs(page, 'quantri', cable.url)
  const username = 'cong-chuc-xa'
  const added = await page.request.post(`${cable.url}/api/users`, {
    headers: { origin: cable.url },
    data: {
      username,
      name: 'Công chức xã',
      role: 'editor',
      unitId: 'hoa-an',
      password: SAMPLE_PASSWORD,
    },
  })
  expect(added.status()).toBe(200)
  await signInAs(page, username, cable.url)
  await open(page, `${cable.url}/`)
  await expect(page).toHaveURL(/[?]unit=hoa-an$/)
  for (const answer of ['session', 'units', 'overview?unit=hoa-an'])
    await expect.poll(() => cachedAddresses(page)).toContain(`/api/${answer}`)
  await cable.cut()
  await open(page, `${cable.url}/`)
  await expect(bar(page)).toBeVisible()
  await expect(page).toHaveURL(/[?]unit=hoa-an$/)
})

test('what could not be fetched is named, and tried again', async ({ page, cable }) => {
  await open(page, `${cable.url}/?period=2021-04`)
  await expect.poll(() => cachedAddresses(page)).toContain('/api/overview?period=2021-04')
  await page.getByRole('button', { name: 'Hiển thị' }).click()
  await page.getByText('Tải sẵn cả tháng').waitFor()
  await cable.cut()
  await page.getByRole('button', { name: 'Tải sẵn để họp không cần mạng' }).click()
  await expect(page.getByRole('alert')).toHaveText('Chưa tải được: Tổng quan. Thử lại')
  await cable.restore()
  await page.getByRole('alert').getByRole('button', { name: 'Thử lại' }).click()
  await expect(page.getByText('Đã sẵn sàng dùng không cần mạng')).toBeVisible({ timeout: 30_000 })
})

test('what is concluded without a network waits in the browser, and becomes a task with one', async ({
  page,
  cable,
}) => {
  const task = 'Kiểm tra việc thu ngân sách của thị trấn.'
  const month = 'unit=thi-tran-cau-ke&period=2021-04'
  await signInAs(page, 'chanhvanphong', cable.url)
  await open(page, `${cable.url}/present?${month}`)
  await page.mouse.move(200, 200)
  await page.getByRole('button', { name: 'Bắt đầu cuộc họp' }).click()
  await page.getByRole('button', { name: 'Kết thúc cuộc họp' }).waitFor()
  await open(page, `${cable.url}/?${month}`)
  await prepare(page)
  await open(page, `${cable.url}/present?${month}&slide=table`)
  await cable.cut()

  await page.keyboard.press('c')
  await page.getByLabel('Kết luận của chủ trì').fill(task)
  await page.getByLabel('Cơ quan thực hiện').fill('Chi cục Thuế')
  await page.getByRole('button', { name: 'Ghi nhiệm vụ' }).click()
  const concluded = page.locator('[data-shown=true]').getByRole('complementary', {
    name: 'Kết luận',
  })
  await expect(concluded).toContainText(`${task} · Chi cục Thuế`)
  await expect(concluded).toContainText('chưa gửi')

  await page.reload()
  await expect(concluded).toContainText('chưa gửi')
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const notes = await opened
  const waiting = notes.getByRole('region', { name: 'Kết luận chưa gửi' })
  await expect(waiting).toContainText(task)

  await cable.restore()
  await expect(waiting).toBeHidden({ timeout: 20_000 })
  await expect(concluded).toContainText(task)
  await expect(concluded).not.toContainText('chưa gửi')
  await open(page, `${cable.url}/report?${month}`)
  await expect(page.getByRole('listitem').filter({ hasText: task })).toHaveCount(2)
  await page.reload()
  // Once among the tasks, and once at the desk where they are worked on.
  await expect(page.getByRole('listitem').filter({ hasText: task })).toHaveCount(2)
})

test('the office’s sheets are never cached, and signing out empties the cache', async ({
  page,
  cable,
}) => {
  await open(page, `${cable.url}/sign-in`)
  await page.getByLabel('Tên đăng nhập').fill('chuyenvien')
  await page.getByLabel('Mật khẩu', { exact: true }).fill(SAMPLE_PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('link', { name: 'Nhập số liệu' }).waitFor()
  await open(page, `${cable.url}/?period=2021-04`)
  await prepare(page)
  await open(page, `${cable.url}/entry?period=2021-04`)
  await page.getByRole('row').nth(1).waitFor()
  const cached = await cachedAddresses(page)
  expect(cached).toContain('/api/session')
  expect(cached.filter((each) => /sheets|hand-ins|targets|users|audit|system/.test(each))).toEqual(
    [],
  )

  await open(page, `${cable.url}/sign-in`)
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click()
  await page.getByLabel('Tên đăng nhập').waitFor()
  await expect
    .poll(async () => (await cachedAddresses(page)).filter((each) => each.includes('2021-04')))
    .toEqual([])
})
