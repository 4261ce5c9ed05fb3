import type { Period } from '~/domain/period.ts'
import { topUnit, type Unit, type UnitKind } from '~/domain/unit.ts'
import { slugOf } from '~/language/formats/spelling.ts'
import { periodIn } from '~/language/formats/written-period.ts'
import { freeName, type ListColumn, listRows, nameKey } from './list-rows.ts'
import { kindBelow, kindInName, kindNamed } from './unit-kinds.ts'

/** What a line of the list is: written, there already, or why it is left out. */
type ListedState =
  | 'new'
  /** A unit elsewhere has the same name; a person has to say that this is another. */
  | 'namesake'
  | 'existing'
  | 'twice'
  | 'bad-name'
  | 'unknown-parent'
  | 'unread-month'

export interface ListedUnit {
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
  readonly parentId: string | null
  /** As the list or the unit above is called; empty for none. */
  readonly parentName: string
  readonly since: Period | null
  readonly state: ListedState
}

/** What holds for lines that do not say it themselves. */
interface ListedDefaults {
  /** `null` for none, `undefined` for the unit at the top: the first of the list where there is none yet. */
  readonly parentId: string | null | undefined
  readonly since: Period | null
}

const SHORTEST_NAME = 2
const LONGEST_NAME = 120
const LONGEST_ID = 64

/** The month that a unit began in: a whole date gives its month, a year its January. */
export function monthOf(text: string): Period | null {
  const plain = text.replace(/^(?:kể )?từ\s+|^(?:tháng|ngày)\s+/i, '').trim()
  const [, month] = /^\d{1,2}[/.-](\d{1,2}[/.-]\d{4})$/.exec(plain) ?? []
  return periodIn(/^(19|20)\d\d$/.test(plain) ? `1/${plain}` : (month ?? plain))
}

const COLUMNS: readonly ListColumn<'name' | 'kind' | 'parent' | 'since'>[] = [
  {
    field: 'kind',
    heading: /^(?:loai|loai hinh|loai don vi|cap|kind)$/,
    isCell: (cell) => kindNamed(cell) !== null,
  },
  {
    field: 'since',
    heading: /^(?:(?:ke )?tu(?: thang| ngay| nam)?|co tu|(?:thang |ngay |nam )?thanh lap|since)$/,
    isCell: (cell) => monthOf(cell) !== null,
  },
  {
    field: 'name',
    heading:
      /^(?:ten|(?:ten )?(?:don vi|chi bo|dang bo|to chuc dang|co so dang|xa|xa, phuong)|name|unit)$/,
    isCell: () => false,
    takesRest: true,
  },
  {
    field: 'parent',
    heading:
      /^(?:truc thuoc|thuoc|(?:don vi )?cap tren|dang bo cap tren|don vi chu quan|part of|parent)$/,
    isCell: () => false,
    takesRest: true,
  },
]

/** The units that a pasted list names, to be looked over: nothing of it is written yet. */
export function listedUnits(
  block: readonly (readonly string[])[],
  existing: readonly Unit[],
  defaults: ListedDefaults,
): ListedUnit[] {
  const there = existing.map(({ id, name, kind, parentId }) => ({
    id,
    name: name.vi,
    kind,
    parentId,
  }))
  const written: ListedUnit[] = []
  const isTaken = (id: string) => [...there, ...written].some((each) => each.id === id)
  // A parent stands above in the list, so that it can be written first.
  const unitAbove = (said: string | undefined) => {
    const known = [...there, ...written]
    if (said) return known.find(({ name }) => nameKey(name) === nameKey(said))
    const top = topUnit(existing)?.id ?? written[0]?.id
    const id = defaults.parentId === undefined ? top : defaults.parentId
    return known.find((each) => each.id === id)
  }
  return listRows(block, COLUMNS).map((row) => {
    const name = row.name ?? ''
    const key = nameKey(name)
    const parent = unitAbove(row.parent)
    const parentId = parent?.id ?? null
    const since = row.since ? monthOf(row.since) : defaults.since
    // What heads a list may be what its units are part of.
    const isSame = (each: Pick<ListedUnit, 'id' | 'name' | 'parentId'>) =>
      nameKey(each.name) === key && (each.parentId === parentId || each.id === parentId)
    const state = ((): ListedState => {
      if (key.length < SHORTEST_NAME || name.length > LONGEST_NAME) return 'bad-name'
      if (row.parent && !parent) return 'unknown-parent'
      if (row.since && since === null) return 'unread-month'
      if (there.some(isSame)) return 'existing'
      if (written.some(isSame)) return 'twice'
      return there.some((each) => nameKey(each.name) === key) ? 'namesake' : 'new'
    })()
    const isWritable = state === 'new' || state === 'namesake'
    const unit: ListedUnit = {
      id: isWritable ? freeName(slugOf(name), LONGEST_ID, '-', isTaken) : '',
      name,
      kind: (row.kind && kindNamed(row.kind)) || kindInName(name) || kindBelow(parent?.kind),
      parentId,
      parentName: row.parent ?? parent?.name ?? '',
      since,
      state,
    }
    if (isWritable) written.push(unit)
    return unit
  })
}
