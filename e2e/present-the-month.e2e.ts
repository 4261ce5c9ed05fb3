import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'

import { choose, expect, open, signInAs, test } from './reader.ts'
import { expectWholeSlides, shown } from './slides.ts'

test('a remote leads through all slides, and the address names the one that is shown', async ({
  page,
}) => {
  await open(page, '/present?period=2021-04')
  const slides = page.locator('main article')
  await shown(page, 1)
  const count = await slides.count()
  for (let number = 2; number <= count; number += 1) {
    await page.keyboard.press('PageDown')
    await shown(page, number)
  }
  await page.keyboard.press('PageDown')
  await shown(page, count)

  await page.getByRole('button', { name: 'Tải về' }).click()
  const menu = page.getByRole('button', { name: /PowerPoint/ })
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await shown(page, count)

  await page.keyboard.press('Home')
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  const members = page.getByRole('article', { name: 'Kết nạp đảng viên mới' })
  await expect(members).toBeVisible()
  await expect(members).toContainText('67')
  await expect(page).toHaveURL(/slide=indicator\.party-members-admitted/)
  await page.reload()
  await expect(members).toBeVisible()

  await page.keyboard.press('b')
  await expect(page.getByRole('img', { name: 'Đang tắt màn (đen)' })).toBeVisible()
  await page.keyboard.press('b')
  await page.keyboard.press('w')
  await expect(page.getByRole('img', { name: 'Đang tắt màn (trắng)' })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('g')
  await expect(page).toHaveURL(/\/indicators\/party-members-admitted\?period=2021-04$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kết nạp đảng viên mới')
  await page.keyboard.press('Escape')
  await expect(members).toBeVisible()

  await page.keyboard.press('o')
  const grid = page.getByRole('dialog', { name: 'Tất cả trang' })
  await expect(grid.getByRole('button', { name: /: Kết nạp đảng viên mới$/ })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(grid.getByRole('button', { name: /: Thu ngân sách nhà nước$/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(grid).toBeHidden()
  await expect(page.getByRole('article', { name: 'Thu ngân sách nhà nước' })).toContainText(
    'trên 60%',
  )
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Phím tắt' })
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/\?period=2021-04$/)
})

test('the presenter’s window and the slides follow each other, also after a reload', async ({
  page,
}) => {
  await open(page, '/present?period=2021-04')
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const notes = await opened
  const next = notes.getByRole('region', { name: 'Tiếp theo' })
  await expect(next.getByRole('article')).toHaveAccessibleName('Nhìn chung')
  await page.keyboard.press('End')
  await expect(next).toContainText('Hết')
  await notes.locator('body').press('Home')
  await shown(page, 1)
  await notes.locator('body').press('PageDown')
  await shown(page, 2)
  await notes.reload()
  await expect(next.getByRole('article')).toHaveAccessibleName('Cần chú ý')
  await page.reload()
  await shown(page, 2)
  await expect(notes.getByText('Hai cửa sổ đang đi cùng nhau.')).toBeVisible()
  await notes.locator('body').press('b')
  await expect(page.getByRole('img', { name: 'Đang tắt màn (đen)' })).toBeVisible()
})

test('nothing on a slide is smaller than 28 px of 1080, and nothing is cut off', ({ page }) =>
  expectWholeSlides(page))

test('the slides are taken along as PowerPoint, in less than two seconds', async ({ page }) => {
  await open(page, '/present?period=2021-04')
  await page.mouse.move(200, 200)
  const download = page.waitForEvent('download')
  const start = performance.now()
  await choose(page, 'Tải PowerPoint')
  const file = await download
  console.log(`PowerPoint in ${Math.round(performance.now() - start)} ms`)
  expect(file.suggestedFilename()).toBe('So-ket_Huyen-Cau-Ke_2021-04.pptx')
  const parts = unzipSync(new Uint8Array(readFileSync(await file.path())))
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  expect(slides).toHaveLength(await page.locator('main article').count())
  // The projector's colours, from the style sheet.
  expect(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('2B2822')
})

test('on paper there are two slides or six to a page', async ({ page }) => {
  await open(page, '/present?period=2021-04')
  const count = await page.locator('main article').count()
  expect(pagesOf(await page.pdf())).toBe(Math.ceil(count / 2))
})

const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

test('a meeting freezes its figures, records a conclusion, and lists at its end what changed', async ({
  page,
  baseURL,
}) => {
  const url = baseURL ?? ''
  const ask = async (method: 'POST' | 'PUT', path: string, data: object, version: number) => {
    const headers = {
      origin: url,
      'if-match': `"${version}"`,
      'idempotency-key': `meeting-test-${path}`.slice(0, 64),
    }
    const answer = await page.request.fetch(`/api/${path}`, { method, data, headers })
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
  }
  const sheetOf = async () =>
    (await page.request.get('/api/sheets/hoa-an/2021-04')).json() as Promise<{
      reportVersion: number
    }>

  await signInAs(page, 'chanhvanphong')
  await open(page, '/present?unit=hoa-an&period=2021-04')
  await page.mouse.move(200, 200)
  await page.getByRole('button', { name: 'Bắt đầu cuộc họp' }).click()
  await expect(page.getByRole('button', { name: 'Kết thúc cuộc họp' })).toBeVisible()

  // A slide is hidden, another gets a sentence.
  await page.keyboard.press('o')
  const grid = page.getByRole('dialog', { name: 'Tất cả trang' })
  await grid.getByRole('button', { name: 'Ẩn: Nhìn chung' }).click()
  await expect(grid.getByRole('button', { name: 'Hiện lại: Nhìn chung' })).toBeVisible()
  await grid.getByRole('button', { name: 'Lời thêm và ghi chú: Kinh tế' }).click()
  await page.getByLabel('Câu thêm trên trang chiếu').fill('Xã dẫn đầu về thu ngân sách.')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await grid
    .getByRole('button', { name: /: Kinh tế$/ })
    .first()
    .click()
  const economy = page.getByRole('article', { name: 'Kinh tế' })
  await expect(economy).toContainText('Xã dẫn đầu về thu ngân sách.')

  // Somebody corrects a figure meanwhile: the slides still show the old one.
  const before = await economy.innerText()
  const sheet = await sheetOf()
  await ask('POST', 'sheets/hoa-an/2021-04/reopening', { reason: 'Đếm sót' }, sheet.reportVersion)
  const corrected = {
    month: { value: 3, qualifier: 'exact', estimated: false },
    yearToDate: { value: 4, qualifier: 'exact', estimated: false },
    statedPercent: null,
    scopeAssumed: false,
    cutOff: null,
    evidence: [],
    note: '',
    acceptances: [],
    removal: '',
  }
  await ask('PUT', 'sheets/hoa-an/2021-04/entries/new-businesses', corrected, 0)
  await ask('POST', 'sheets/hoa-an/2021-04/publication', {}, (await sheetOf()).reportVersion)
  await page.reload()
  await expect(economy).toBeVisible()
  expect(await economy.innerText()).toBe(before)

  await page.keyboard.press('c')
  await page.getByLabel('Kết luận của chủ trì').fill('Rà soát lại số doanh nghiệp mới.')
  await page.getByLabel('Cơ quan thực hiện').fill('Ủy ban nhân dân xã')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('End')
  await page.mouse.move(300, 300)
  await page.getByRole('button', { name: 'Kết thúc cuộc họp' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cuộc họp đã kết thúc' })
  await expect(dialog).toContainText('Trong lúc họp có 01 số liệu được đính chính')
  await expect(dialog).toContainText('Đếm sót')
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Tải thông báo kết luận (Word)' }).click()
  const notice = await coming
  expect(notice.suggestedFilename()).toBe('Thong-bao-ket-luan_Xa-Hoa-An_2021-04.docx')
  const { 'word/document.xml': words } = unzipSync(
    new Uint8Array(readFileSync(await notice.path())),
  )
  expect(strFromU8(words ?? new Uint8Array())).toContain('Giao Ủy ban nhân dân xã thực hiện.')
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('article', { name: 'Nhiệm vụ tháng 5' })).toContainText(
    'Rà soát lại số doanh nghiệp mới.',
  )
})
