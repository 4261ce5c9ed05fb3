import { pathToFileURL } from 'node:url'

import { emptyFolder } from './installed.ts'
import { expect, open, rowOf, test } from './reader.ts'

test('a month in one file is read, shown and printed in a room without server or network', async ({
  page,
  context,
}) => {
  const folder = emptyFolder()
  try {
    await open(page, '/report?period=2021-04')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải tệp mở không cần mạng' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('So-ket_Huyen-Cau-Ke_2021-04.html')
    const path = `${folder.path}/thang-4.html`
    await file.saveAs(path)

    const asked: string[] = []
    await context.setOffline(true)
    const room = await context.newPage()
    room.on('request', (request) => asked.push(new URL(request.url()).protocol))
    await room.goto(pathToFileURL(path).href)
    await expect(rowOf(room, 'Kết nạp đảng viên mới')).toContainText('67 đảng viên')
    await expect(rowOf(room, 'Thu ngân sách nhà nước')).toContainText('gần 25 tỷ đồng')

    await room.getByRole('link', { name: 'Phát triển doanh nghiệp mới', exact: true }).click()
    await expect(room.getByRole('heading', { level: 1 })).toHaveText('Phát triển doanh nghiệp mới')
    await room.getByRole('link', { name: 'Biểu tổng hợp' }).click()
    await expect(room.getByRole('heading', { name: 'BIỂU TỔNG HỢP' })).toBeVisible()
    expect((await room.pdf()).subarray(0, 4).toString()).toBe('%PDF')
    await room.getByRole('link', { name: 'So sánh' }).click()
    await expect(room.getByRole('table').first()).toContainText('Xã Hòa Ân')

    await room.getByRole('link', { name: 'Trình chiếu' }).click()
    await room.keyboard.press('PageDown')
    await expect(room.getByRole('article', { name: 'Nhìn chung' })).toContainText('67%')
    await room.mouse.move(200, 200)
    const slides = room.waitForEvent('download')
    await room.getByRole('button', { name: 'Tải PowerPoint' }).click()
    expect((await slides).suggestedFilename()).toBe('So-ket_Huyen-Cau-Ke_2021-04.pptx')
    expect(asked.filter((protocol) => !['file:', 'data:', 'blob:'].includes(protocol))).toEqual([])
  } finally {
    folder.remove()
  }
})
