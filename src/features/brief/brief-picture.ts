import { type Caption, pngFile } from '~/ui/charts/download.ts'
import { inLines } from '~/ui/charts/geometry.ts'

const SVG = 'http://www.w3.org/2000/svg'
/** Pixels of the picture's inner width, and its columns. */
const WIDTH = 896
const FIGURE_END = 480
const BAR = { x: 505, width: 170, height: 41 }
const GAP = 705
const HEADING = 44
const ROW = 62
/** Letters on a line of what stands in a column. */
const NAME_LETTERS = 30
const GAP_LETTERS = 30
const LINE_LETTERS = 118

/**
 * The page as a picture that is readable on a phone: the same words and bars in the same order.
 *
 * @throws Error if the browser cannot draw it, or the page is not there
 */
export async function briefPicture(page: HTMLElement | null, caption: Caption): Promise<Blob> {
  if (!page) throw new Error('There is no page to draw')
  const drawing = document.createElementNS(SVG, 'svg')
  let y = 0
  const style = getComputedStyle(page)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  const write = (
    text: string,
    at: { x: number; y: number; size: number; bold?: boolean; end?: boolean; fill?: string },
  ) => {
    const node = document.createElementNS(SVG, 'text')
    node.textContent = text
    node.setAttribute('x', String(at.x))
    node.setAttribute('y', String(at.y))
    node.style.fontSize = `${at.size}px`
    node.style.fontWeight = at.bold ? '600' : '400'
    node.style.fill = colour(at.fill ?? '--ink')
    if (at.end) node.style.textAnchor = 'end'
    drawing.append(node)
  }
  for (const group of page.querySelectorAll<HTMLElement>('[data-group]')) {
    const fill = group.dataset.group === 'behind' ? '--behind' : '--ink'
    write(said(group.querySelector('h2')), { x: 0, y: y + 28, size: 20, bold: true, fill })
    y += HEADING
    for (const row of group.querySelectorAll('li')) {
      const part = (name: string) => said(row.querySelector(`[data-part="${name}"]`))
      const [first = '', ...rest] = inLines(part('name'), NAME_LETTERS)
      write(first, { x: 0, y: y + 20, size: 18, bold: true })
      write(rest.join(' ') || part('body'), {
        x: 0,
        y: y + 42,
        size: rest.length > 0 ? 18 : 14,
        bold: rest.length > 0,
        fill: rest.length > 0 ? '--ink' : '--ink-2',
      })
      write(part('figure'), { x: FIGURE_END, y: y + 20, size: 17, end: true })
      const bar = row.querySelector('svg[role="img"]')?.cloneNode(true) as SVGElement | undefined
      if (bar) {
        for (const [name, value] of Object.entries({ ...BAR, y }))
          bar.setAttribute(name, String(value))
        drawing.append(bar)
      }
      write(part('status'), { x: GAP, y: y + 16, size: 16, bold: true, fill })
      for (const [i, words] of inLines(part('gap'), GAP_LETTERS).entries())
        write(words, { x: GAP, y: y + 35 + i * 18, size: 14, fill: '--ink-2' })
      y += Math.max(0, inLines(part('gap'), GAP_LETTERS).length - 1) * 18
      y += ROW
    }
  }
  const unjudged = inLines(said(page.querySelector('[data-part="unjudged"]')), LINE_LETTERS)
  for (const words of unjudged) {
    y += 22
    write(words, { x: 0, y, size: 15, fill: '--ink-2' })
  }
  drawing.setAttribute('width', String(WIDTH))
  drawing.setAttribute('height', String(y))
  drawing.style.position = 'absolute'
  drawing.style.left = '-9999px'
  // In the page, so that its style sheet applies to the bars.
  page.append(drawing)
  try {
    return await pngFile({ node: drawing, height: y }, caption)
  } finally {
    drawing.remove()
  }
}

/** Words as they are read, without what only looks like a space. */
const said = (node: Element | null): string =>
  (node?.textContent ?? '').replace(/\s+/gu, ' ').trim()
