import type { Event } from '../src/domain/event.ts'
import { type Figure, QUALIFIERS, type Qualifier } from '../src/domain/figure.ts'
import {
  ACCUMULATIONS,
  FREQUENCIES,
  type Indicator,
  MEASURE_KINDS,
  type PastIndicator,
  type Profile,
} from '../src/domain/indicator.ts'
import {
  type Evidence,
  type Observation,
  type Sourced,
  STATED_FIELDS,
} from '../src/domain/observation.ts'
import type { Programme } from '../src/domain/programme.ts'
import type { Directive, Report } from '../src/domain/report.ts'
import type { Section } from '../src/domain/section.ts'
import { SUCCESSION_KINDS, type Succession } from '../src/domain/succession.ts'
import { LIMITS, type Target } from '../src/domain/target.ts'
import { UNIT_KINDS, type Unit } from '../src/domain/unit.ts'
import type { PastUnit } from '../src/domain/unit-history.ts'
import { type PublishedData, publishedTables } from '../src/exports/sheets/published-sheets.ts'
import { en } from '../src/language/catalogues/en.ts'
import { basesOf } from '../src/language/catalogues/levels.ts'
import { qualifierWord } from '../src/language/formats/qualifier.ts'
import type { SentenceContext } from '../src/language/sentences/phrases.ts'

// Reads back what src/exports/sheets writes, to prove that a file loses nothing. Written against the
// headings a reader sees, not against the code that writes them.

/** A sheet as a program reads it: its name, and its rows with the headings first. */
export interface ReadSheet {
  readonly name: string
  readonly rows: readonly (readonly unknown[])[]
}

/** One row, its cells by the English headings of their columns. */
export interface ReadRow {
  readonly context: SentenceContext
  /** Empty for an empty cell. */
  readonly text: (heading: string) => string
  /** @throws RangeError for what is not a number */
  readonly number: (heading: string) => number | null
}

export const NOTHING: PublishedData = {
  units: [],
  pastUnits: [],
  successions: [],
  events: [],
  sections: [],
  indicators: [],
  pastIndicators: [],
  programmes: [],
  targets: [],
  observations: [],
  reports: [],
  directives: [],
}

/**
 * @param headings - as they are written in the language of the file, by their English text
 * @param rows - headings first; numbers may be text, as in a file of comma-separated values
 * @throws RangeError for a column that is missing
 */
export function readRows(
  headings: ReadonlyMap<string, string>,
  [written = [], ...rows]: ReadSheet['rows'],
  context: SentenceContext,
): ReadRow[] {
  const at = (english: string): number => {
    const index = written.indexOf(headings.get(english))
    if (index < 0) throw new RangeError(`no column ${english}`)
    return index
  }
  return rows.map((cells) => ({
    context,
    text: (heading) => {
      const cell: unknown = cells[at(heading)] ?? ''
      // A day is a date in a workbook, and its letters in other files.
      return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
    },
    number: (heading) => {
      const cell = cells[at(heading)] ?? ''
      if (cell === '') return null
      const value = Number(cell)
      if (Number.isNaN(value)) throw new RangeError(`${String(cell)} is not a number`)
      return value
    },
  }))
}

/** The headings of two tables with the same columns: the second's by the first's. */
export const headingPairs = (
  english: { readonly columns: readonly { readonly heading: string }[] },
  table: { readonly columns: readonly { readonly heading: string }[] },
): ReadonlyMap<string, string> =>
  new Map(english.columns.map(({ heading }, i) => [heading, table.columns[i]?.heading ?? '']))

