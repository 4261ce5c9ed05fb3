import type { Figure, Qualifier } from '../../domain/figure.ts'
import type { Localized } from '../../domain/indicator.ts'
import type { Language } from '../../language/catalogues/language.ts'
import { qualifierWord } from '../../language/formats/qualifier.ts'
import type { RecordColumn, RecordRow } from './record-sheet.ts'
import type { SheetCell } from './sheet-table.ts'

/** The columns of a figure: its number, the word before it, and whether it was estimated. */
export type FigureKey<Field extends string> = Field | `${Field}Word` | `${Field}Estimated`

const WORD: Localized = { vi: 'từ kèm số', en: 'qualifier' }
const ESTIMATED: Localized = { vi: 'ước', en: 'estimated' }
// Of a bound that arithmetic gave: *gần* would promise more.
const BELOW: Localized = { vi: 'dưới', en: 'below' }
const EXACTLY: Localized = { vi: 'đúng', en: 'exactly' }
const YES: Localized = { vi: 'có', en: 'yes' }
const QUALIFIERS: readonly Qualifier[] = ['exact', 'under', 'over', 'about']

const usualWord = (qualifier: Qualifier, language: Language): string =>
  qualifierWord({ value: 1, qualifier, estimated: false }, language)

export const yes = (is: boolean, language: Language): SheetCell => (is ? YES[language] : null)

/** The columns a figure is written into, so that nothing its words promise is lost. */
export const figureColumns = <Field extends string>(
  field: Field,
  heading: Localized,
): Readonly<Record<FigureKey<Field>, RecordColumn>> => {
  const beside = (what: Localized, width: number): RecordColumn => ({
    heading: { vi: `${heading.vi}: ${what.vi}`, en: `${heading.en}: ${what.en}` },
    width,
  })
  return {
    [field]: { heading, width: 18 },
    [`${field}Word`]: beside(WORD, 13),
    [`${field}Estimated`]: beside(ESTIMATED, 11),
  } as Record<FigureKey<Field>, RecordColumn>
}

/**
 * A figure as cells. The word is the usual one (*gần*); one of the report's own is followed by what
 * it is read as: *ngót (gần)*.
 *
 * @param size - what the number is told in: 1 for đồng, 1e9 for *tỷ đồng*
 */
export const figureCells = <Field extends string>(
  field: Field,
  figure: Figure | null,
  language: Language,
  size = 1,
): Readonly<Record<FigureKey<Field>, SheetCell>> =>
  ({
    [field]: figure && figure.value / size,
    [`${field}Word`]: figure && (wordOf(figure, language) || null),
    [`${field}Estimated`]: figure && yes(figure.estimated, language),
  }) as Record<FigureKey<Field>, SheetCell>

/** What is told of a bound that no report states: *dưới*, where a report's own figure has *gần*. */
export const boundWord = ({ qualifier, word }: Figure, language: Language): string | null =>
  qualifier === 'under' && word === undefined ? BELOW[language] : null

function wordOf({ qualifier, word }: Figure, language: Language): string {
  const usual = usualWord(qualifier, language)
  return word === undefined ? usual : `${word} (${usual || EXACTLY[language]})`
}

/** The figure that `figureCells` wrote; `null` for an empty cell. */
export function figureFrom<Field extends string>(
  row: RecordRow<FigureKey<Field>>,
  field: Field,
  size = 1,
): Figure | null {
  const told = row.number(field)
  if (told === null) return null
  // What a division by the size and back leaves behind lies beyond the digits a double keeps.
  const value = size === 1 ? told : Number((told * size).toPrecision(15))
  const estimated = row.text(`${field}Estimated`) !== ''
  return { value, ...readWord(row.text(`${field}Word`), row.language), estimated }
}

function readWord(text: string, language: Language): Pick<Figure, 'qualifier' | 'word'> {
  const plain = QUALIFIERS.find((each) => usualWord(each, language) === text)
  if (plain !== undefined) return { qualifier: plain }
  if (text === BELOW[language]) return { qualifier: 'under' }
  const [, word, usual] = /^([\s\S]*) \(([^()]+)\)$/.exec(text) ?? []
  const qualifier = QUALIFIERS.find(
    (each) => (usualWord(each, language) || EXACTLY[language]) === usual,
  )
  if (word === undefined || qualifier === undefined)
    throw new RangeError(`no qualifier is called ${text}`)
  return { qualifier, word }
}
