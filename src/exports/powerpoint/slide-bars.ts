import type { DeckRow } from '../../domain/deck.ts'
import type { Status, Verdict } from '../../domain/status.ts'
import { formatPercent } from '../../language/formats/quantity.ts'
import { casesOf, isNoneAllowed, paceModel } from '../../language/sentences/pace-model.ts'
import { FONT, type SlideContext, statusColour } from './slide-context.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly w: number
}

/** The shape of a verdict, as on the screens: PowerPoint's name for it, and whether it stands on its head. */
const SHAPES: Readonly<
  Record<Verdict | 'undecided' | 'none', readonly [shape: string, isTurned?: true]>
> = {
  achieved: ['diamond'],
  kept: ['diamond'],
  clear: ['diamond'],
  ahead: ['triangle'],
  'on-pace': ['ellipse'],
  within: ['ellipse'],
  behind: ['triangle', true],
  'above-due': ['triangle', true],
  exceeded: ['rect'],
  breached: ['rect'],
  undecided: ['star4'],
  none: ['rect'],
}
const SIZE = 0.2

/** Draws the shape of a status; hollow where it is only likely, or undecided. */
export function drawStatusShape(
  { canvas, palette }: SlideContext,
  status: Status,
  { x, y }: Pick<Place, 'x' | 'y'>,
): void {
  const kind = status.kind === 'verdict' ? status.verdict : status.kind
  const [shape, isTurned = false] = SHAPES[kind]
  const isHollow =
    status.kind === 'undecided' || (status.kind === 'verdict' && status.certainty === 'likely')
  const color = statusColour(status, palette)
  const isDash = kind === 'none'
  canvas.addShape(shape as 'rect', {
    x,
    y: isDash ? y + SIZE * 0.4 : y,
    w: SIZE,
    h: isDash ? SIZE * 0.2 : SIZE,
    flipV: isTurned,
    fill: { color: isHollow ? palette.paper : color },
    line: { color, width: 1.75 },
  })
}

const BAR = 0.18
/** Room over the bar for what is done, and under it for what is due. */
const OVER = 0.28
/** The height that a bar with its words takes. */
export const BAR_HEIGHT = OVER + BAR + 0.3
/** Beyond this share of the width a label ends at its place instead of beginning there. */
const LABEL_TURNS = 0.66

/**
 * Draws done against due as shapes that can be edited: what is done, softer over the interval of a
 * qualified figure and hatched where it is illustrative; an upright mark at what is due, another at the
 * target. What must not happen is counted.
 *
 * @param isTight - without room over and under it: what is done is said beside it, the rest left out
 * @returns false where there is nothing to draw
 */
