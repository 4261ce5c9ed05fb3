import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import vietnamese from '@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2?url'
import { inLines } from './geometry.ts'

const SVG = 'http://www.w3.org/2000/svg'
const WIDTH = 960
const MARGIN = 32
const HEAD = 84
const FOOT = 44
const LINE = 30
/** The letters of a sentence that fit on a line of 20 px. */
const LINE_LENGTH = 96

// A file has no style sheet, so it carries these itself.
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'paint-order',
  'stroke-linejoin',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
] as const

export interface Caption {
  readonly title: string
  /** Unit and period. */
  readonly subtitle: string
  /** Shown between the head and the drawing. */
  readonly sentence?: string
  /** Source and marks. */
  readonly foot: string
}

/** The drawing of a picture; `null` for a row without a target, which has no bar. */
export interface Drawing {
  readonly node: SVGSVGElement | null
  /** In pixels, as on the screen. */
  readonly height: number
  /** Room before and after it for what it writes there, in pixels. */
  readonly gutters?: readonly [before: number, after: number]
}

/** The drawing as an SVG file with its title, unit, period, source and fonts inside. */
export async function svgFile(
  { node, height, gutters = [0, 0] }: Drawing,
  caption: Caption,
): Promise<Blob> {
  const lines = inLines(caption.sentence ?? '', LINE_LENGTH)
  const top = HEAD + lines.length * LINE
  const all = heightOf({ node, height }, caption)
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  const file = element('svg', { width: WIDTH, height: all, viewBox: `0 0 ${WIDTH} ${all}` })
  file.setAttribute('xmlns', SVG)
  file.setAttribute('font-family', "'Source Sans 3', Arial, sans-serif")
  const fonts = element('style', {})
  fonts.textContent = (await Promise.all([fontFace(latin), fontFace(vietnamese)])).join('')
  const drawing = node && styled(node)
  // The names of a chart stand beside it; a pace bar has none.
  const [before, after] = gutters
  const place = {
    x: MARGIN + before,
    y: top,
    width: WIDTH - 2 * MARGIN - before - after,
    height,
  }
  drawing?.setAttribute('overflow', 'visible')
  for (const [name, value] of Object.entries(place)) drawing?.setAttribute(name, String(value))
  const line = (text: string, y: number, size: number, weight: number, fill: string) => {
    const node = element('text', { x: MARGIN, y, 'font-size': size, 'font-weight': weight, fill })
    node.textContent = text
    return node
  }
  file.append(
    fonts,
    paints(colour),
    element('rect', { width: WIDTH, height: all, fill: colour('--paper') }),
    line(caption.title, 36, 24, 600, colour('--ink')),
    line(caption.subtitle, 60, 16, 400, colour('--ink-2')),
    ...lines.map((words, i) => line(words, HEAD + 8 + i * LINE, 20, 400, colour('--ink'))),
    ...(drawing ? [drawing] : []),
    line(caption.foot, all - 18, 14, 400, colour('--ink-2')),
  )
  return new Blob([new XMLSerializer().serializeToString(file)], { type: 'image/svg+xml' })
}

const heightOf = ({ node, height }: Drawing, caption: Caption): number =>
  HEAD + inLines(caption.sentence ?? '', LINE_LENGTH).length * LINE + (node ? height : 0) + FOOT

/** Frames to wait for the fonts of a picture: far more than any browser takes. */
const MOST_FRAMES = 120

/**
 * A browser may call an image ready while its embedded fonts still load, and draw it without text.
 * So draw until the title is visible.
 */
async function drawWithWords(canvas: HTMLCanvasElement, image: HTMLImageElement): Promise<void> {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const { data } = context.getImageData(MARGIN * 2, 0, canvas.width / 4, HEAD)
    const [paper] = data
    if (data.some((value, i) => i % 4 === 0 && value !== paper)) return
    await new Promise(requestAnimationFrame)
  }
}

/** The same as a PNG of twice the size. @throws Error if the browser cannot draw it */
export async function pngFile(drawing: Drawing, caption: Caption): Promise<Blob> {
  const address = URL.createObjectURL(await svgFile(drawing, caption))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = WIDTH * 2
    canvas.height = heightOf(drawing, caption) * 2
    await drawWithWords(canvas, image)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('The browser could not draw the picture')
    return blob
  } finally {
    URL.revokeObjectURL(address)
  }
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const node = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value))
  return node
}

function styled(chart: SVGSVGElement): SVGElement {
  const copy = chart.cloneNode(true) as SVGElement
  const originals = [...chart.querySelectorAll('*')]
  for (const [i, node] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[i]
    if (!original) continue
    const style = getComputedStyle(original)
    for (const property of PROPERTIES) node.setAttribute(property, style.getPropertyValue(property))
    node.removeAttribute('class')
  }
  copy.removeAttribute('class')
  return copy
}

/** The page's shared paints, with their colours resolved. */
function paints(colour: (name: string) => string): Node {
  const shared = document.getElementById('paint-hatch')?.closest('defs')
  const copy = (shared ?? element('defs', {})).cloneNode(true) as SVGElement
  for (const node of copy.querySelectorAll('*'))
    for (const attribute of node.attributes)
      attribute.value = attribute.value.replace(/var\((--[a-z0-9-]+)\)/g, (_, name) => colour(name))
  return copy
}

async function fontFace(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${btoa(binary)})}`
}
