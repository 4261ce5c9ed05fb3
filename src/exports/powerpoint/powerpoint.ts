import Pptx from 'pptxgenjs'

import { isIllustratedSlide, type Slide } from '../../domain/deck.ts'
import { eventsIn } from '../../domain/event.ts'
import type { Period } from '../../domain/period.ts'
import { formatDay, formatPeriod } from '../../language/formats/period.ts'
import { capitalized } from '../../language/formats/words.ts'
import { eventsSentence } from '../../language/sentences/event-sentence.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { reportSentence } from '../../language/sentences/report-sentence.ts'
import { sourceLine } from '../../language/sentences/source.ts'
import { type OnProgress, yieldToMain } from '../core/make-file.ts'
import type { Palette } from '../core/palette.ts'
import { slideName } from '../core/slide-name.ts'
import { SLIDE_TEXT } from '../core/slide-text.ts'
import type { ChartPart } from './chart-part.ts'
import { mendedPackage } from './mended-package.ts'
import { drawBody } from './slide-body.ts'
import {
  FONT,
  localeOf,
  MARGIN,
  PAGE_HEIGHT,
  type SlideContext,
  type SlidesMonth,
  WIDTH,
} from './slide-context.ts'

/**
 * The month's slides as PowerPoint: text, tables and charts that can be edited there. Every figure
 * has its qualifier, every illustrative one its mark, every slide its source.
 *
 * @param signal - checked between two slides
 */
export async function powerpoint(
  month: SlidesMonth,
  context: SentenceContext,
  onProgress: OnProgress = () => {},
  signal?: AbortSignal,
): Promise<Blob> {
  const { slides, unit, period, notes } = month
  const file = new Pptx()
  file.layout = 'LAYOUT_WIDE'
  file.title = `${unit.name[context.language]}: ${formatPeriod(period, context.language)}`
  file.author = unit.name[context.language]
  file.subject = file.title
  // The library writes it as it is.
  file.company = escaped(unit.name[context.language])
  file.theme = { headFontFace: FONT, bodyFontFace: FONT }
  defineLayouts(file, month.palette)
  const charts: ChartPart[] = []
  let done = 0
  for (const slide of slides) {
    signal?.throwIfAborted()
    const isCover = slide.kind === 'title' || slide.kind === 'end'

    const slideContext: SlideContext = {
      canvas: file.addSlide({ masterName: isCover ? COVER : CONTENT }),
      palette: month.palette,
      context,
      month,
      slide,
      charts,
    }
    slideContext.canvas.background = { color: month.palette.paper }
    if (isCover) drawCover(slideContext)
    else {
      drawHead(slideContext)
      drawBody(slideContext)
    }
    drawFoot(slideContext)
    const spoken = [sentenceOf(slide, period, context), month.sentences[slide.id], notes[slide.id]]
    slideContext.canvas.addNotes(spoken.filter(Boolean).join('\n\n'))
    done += 1
    onProgress((0.8 * done) / slides.length)
    await yieldToMain()
  }
  const written = (await file.write({ outputType: 'uint8array' })) as Uint8Array
  onProgress(0.95)
  const { paper } = month.palette
  return new Blob([
    mendedPackage(written, { locale: localeOf(context), charts, paper }) as BlobPart,
  ])
}

const COVER = 'Bìa'
const CONTENT = 'Nội dung'
/** Where a title stands, on every layout of its kind. */
const TITLES = {
  [COVER]: { x: MARGIN + 0.3, y: 2.75, w: WIDTH - 0.3, h: 1.3 },
  [CONTENT]: { x: MARGIN, y: 0.75, w: WIDTH, h: 0.75 },
} as const
const TITLE = 'title'
const FOOT = PAGE_HEIGHT - 0.62