/** The data that `publishedTables` wrote, from a workbook or from files of comma-separated values. */
export function publishedFrom(
  sheets: readonly ReadSheet[],
  context: SentenceContext,
): PublishedData {
  const english = publishedTables(NOTHING, { text: en, language: 'en' })
  const tables = publishedTables(NOTHING, context)
  const read = <Item>(kind: string, item: (row: ReadRow) => Item): Item[] => {
    const index = english.findIndex(({ name }) => name === kind)
    const [from, table] = [english[index], tables[index]]
    const found = sheets.find(({ name }) => name === table?.name)
    if (!from || !table || !found) throw new RangeError(`no sheet ${kind}`)
    return readRows(headingPairs(from, table), found.rows, context).map(item)
  }
  return {
    units: read('Units', unit),
    pastUnits: read('Past units', pastUnit),
    successions: read('Successions', succession),
    sections: read('Sections', section),
    indicators: read('Indicators', indicator),
    pastIndicators: read('Past indicators', pastIndicator),
    programmes: read('Programmes', programme),
    targets: read('Targets', target),
    observations: read('Figures', observation),
    reports: read('Reports', report),
    directives: read('Tasks', directive),
    events: read('Events', event),
  }
}

const WORDS = {
  vi: { exactly: 'đúng', below: 'dưới' },
  en: { exactly: 'exactly', below: 'below' },
}

function qualifierFrom(
  text: string,
  { language }: SentenceContext,
): Pick<Figure, 'qualifier' | 'word'> {
  const usual = (qualifier: Qualifier) =>
    qualifierWord({ value: 1, qualifier, estimated: false }, language)
  const plain = QUALIFIERS.find((each) => usual(each) === text)
  if (plain !== undefined) return { qualifier: plain }
  if (text === WORDS[language].below) return { qualifier: 'under' }
  const [, word, reading] = /^([\s\S]*) \(([^()]+)\)$/.exec(text) ?? []
  const qualifier = QUALIFIERS.find((each) => (usual(each) || WORDS[language].exactly) === reading)
  if (word === undefined || qualifier === undefined)
    throw new RangeError(`no qualifier is called ${text}`)
  return { qualifier, word }
}

/** The error of dividing by the scale and back is smaller than the precision of a double. */
export const scaled = (value: number, scale: number): number =>
  scale === 1 ? value : Number((value * scale).toPrecision(15))

/** @param scale - how many đồng one of the column's unit is */
export function figureFrom(row: ReadRow, heading: string, scale = 1): Figure | null {
  const value = row.number(heading)
  if (value === null) return null
  return {
    value: scaled(value, scale),
    ...qualifierFrom(row.text(`${heading}: qualifier`), row.context),
    estimated: row.text(`${heading}: estimated`) !== '',
  }
}

/** A figure with all that is stored of it. */
function storedFrom(row: ReadRow, heading: string): Figure | null {
  const figure = figureFrom(row, heading)
  const high = row.number(`${heading}: up to`)
  const digit = row.number(`${heading}: last digit`)
  return figure && { ...figure, ...(high !== null && { high }), ...(digit !== null && { digit }) }
}

export function sourcedFrom(row: ReadRow, heading: string, scale = 1): Sourced | null {
  const figure = figureFrom(row, heading, scale)
  return figure && { figure, origin: originFrom(row, `${heading}: origin`) }
}

const originFrom = (row: ReadRow, heading = 'Origin') =>
  keyOf(row.context.text.origins, row.text(heading))

/** A base by its word at any level of government. */
export function baseFrom({ context: { text }, ...row }: ReadRow, heading: string) {
  const word = row.text(heading)
  const levels = UNIT_KINDS.flatMap((kind) =>
    ['2021-04', '2026-04'].map((period) => basesOf({ kind }, period, text)),
  )
  return keyOf(levels.find((bases) => Object.values(bases).includes(word)) ?? text.bases, word)
}

/** The key whose word in a catalogue is `word`. */
function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key {
  const found = (Object.keys(words) as Key[]).find((key) => words[key] === word)
  if (found === undefined) throw new RangeError(`no word ${word}`)
  return found
}

