import { pathToFileURL } from 'node:url'

import { emptyFolder } from './installed.ts'
import { choose, expect, open, rowOf, test } from './reader.ts'

test('a month in one file is read, shown and printed in a room without server or network', async ({
  page,
  context,
}) => {
  const folder = emptyFolder()
  try {
    await open(page, '/report?period=2021-04')
    const download = page.waitForEvent('download')
    await choose(page, 'Tải bản xem ngoại tuyến')
    const file = await download
    expect(file.suggestedFilename()).toBe('So-ket_Huyen-Cau-Ke_2021-04.html')
    const path = `${folder.path}/thang-4.html`
    await file.saveAs(path)

    const protocols: string[] = []
    const said: string[] = []
    await context.setOffline(true)
    const room = await context.newPage()
    room.on('console', (message) => said.push(message.text()))
    room.on('request', (request) => protocols.push(new URL(request.url()).protocol))
    await room.goto(pathToFileURL(path).href)
    await expect(room.getByRole('status').first()).toHaveText(/^Bản lưu lúc/)
    await expect(rowOf(room, 'Kết nạp đảng viên mới')).toContainText('67 đảng viên')
    await expect(rowOf(room, 'Thu ngân sách nhà nước')).toContainText('gần 25 tỷ đồng')
    const policy = room.locator('meta[http-equiv="Content-Security-Policy"]')
    await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'sha256-/)
    await expect(policy).not.toHaveAttribute('content', /unsafe-inline/)
    // Its fonts are its own, and waited for.
    const waits = await room.evaluate(() =>
      [...document.fonts].flatMap(({ family, display }) =>
        family.includes('Source Sans 3') ? [display] : [],
      ),
    )
    expect(waits).toEqual(['block', 'block'])

    // Another month is not in it, and it says which one is.
    await room.getByRole('link', { name: 'Tháng trước' }).click()
    await expect(room.getByRole('link', { name: 'Tháng trước' })).toBeVisible()
    await room.goto(`${pathToFileURL(path).href}#/report?period=2020-12`)
    await expect(
      room.getByText('Tệp này chỉ có số liệu tháng 4 năm 2021 của Huyện ủy Cầu Kè.'),
    ).toBeVisible()
    await room.goto(`${pathToFileURL(path).href}#/?period=2021-04&unit=cau-ke`)
    // A reload returns to the same screen.
    await room.reload()
    await expect(rowOf(room, 'Kết nạp đảng viên mới')).toContainText('67 đảng viên')

    await room.getByRole('link', { name: 'Phát triển doanh nghiệp mới', exact: true }).click()
    await expect(room.getByRole('heading', { level: 1 })).toHaveText('Phát triển doanh nghiệp mới')
    await room.getByRole('link', { name: 'Biểu tổng hợp' }).click()
    await expect(room.getByRole('heading', { name: 'BIỂU TỔNG HỢP' })).toBeVisible()
    expect((await room.pdf()).subarray(0, 4).toString()).toBe('%PDF')
    await room.getByRole('link', { name: 'So sánh' }).click()
    await expect(room.getByRole('table').first()).toContainText('Xã Hòa Ân')

    // It is searched too: its words lead to their place in the report.
    await room.keyboard.press('/')
    const search = room.getByRole('dialog', { name: 'Tìm' })
    await expect(search.getByRole('combobox')).toBeFocused()
    await room.keyboard.type('xam nhap man')
    await expect(search.getByRole('option')).toHaveCount(1)
    await expect(search.getByRole('option').locator('mark')).toHaveText('xâm nhập mặn')
    await room.keyboard.press('Enter')
    await expect(search).toBeHidden()
    await expect(room).toHaveURL(/#\/report\?.*#sentence-\d+$/)
    await expect(room.locator('[data-found]')).toContainText('xâm nhập mặn')
    await expect(room.locator('[data-found]')).toBeInViewport()

    await room.getByRole('link', { name: 'Trình chiếu' }).click()
    await expect(room.locator('html[data-theme=projector]')).toBeAttached()
    await room.keyboard.press('PageDown')
    await expect(room.getByRole('article', { name: 'Nhìn chung' })).toContainText('67%')
    await room.keyboard.press('/')
    await expect(search.getByRole('combobox')).toBeFocused()
    await room.keyboard.type('thu ngan')
    await room.keyboard.press('Enter')
    await expect(room.getByRole('article', { name: 'Thu ngân sách nhà nước' })).toBeVisible()
    await room.keyboard.press('Home')
    await room.keyboard.press('PageDown')
    const opened = room.waitForEvent('popup')
    await room.keyboard.press('s')
    const notes = await opened
    await expect(notes.getByRole('heading', { name: 'Tiếp theo' })).toBeVisible()
    await room.keyboard.press('PageDown')
    await expect(notes).toHaveURL(/#\/present\/notes\?.*slide=attention/)
    await notes.close()
    await room.mouse.move(200, 200)
    const slides = room.waitForEvent('download')
    await choose(room, 'Tải PowerPoint')
    expect((await slides).suggestedFilename()).toBe('So-ket_Huyen-Cau-Ke_2021-04.pptx')
    expect(protocols.filter((protocol) => !['file:', 'data:', 'blob:'].includes(protocol))).toEqual(
      [],
    )
    expect(said).toEqual([])
  } finally {
    folder.remove()
  }
})
