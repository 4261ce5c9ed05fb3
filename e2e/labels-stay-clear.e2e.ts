import { expect, test } from '@playwright/test'

const WIDTHS = [360, 390, 1366, 1440, 1920]
/** The April of record and a year's last month, and a commune with past of former units and a negative month. */
const MONTHS = [
  { unit: 'cau-ke', periods: ['2021-04', '2020-12'] },
  { unit: 'xa-tam-hoa', periods: ['2026-10'] },
]

test('no label of a chart lies on a line, a bar, another label or the edge', async ({
  page,
  request,
}) => {
  const faults: string[] = []
  for (const { unit, periods } of MONTHS) {
    const { rows } = await (await request.get(`/api/overview?unit=${unit}`)).json()
    for (const { indicator } of rows)
      for (const month of periods) {
        await page.goto(`/indicators/${indicator.id}?unit=${unit}&period=${month}`)
        // On paper the drawing is the static one, which the interactive one has its places from.
        await page.emulateMedia({ media: 'print' })
        await page.locator('figure svg[role="img"]').first().waitFor()
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          const found = await page.locator('figure svg[role="img"]').first().evaluate(overlaps)
          faults.push(...found.map((fault) => `${indicator.id} ${month} ${width}px: ${fault}`))
        }
      }
  }
  expect(faults).toEqual([])
})

/** Pairs of a text and what it lies on, in the drawing. */
function overlaps(svg: Element): string[] {
  type Box = { left: number; right: number; top: number; bottom: number }
  // Letters have air above and below that nobody sees.
  const boxOf = (node: Element): Box => {
    const { left, right, top, bottom } = node.getBoundingClientRect()
    return { left: left + 1, right: right - 1, top: top + 4, bottom: bottom - 4 }
  }
  const meets = (a: Box, b: Box) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  // A tspan is a line of its own; a text without them is one.
  const texts = [...svg.querySelectorAll('text')]
    .flatMap((text) => {
      const lines = [...text.querySelectorAll('tspan[data-line]')]
      return lines.length > 0 ? lines : [text]
    })
    .filter((text) => text.getBoundingClientRect().width > 0)
  const frame = svg.getBoundingClientRect()
  const px = (value: SVGAnimatedLength) => value.baseVal.value
  const crosses = (line: SVGLineElement, box: Box) => {
    const [x1, y1] = [frame.left + px(line.x1), frame.top + px(line.y1)]
    const [x2, y2] = [frame.left + px(line.x2), frame.top + px(line.y2)]
    return Array.from({ length: 41 }, (_, i) => i / 40).some((share) => {
      const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]
      return x > box.left && x < box.right && y > box.top && y < box.bottom
    })
  }
  return texts.flatMap((text, i) => {
    const box = boxOf(text)
    const others = texts.slice(i + 1).filter((other) => meets(box, boxOf(other)))
    const bars = [...svg.querySelectorAll('rect')].filter((bar) => meets(box, boxOf(bar)))
    const lines = [...svg.querySelectorAll('line')].filter((line) => crosses(line, box))
    // Beside the chart is the margin of the page, which print leaves to the paper.
    const margin = 16
    const isBeyond = box.right > innerWidth + margin || box.left < -margin
    const beyond = isBeyond ? [document.body] : []
    return [...others, ...bars, ...lines, ...beyond].map(
      (other) =>
        `“${text.textContent}” on ${other === document.body ? 'the edge' : other.textContent || other.tagName}`,
    )
  })
}