/** A value that is written by its name in the data (`flow`, `district`). */
function oneOf<Value extends string>(values: readonly Value[], cell: string): Value {
  const found = values.find((value) => value === cell)
  if (found === undefined) throw new RangeError(`${cell} is none of ${values.join(', ')}`)
  return found
}

/** A field that is left out where its cell is empty. */
const optional = <Key extends string>(key: Key, value: string) =>
  (value === '' ? {} : { [key]: value }) as Readonly<Partial<Record<Key, string>>>

const GROWTHS = ['increase', 'decrease', 'ratio'] as const

const observation = (row: ReadRow): Observation => {
  const percent = storedFrom(row, 'Percent of the year’s target')
  const growth = storedFrom(row, 'Stated growth')
  return {
    indicatorId: row.text('Indicator id'),
    unitId: row.text('Unit id'),
    period: row.text('Month'),
    month: storedFrom(row, 'In the month'),
    yearToDate: storedFrom(row, 'Year to date'),
    statedPercent: percent && { ...percent, base: baseFrom(row, 'Of which target') },
    ...(growth && { statedGrowth: { ...growth, as: oneOf(GROWTHS, row.text('Growth as')) } }),
    origin: originFrom(row),
    scopeAssumed: row.text('Read as the year’s figure') !== '',
    cutOff: row.text('Counted up to') || null,
    evidence: placesFrom(row.text('Place in the report’s words'), row.context),
    ...optional('note', row.text('Note')),
  }
}

const FIELDS = {
  vi: {
    month: 'tháng',
    yearToDate: 'lũy kế',
    statedPercent: 'tỷ lệ',
    statedGrowth: 'so với cùng kỳ',
  },
  en: {
    month: 'month',
    yearToDate: 'year to date',
    statedPercent: 'percent',
    statedGrowth: 'growth',
  },
}

/** *lũy kế 40–52; tỷ lệ 60–66* */
const placesFrom = (text: string, { language }: SentenceContext): Evidence[] =>
  text === ''
    ? []
    : text.split('; ').map((place) => {
        const [, name, start, end] = /^(.+) (\d+)–(\d+)$/.exec(place) ?? []
        const field = STATED_FIELDS.find((each) => FIELDS[language][each] === name)
        if (field === undefined) throw new RangeError(`${place} is not the place of a figure`)
        return { field, start: Number(start), end: Number(end) }
      })

const target = (row: ReadRow): Target => {
  const figure = storedFrom(row, 'Target')
  if (figure === null) throw new RangeError('a target has a value')
  return {
    indicatorId: row.text('Indicator id'),
    unitId: row.text('Unit id'),
    span: row.text('Span'),
    base: baseFrom(row, 'Set by'),
    revisedFrom: row.text('Revised from'),
    figure,
    origin: originFrom(row),
    ...limit(row.text('Limit')),
    ...optional('document', row.text('Document')),
    ...optional('decidedOn', row.text('Decided on')),
    ...(row.text('Course') !== '' && { profile: profileFrom(row.text('Course')) }),
  }
}

const limit = (cell: string) => (cell === '' ? {} : { limit: oneOf(LIMITS, cell) })

const section = (row: ReadRow): Section => ({
  id: row.text('Section id'),
  name: { vi: row.text('Name in Vietnamese'), en: row.text('Name') },
})

