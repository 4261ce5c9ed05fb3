import { expect, open, type Page, test } from './reader.ts'

const shown = (page: Page, number: number) =>
  expect(page.getByRole('status').filter({ hasText: /^Trang / })).toHaveText(
    new RegExp(`^Trang ${number} trên `),
  )

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
  const grid = page.getByRole('dialog', { name: 'Mọi trang' })
  await grid.getByRole('button', { name: /: Thu ngân sách nhà nước$/ }).click()
  await expect(page.getByRole('article', { name: 'Thu ngân sách nhà nước' })).toContainText(
    'trên 60%',
  )
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible()
  await page.keyboard.press('Escape')
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
  await expect(next.getByRole('article')).toHaveAccessibleName('Các chỉ tiêu')
  await page.reload()
  await shown(page, 2)
  await expect(notes.getByText('Hai cửa sổ đang đi cùng nhau.')).toBeVisible()
  await notes.locator('body').press('b')
  await expect(page.getByRole('img', { name: 'Đang tắt màn (đen)' })).toBeVisible()
})

test('nothing on a slide is smaller than 28 px of 1080, and nothing is cut off', async ({
  page,
}) => {
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(size)
    await open(page, '/present?period=2021-04')
    const count = await page.locator('main article').count()
    for (let number = 1; number <= count; number += 1) {
      await shown(page, number)
      expect(await page.evaluate(faultsOfSlide), `${size.width}, slide ${number}`).toEqual([])
      await page.keyboard.press('ArrowRight')
    }
  }
})

test('on paper there are two slides or six to a page', async ({ page }) => {
  await open(page, '/present?period=2021-04')
  const count = await page.locator('main article').count()
  expect(pagesOf(await page.pdf())).toBe(Math.ceil(count / 2))
})

const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

/** What a hall could not read on the slide that is shown. Runs in the page. */
function faultsOfSlide(): string[] {
  const slide = [...document.querySelectorAll<HTMLElement>('main article')].find(
    (each) => getComputedStyle(each).visibility === 'visible',
  )
  const stage = slide?.closest('[data-stage]')
  if (!slide || !stage) return ['no slide']
  const frame = slide.getBoundingClientRect()
  const scale = frame.width / 1920
  const faults: string[] = []
  for (const node of slide.querySelectorAll('*')) {
    const words = [...node.childNodes].find(
      (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
    )
    if (!words) continue
    const range = document.createRange()
    range.selectNodeContents(words)
    const box = range.getBoundingClientRect()
    const { fontSize } = getComputedStyle(node)
    const enlarged =
      node instanceof SVGElement ? (node.ownerSVGElement?.getScreenCTM()?.a ?? 1) : scale
    const pixels = (Number.parseFloat(fontSize) * enlarged) / scale
    if (pixels < 27.9) faults.push(`${words.textContent} has ${pixels.toFixed(1)} px`)
    const isOut =
      box.right > frame.right + 1 || box.bottom > frame.bottom + 1 || box.left < frame.left - 1
    if (isOut) faults.push(`${words.textContent} leaves the slide`)
  }
  const body = slide.children[slide.children.length - 2]
  const over = body ? body.scrollHeight - body.clientHeight : 0
  if (over > 4) faults.push(`${over} px too much`)
  return faults
}