/** Layouts with a title and the slide's number, so that outline, readers and another template know them. */
function defineLayouts(file: Pptx, palette: Palette): void {
  for (const title of [COVER, CONTENT] as const)
    file.defineSlideMaster({
      title,
      background: { color: palette.paper },
      objects: [
        {
          placeholder: {
            options: {
              ...TITLES[title],
              name: TITLE,
              type: 'title',
              margin: 0,
              fontFace: FONT,
              fontSize: title === COVER ? 48 : 34,
              bold: true,
              color: palette.ink,
              align: 'left',
              valign: title === COVER ? 'middle' : 'top',
            },
            text: '',
          },
        },
      ],
      slideNumber: {
        ...{ x: MARGIN + WIDTH - 0.6, y: FOOT, w: 0.6, h: 0.45, margin: 0 },
        ...{ fontFace: FONT, fontSize: 14, color: palette.ink2, align: 'right', valign: 'top' },
      },
    })
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function sentenceOf(slide: Slide, period: Period, context: SentenceContext): string {
  if (slide.kind === 'indicator')
    return reportSentence(slide.row.standing, context, slide.row.corrections)
  if (slide.kind !== 'month') return ''
  const rows = slide.rows.map(({ standing: { indicator }, events }) => ({ indicator, events }))
  const indicators = rows.map(({ indicator }) => indicator)
  return eventsSentence(eventsIn(rows, period), indicators, context.language)
}

function drawCover(slideContext: SlideContext): void {
  const { canvas, palette, context, month, slide } = slideContext
  const words = SLIDE_TEXT[context.language]
  const { unit, period, report } = month
  const name = unit.name[context.language]
  const time = capitalized(formatPeriod(period, context.language))
  const isTitle = slide.kind === 'title'
  canvas.addShape('rect', {
    x: MARGIN,
    y: 2.2,
    w: 0.09,
    h: 1.9,
    fill: { color: palette.actual },
    line: { color: palette.actual, width: 0 },
  })
  const text = (content: string, y: number, h: number, fontSize: number, color = palette.ink) =>
    canvas.addText(content, {
      x: MARGIN + (y === 2.2 ? 0.3 : 0),
      y,
      w: WIDTH - 0.3,
      h,
      margin: 0,
      fontFace: FONT,
      fontSize,
      color,
      valign: 'middle',
    })
  text(name, 1.3, 0.7, 26)
  if (isTitle) text(words.review, 2.2, 0.55, 28, palette.ink2)
  titled(slideContext, isTitle ? time : words.end, isTitle ? 60 : 48)
  text(isTitle ? words.heading : time, 4.35, 0.7, 26)
  if (isTitle && report?.meetingDate)
    text(words.meetingOf(formatDay(report.meetingDate)), 5.1, 0.6, 22, palette.ink2)
}

function drawHead(slideContext: SlideContext): void {
  const { canvas, palette, context, month, slide } = slideContext
  const kicker =
    slide.kind === 'indicator'
      ? slide.section.name[context.language]
      : capitalized(formatPeriod(month.period, context.language))
  const place = { x: MARGIN, w: WIDTH, margin: 0, fontFace: FONT } as const
  const name = slideName(slide, month.period, context)
  canvas.addText(kicker, {
    ...place,
    y: 0.4,
    h: 0.35,
    fontSize: 16,
    bold: true,
    color: palette.actual,
  })
  titled(slideContext, name, name.length > 60 ? 22 : name.length > 40 ? 26 : 34)
}

/** Puts the title in its place of the layout, which gives it all but its size. */
function titled({ canvas }: SlideContext, text: string, fontSize: number): void {
  canvas.addText([{ text, options: { fontSize } }], { placeholder: TITLE })
}

function drawFoot({ canvas, palette, context, month, slide }: SlideContext): void {
  const { text, language } = context
  const source = month.report && sourceLine(month.report, text)
  const isIllustrated = isIllustratedSlide(slide)
  const y = FOOT
  const place = {
    y,
    h: 0.45,
    margin: 0,
    fontFace: FONT,
    fontSize: 14,
    color: palette.ink2,
  } as const
  canvas.addShape('line', {
    x: MARGIN,
    y: y - 0.06,
    w: WIDTH,
    h: 0,
    line: { color: palette.rule, width: 1 },
  })
  canvas.addText([source, isIllustrated && text.illustrativeNote].filter(Boolean).join(' '), {
    ...place,
    x: MARGIN,
    w: 8.4,
    valign: 'top',
    fontSize: isIllustrated ? 12 : 14,
  })
  canvas.addText(month.unit.name[language], {
    ...place,
    x: MARGIN + 8.6,
    w: WIDTH - 8.6 - 0.7,
    align: 'right',
    valign: 'top',
  })
}