const indicator = (row: ReadRow): Indicator => ({
  id: row.text('Indicator id'),
  name: { vi: row.text('Name in Vietnamese'), en: row.text('Name') },
  group: row.text('Section id'),
  accumulation: oneOf(ACCUMULATIONS, row.text('Accumulation')),
  direction: oneOf(['up', 'down'], row.text('Good direction')),
  measure: {
    kind: oneOf(MEASURE_KINDS, row.text('Kind of measure')),
    name: { vi: row.text('Measure in Vietnamese'), en: row.text('Measure') },
  },
  body: row.text('Body that answers for it'),
  profile: profileFrom(row.text('Course of the year')),
  thresholds: { ahead: row.number('Ahead from') ?? 0, onPace: row.number('On pace from') ?? 0 },
  ...optional('definition', row.text('Definition')),
  ...optional('since', row.text('Since')),
  ...optional('closedFrom', row.text('Closed from')),
  ...(row.text('Frequency') !== '' && { frequency: oneOf(FREQUENCIES, row.text('Frequency')) }),
  ...optional('partOf', row.text('Part of')),
  ...(row.text('Has all parts') !== '' && { hasAllParts: true as const }),
  ...(row.text('Kinds of unit') !== '' && {
    unitKinds: row
      .text('Kinds of unit')
      .split(' ')
      .map((each) => oneOf(UNIT_KINDS, each)),
  }),
  ...(row.text('Units') !== '' && { unitIds: row.text('Units').split(' ') }),
})

const pastIndicator = (row: ReadRow): PastIndicator => ({
  id: row.text('Indicator id'),
  name: { vi: row.text('Name in Vietnamese'), en: row.text('Name') },
  ...optional('definition', row.text('Definition')),
  until: row.text('Until before'),
})

function profileFrom(cell: string): Profile {
  const [kind = '', ...weights] = cell.split(' ')
  return kind === 'weights'
    ? { kind, weights: weights.map(Number) }
    : { kind: oneOf(['linear', 'last-year'], kind) }
}

const unit = (row: ReadRow): Unit => ({
  id: row.text('Unit id'),
  kind: oneOf(UNIT_KINDS, row.text('Kind')),
  name: { vi: row.text('Name in Vietnamese'), en: row.text('Name') },
  parentId: row.text('Part of') || null,
  ...optional('since', row.text('So since')),
  ...optional('closedFrom', row.text('Closed from')),
})

const pastUnit = (row: ReadRow): PastUnit => ({ ...unit(row), until: row.text('Until before') })

const ids = (cell: string): string[] => (cell === '' ? [] : cell.split(' '))

const succession = (row: ReadRow): Succession => ({
  id: row.text('Succession id'),
  kind: oneOf(SUCCESSION_KINDS, row.text('Kind')),
  from: row.text('From'),
  predecessorIds: ids(row.text('Old units')),
  successorIds: ids(row.text('New units')),
  ...optional('document', row.text('Document')),
})

const programme = (row: ReadRow): Programme => ({
  id: row.text('Programme id'),
  name: { vi: row.text('Name in Vietnamese'), en: row.text('Name') },
  ...optional('document', row.text('Document')),
  ...optional('span', row.text('Span')),
  indicatorIds: ids(row.text('Indicators')),
})

const event = (row: ReadRow): Event => ({
  id: row.text('Event id'),
  unitId: row.text('Unit id'),
  period: row.text('Month'),
  indicatorId: row.text('Indicator id') || null,
  text: row.text('Event'),
})

const report = (row: ReadRow): Report => ({
  unitId: row.text('Unit id'),
  period: row.text('Month'),
  status: oneOf(['draft', 'published', 'reopened'], row.text('Status')),
  meetingDate: row.text('Meeting') || null,
  source:
    row.text('Source') === ''
      ? null
      : { name: row.text('Source'), url: row.text('Address of the source') || null },
  text: [1, 2, 3, 4, 5, 6, 7]
    .map((piece) => row.text(piece === 1 ? 'Words' : `Words (${piece})`))
    .join(''),
  ...optional('reopenReason', row.text('Reopened because')),
})

const directive = (row: ReadRow): Directive => ({
  id: row.text('Task id'),
  unitId: row.text('Unit id'),
  period: row.text('Meeting on'),
  text: row.text('Task'),
  assignee: row.text('Assigned to') || null,
  due: row.text('Due') || null,
  state: keyOf(row.context.text.directives.states, row.text('State')),
  ...optional('carriedFrom', row.text('Carried from')),
  ...optional('slideId', row.text('Slide')),
  ...optional('meetingId', row.text('Meeting id')),
})
