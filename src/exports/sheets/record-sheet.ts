import type { Indicator, Localized } from '../../domain/indicator.ts'
import type { Observation } from '../../domain/observation.ts'
import type { Language } from '../../language/catalogues/language.ts'
import type { Text } from '../../language/catalogues/vi.ts'
import type { SheetCell, SheetTable } from './sheet-table.ts'

export interface RecordColumn {
  readonly heading: Localized
  readonly width: number
  readonly format?: string
}

/** What a record's row tells beside the record: the names behind its ids, the words it stands in. */
export interface Surroundings {
  readonly language: Language
  readonly text: Text
  readonly unitName: (id: string) => string
  readonly indicator: (id: string) => Indicator | undefined
  /** The sentences an observation was read from; empty where there are none. */
  readonly sentence: (observation: Observation) => string
}

/** One row as it is read: a cell by its column's key, whatever program kept the file. */
export interface RecordRow<Key extends string> {
  readonly language: Language
  readonly words: Text
  /** Empty for an empty cell. */
  readonly text: (key: Key) => string
  /** @throws RangeError for what is no number */
  readonly number: (key: Key) => number | null
}

/** A kind of record as a sheet, there and back. */
export interface RecordSheet<Kind, Key extends string, Around = Surroundings> {
  readonly name: Localized
  readonly columns: Readonly<Record<Key, RecordColumn>>
  readonly cells: (record: Kind, around: Around) => Readonly<Record<Key, SheetCell>>
  readonly record: (row: RecordRow<Key>) => Kind
}

/** The records as a table, one row each, in the order given. */
export function recordTable<Kind, Key extends string, Around extends { language: Language }>(
  { name, columns, cells }: RecordSheet<Kind, Key, Around>,
  records: readonly Kind[],
  around: Around,
): SheetTable {
  const keys = Object.keys(columns) as Key[]
  return {
    name: name[around.language],
    columns: keys.map((key) => {
      const { heading, width, format } = columns[key]
      return { heading: heading[around.language], width, format }
    }),
    rows: records.map((record) => {
      const told = cells(record, around)
      return keys.map((key) => told[key])
    }),
  }
}

/**
 * The records that `recordTable` wrote, whichever order their columns are in now.
 *
 * @param rows - headings first; numbers may be text, as in a file of comma-separated values
 * @throws RangeError for a column that is missing, and for a cell that is not as it was written
 */
export function recordsFrom<Kind, Key extends string>(
  { columns, record }: Pick<RecordSheet<Kind, Key>, 'columns' | 'record'>,
  [headings = [], ...rows]: readonly (readonly unknown[])[],
  { language, text: words }: Pick<Surroundings, 'language' | 'text'>,
): Kind[] {
  const at = (key: Key): number => {
    const index = headings.indexOf(columns[key].heading[language])
    if (index < 0) throw new RangeError(`no column ${columns[key].heading[language]}`)
    return index
  }
  return rows.map((cells) =>
    record({
      language,
      words,
      text: (key) => String(cells[at(key)] ?? ''),
      number: (key) => {
        const cell = cells[at(key)] ?? ''
        if (cell === '') return null
        const value = Number(cell)
        if (Number.isNaN(value)) throw new RangeError(`${String(cell)} is no number`)
        return value
      },
    }),
  )
}

/** The key whose word in a catalogue is `word`. */
export function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key {
  const found = (Object.keys(words) as Key[]).find((key) => words[key] === word)
  if (found === undefined) throw new RangeError(`no word ${word}`)
  return found
}

/** A field that is left out where its cell is empty. */
export const optional = <Key extends string>(key: Key, value: string) =>
  (value === '' ? {} : { [key]: value }) as Readonly<Partial<Record<Key, string>>>

/** A value that a cell holds as it is called in the data (`flow`, `district`). */
export function oneOf<Value extends string>(values: readonly Value[], cell: string): Value {
  const found = values.find((value) => value === cell)
  if (found === undefined) throw new RangeError(`${cell} is none of ${values.join(', ')}`)
  return found
}
