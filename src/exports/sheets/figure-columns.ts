import type { Figure } from '../../domain/figure.ts'
import type { Localized, Measure } from '../../domain/indicator.ts'
import type { Sourced } from '../../domain/observation.ts'
import type { TargetBase } from '../../domain/target.ts'
import type { Language } from '../../language/catalogues/language.ts'
import { originWords } from '../../language/formats/origin.ts'
import { qualifierWord } from '../../language/formats/qualifier.ts'
import { moneyScale } from '../../language/formats/quantity.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { type Column, column } from './sheet.ts'

/** The unit that numbers are written in: `factor` is its value in đồng, 1 for what is not money. */
export interface Scale {
  readonly factor: number
  readonly name: Localized
}

/** The scale that fits the largest of the values; the measure itself for what is not money. */
export const scaleFor = (measure: Measure, values: readonly (number | undefined)[]): Scale =>
  measure.kind === 'money'
    ? moneyScale(Math.max(0, ...values.flatMap((value) => value ?? [])))
    : { factor: 1, name: measure.name }

interface FigureOptions<Item> {
  readonly scale?: (item: Item) => number
  /** The word before the number; the usual one or the report's own if left out. */
  readonly word?: (figure: Figure, item: Item, language: Language) => string
}

const YES: Localized = { vi: 'có', en: 'yes' }
// A plain number has no qualifier; in brackets it needs one.
const EXACTLY: Localized = { vi: 'đúng', en: 'exactly' }

/** *có*, or an empty cell. */
export const yes = (is: boolean | undefined, language: Language): string | null =>
  is ? YES[language] : null

/** The usual word (*gần*). A report's own word is followed by its reading: *ngót (gần)*. */
export function figureWord({ qualifier, word }: Figure, language: Language): string {
  const usual = qualifierWord({ value: 1, qualifier, estimated: false }, language)
  return word === undefined ? usual : `${word} (${usual || EXACTLY[language]})`
}

/** The columns of a figure: its number, the word before it, and whether it was estimated. */
export const figureColumns = <Item, Context extends { readonly language: Language }>(
  { vi, en }: Localized,
  figureOf: (item: Item, context: Context) => Figure | null | undefined,
  {
    scale = () => 1,
    word = (figure, _, language) => figureWord(figure, language),
  }: FigureOptions<Item> = {},
): readonly Column<Item, Context>[] => [
  column(vi, en, 18, (item, context) => {
    const figure = figureOf(item, context)
    return figure && figure.value / scale(item)
  }),
  column(`${vi}: từ kèm số`, `${en}: qualifier`, 13, (item, context) => {
    const figure = figureOf(item, context)
    return figure && (word(figure, item, context.language) || null)
  }),
  column(`${vi}: ước`, `${en}: estimated`, 11, (item, context) =>
    yes(figureOf(item, context)?.estimated, context.language),
  ),
]

/** The columns of a figure with all that is stored of it: the upper end of a range and its last written digit too. */
export const storedColumns = <Item, Context extends { readonly language: Language }>(
  heading: Localized,
  figureOf: (item: Item) => Figure | null | undefined,
): readonly Column<Item, Context>[] => [
  ...figureColumns<Item, Context>(heading, figureOf),
  column(`${heading.vi}: đến`, `${heading.en}: up to`, 13, (item) => figureOf(item)?.high),
  column(
    `${heading.vi}: giá trị chữ số cuối`,
    `${heading.en}: last digit`,
    13,
    (item) => figureOf(item)?.digit,
  ),
]

/** The columns of a figure, and of where it comes from. */
export const sourcedColumns = <Item>(
  heading: Localized,
  sourcedOf: (item: Item) => Sourced | null,
  options?: FigureOptions<Item>,
): readonly Column<Item, SentenceContext>[] => [
  ...figureColumns<Item, SentenceContext>(heading, (item) => sourcedOf(item)?.figure, options),
  column(`${heading.vi}: nguồn gốc`, `${heading.en}: origin`, 16, (item, { text }) => {
    const sourced = sourcedOf(item)
    return sourced && originWords(sourced, text)
  }),
]

/** The columns of a figure that belongs to a target, and of who set that target. */
export const targetColumns = <Item>(
  heading: Localized,
  basedOf: (item: Item) => (Sourced & { readonly base: TargetBase }) | null,
  options?: FigureOptions<Item>,
): readonly Column<Item, SentenceContext>[] => [
  ...sourcedColumns(heading, basedOf, options),
  column(`${heading.vi}: căn cứ`, `${heading.en}: set by`, 24, (item, { text }) => {
    const based = basedOf(item)
    return based && text.bases[based.base]
  }),
]

/** *Lũy kế từ đầu năm (tỷ đồng)*, for a column whose numbers share a unit. */
export const inUnit = ({ vi, en }: Localized, unit: Localized): Localized => ({
  vi: `${vi} (${unit.vi})`,
  en: `${en} (${unit.en})`,
})
