import type { Figure } from '~/domain/figure.ts'
import type { Measure } from '~/domain/indicator.ts'
import { folded } from '~/language/formats/spelling.ts'
import { readTypedFigure, type TypedFigure } from '~/reading/typed/typed-figure.ts'
import { readTypedGrowth, type TypedGrowth } from '~/reading/typed/typed-growth.ts'
import { growthIn, type ValueRole } from './columns.ts'
import type { GridCell } from './grid.ts'
import { statesMeasure } from './measure-words.ts'
import { bareText, type MoneyWord, type SeparatorStyle } from './number-separators.ts'

const PERCENT: Measure = { kind: 'percent', name: { vi: '%', en: '%' } }
const ANYTHING: Measure = { kind: 'amount', name: { vi: '', en: '' } }

/** A cell with all that its row and its column say of it. */
export interface CellToRead {
  readonly role: ValueRole
  readonly cell: GridCell
  readonly heading: string
  /** `null` while its indicator is unknown. */
  readonly measure: Measure | null
  readonly money: MoneyWord | null
  /** What its reports call what is counted: *đồng chí* of *đảng viên*. */
  readonly counted: readonly string[]
  /** What a number without a unit of its own stands for: 1000 in *1.000 ha*. */
  readonly factor: number
  readonly isEstimated: boolean
  readonly separators: SeparatorStyle | null
  readonly scaled: 'shown' | 'contained' | null
}

/** The figure of a cell; of a number that is shown otherwise than it is contained both, until one is chosen. */
export function readCell(of: CellToRead): TypedFigure | TypedGrowth {
  const { role, cell, heading, separators, scaled } = of
  if (role === 'statedGrowth')
    return readTypedGrowth(bareText(cell, PERCENT, null, separators), growthIn(heading))
  const { shown } = cell
  if (shown === undefined || role === 'statedPercent' || scaled === 'contained')
    return readAmount(of, cell)
  const asShown = readAmount(of, { text: String(shown), number: shown })
  return scaled === 'shown' ? asShown : either(asShown, readAmount(of, cell))
}

function readAmount(of: CellToRead, cell: GridCell): TypedFigure {
  const { role, money, factor, separators, isEstimated } = of
  const measure = role === 'statedPercent' ? PERCENT : (of.measure ?? ANYTHING)
  const isScaled =
    factor !== 1 &&
    role !== 'statedPercent' &&
    measure.kind !== 'money' &&
    !statesMeasure(cell.text, measure)
  // *1,2 nghìn người* are whole people once they are counted.
  const writtenIn = isScaled ? { ...measure, kind: 'amount' as const } : measure
  const bare = withoutCounted(bareText(cell, writtenIn, money, separators), of.counted)
  const read = readTypedFigure(bare, writtenIn)
  const figures = (change: (figure: Figure) => Figure): TypedFigure => {
    if (read.kind === 'figure') return { kind: 'figure', figure: change(read.figure) }
    return read.kind === 'ambiguous' ? { ...read, readings: read.readings.map(change) } : read
  }
  return figures((figure) => {
    const one = isScaled ? multiplied(figure, factor) : figure
    return isEstimated ? { ...one, estimated: true } : one
  })
}

/** *01 đồng chí* is *01* where these are counted. */
function withoutCounted(text: string, counted: readonly string[]): string {
  const behind = /(?<=\d) ?(\p{L}[\p{L}/ ]*)$/u.exec(text.trim())
  const isCounted = behind && counted.some((word) => folded(word) === folded(behind[1] ?? ''))
  return isCounted ? text.trim().slice(0, behind.index) : text
}

const rounded = (value: number): number => Number(value.toPrecision(12))

const multiplied = ({ value, high, digit, ...others }: Figure, factor: number): Figure => ({
  ...others,
  value: rounded(value * factor),
  ...(high !== undefined && { high: rounded(high * factor) }),
  ...(digit !== undefined && { digit: digit * factor }),
})

function either(a: TypedFigure, b: TypedFigure): TypedFigure {
  const readings = [a, b].flatMap((read) => {
    if (read.kind === 'figure') return [read.figure]
    return read.kind === 'ambiguous' ? read.readings : []
  })
  const [first] = readings
  return first ? { kind: 'ambiguous', readings } : a
}