export function drawPaceBar(
  { canvas, palette, context }: SlideContext,
  { standing }: Pick<DeckRow, 'standing'>,
  { x, y, w }: Place,
  { isTight = false }: { readonly isTight?: boolean } = {},
): boolean {
  const words = (text: string, at: number, over: number, color: string, isEnd = false) =>
    canvas.addText(text, {
      ...{ x: isEnd ? at - 3 : at, y: over, w: 3, h: 0.26, margin: 0 },
      ...{ fontFace: FONT, fontSize: 13, color, align: isEnd ? 'right' : 'left' },
      valign: 'middle',
    })
  const cases = isNoneAllowed(standing) ? casesOf(standing, context) : null
  if (cases) {
    const color = cases.count > 0 ? palette.behind : palette.ahead
    for (let i = 0; i < Math.min(cases.count, 8); i++)
      canvas.addShape('rect', {
        ...{ x: x + i * 0.3, y: isTight ? y + 0.03 : y + OVER, w: 0.2, h: 0.2 },
        fill: { color },
        line: { color, width: 0.5 },
      })
    if (isTight) words(cases.name, x + Math.min(cases.count, 8) * 0.3, y, palette.ink)
    else words(cases.name, x, y + OVER + 0.24, palette.ink)
    return true
  }
  const model = paceModel(standing, context)
  if (!model) return false
  const { kind, low, high, due, label, dueLabel, ends, isTrouble, origin, name } = model
  const least = Math.min(0, low)
  const length = Math.max(100, high, due) - least
  const share = (value: number) => Math.min(1, Math.max(0, (value - least) / length))
  const room = isTight ? w - BESIDE : w
  const at = (value: number) => x + share(value) * room
  const isIllustrative = origin === 'illustrative'
  const top = isTight ? y + 0.05 : y + OVER
  const fill = (from: number, to: number, color: string, more: object = {}) => {
    if (at(to) - at(from) < 0.005) return
    const [inset, h] = kind === 'ceiling' ? [0.045, BAR - 0.09] : [0, BAR]
    canvas.addShape('rect', {
      ...{ x: at(from), y: top + inset, w: at(to) - at(from), h },
      fill: { color, ...more },
      line: { color, width: isIllustrative ? 0.75 : 0 },
      // `mendedPackage` hatches what bears this name.
      ...(isIllustrative && { objectName: 'hatched' }),
    })
  }
  const mark = (value: number, color: string, width: number) =>
    canvas.addShape('line', {
      ...{ x: at(value), y: top - 0.07, w: 0, h: BAR + 0.14 },
      line: { color, width },
    })
  const said = name + (isIllustrative ? ` (${context.text.origins.illustrative})` : '')
  canvas.addShape('rect', {
    ...{ x, y: top, w: room, h: BAR },
    fill: { color: palette.rule },
    line: { color: palette.rule, width: 0 },
    objectName: `drawn: ${said}`,
  })
  if (kind === 'ceiling')
    canvas.addShape('rect', {
      ...{ x, y: top, w: at(due) - x, h: BAR },
      fill: { color: palette.past },
      line: { color: palette.past, width: 0 },
    })
  const done = isTrouble && low < 0 ? palette.behind : palette.actual
  fill(Math.min(0, low), Math.max(0, low), done)
  if (isTrouble && low > due) fill(due, low, palette.behind)
  if (high > low) {
    const middle = (low + high) / 2
    fill(low, middle, done, { transparency: 35 })
    fill(middle, high, done, { transparency: 70 })
  }
  mark(100, palette.target, 2)
  mark(due, palette.ink, 2.25)
  if (isTight) {
    words(label, x + room + 0.1, top - 0.04, palette.ink)
    return true
  }
  const turns = share(high) > LABEL_TURNS
  words(label, at(turns ? high : Math.max(low, least)), top - OVER, palette.ink, turns)
  if (dueLabel) words(dueLabel, at(due), top + BAR + 0.05, palette.ink2, share(due) > LABEL_TURNS)
  if (ends) {
    words(ends.start, at(0), top + BAR + 0.05, palette.ink2)
    words(ends.goal, at(100), top + BAR + 0.05, palette.ink2, true)
  }
  return true
}

/** The width that what is done takes beside a bar. */
const BESIDE = 1.3
const NAME = 4.6
const MARK = 0.4

/** Draws indicators under one another, each with its status and what is done against what is due. */
export function drawPaceBars(
  slideContext: SlideContext,
  rows: readonly DeckRow[],
  { x, y, w, h }: Place & { readonly h: number },
): void {
  const { canvas, palette, context } = slideContext
  const { text, language } = context
  const shown = rows.filter(
    ({ standing }) => isNoneAllowed(standing) || paceModel(standing, context) !== null,
  )
  const room = h / Math.max(1, shown.length)
  const isTight = room < BAR_HEIGHT
  for (const [i, row] of shown.entries()) {
    const { indicator, percent, status, observation } = row.standing
    const top = y + i * Math.min(room, BAR_HEIGHT + 0.1)
    const origin = observation?.origin ?? 'reported'
    const mark = origin === 'reported' ? '' : ` (${text.origins[origin]})`
    const done = percent?.figure && !isTight ? `: ${formatPercent(percent.figure, language)}` : ''
    drawStatusShape(slideContext, status, { x, y: isTight ? top + 0.04 : top + OVER })
    canvas.addText(`${indicator.name[language]}${done}${mark}`, {
      ...{ x: x + MARK, y: isTight ? top : top + 0.05, w: NAME - MARK - 0.2, margin: 0 },
      ...{ fontFace: FONT, fontSize: isTight ? 12 : 14, color: palette.ink },
      h: isTight ? Math.min(room, 0.3) : BAR_HEIGHT - 0.15,
      valign: 'middle',
      fit: 'shrink',
    })
    drawPaceBar(slideContext, row, { x: x + NAME, y: top, w: w - NAME }, { isTight })
  }
}

/** The shape of a status as a letter, for tables; empty where there is none. */
export function statusLetter(status: Status): string {
  if (status.kind === 'none') return ''
  if (status.kind === 'undecided') return '✧ '
  const [shape, isTurned = false] = SHAPES[status.verdict]
  const letters = LETTERS[`${shape}${isTurned ? ' turned' : ''}`] ?? ''
  return `${letters.charAt(status.certainty === 'likely' ? 1 : 0)} `
}

/** Certain and likely. */
const LETTERS: Readonly<Record<string, string>> = {
  triangle: '▲△',
  'triangle turned': '▼▽',
  ellipse: '●○',
  diamond: '◆◇',
  rect: '■□',
}
