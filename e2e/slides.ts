import { expect, open, type Page } from './reader.ts'

/** Waits for a slide by its number, from 1. */
export const shown = (page: Page, number: number) =>
  expect(page.getByRole('status').filter({ hasText: /^Trang / })).toHaveText(
    new RegExp(`^Trang ${number} trên `),
  )

/** Fails for text on a slide of the month that is too small for a hall, or cut off. */
export async function expectWholeSlides(page: Page): Promise<void> {
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
}

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
    // A shape's word has no size: it is for those who listen.
    if (pixels > 0 && pixels < 27.9) faults.push(`${words.textContent} has ${pixels.toFixed(1)} px`)
    const isOut =
      box.right > frame.right + 1 || box.bottom > frame.bottom + 1 || box.left < frame.left - 1
    if (isOut) faults.push(`${words.textContent} leaves the slide`)
  }
  const body = slide.children[slide.children.length - 2]
  const over = body ? body.scrollHeight - body.clientHeight : 0
  if (over > 4) faults.push(`${over} px too much`)
  return faults
}
