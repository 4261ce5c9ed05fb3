import type { Account, Role } from '~/domain/account.ts'
import type { Unit } from '~/domain/unit.ts'
import { folded, slugOf } from '~/language/formats/spelling.ts'
import { unitNamed } from '../spreadsheets/known-unit.ts'
import { freeName, type ListColumn, listRows, nameKey } from './list-rows.ts'
import { roleNamed } from './role-named.ts'

/** What a line of the list is: a new account, one there already, or why it is left out. */
type ListedState =
  | 'new'
  | 'existing'
  | 'twice'
  | 'bad-name'
  | 'bad-username'
  | 'unknown-unit'
  | 'unread-role'

export interface ListedAccount {
  readonly name: string
  readonly username: string
  readonly role: Role
  /** `null` for all units. */
  readonly unitId: string | null
  /** As written; absent where the line does not say. */
  readonly unitText?: string | undefined
  readonly state: ListedState
}

/** What holds for lines that do not say it themselves. */
type ListedDefaults = Pick<Account, 'role' | 'unitId'>

const SHORTEST_NAME = 2
const LONGEST_USERNAME = 32
const USERNAME = /^[a-z0-9][a-z0-9._-]{2,31}$/
const EVERY_UNIT = /^(?:moi|tat ca(?: cac)?) don vi$|^(?:all|every) units?$/

type Field = 'name' | 'username' | 'role' | 'unit'

/** The accounts that a pasted list names, to be looked over: nothing of it is written yet. */
export function listedAccounts(
  block: readonly (readonly string[])[],
  units: readonly Unit[],
  existing: readonly Pick<Account, 'username' | 'name' | 'unitId'>[],
  defaults: ListedDefaults,
): ListedAccount[] {
  const known = units.map(({ id, name }) => ({ id, name: name.vi }))
  const written: ListedAccount[] = []
  return listRows(block, columnsFor(known)).map((row) => {
    const name = row.name ?? ''
    const said = row.username?.toLowerCase()
    const role = row.role ? roleNamed(row.role) : defaults.role
    const unit = row.unit ? unitNamed(row.unit, known) : null
    const isEvery = row.unit !== undefined && EVERY_UNIT.test(folded(row.unit))
    const unitId = row.unit ? (unit?.id ?? null) : defaults.unitId
    // Without a sign-in name, who is called the same in the same unit is the same person.
    const isSame = (each: Pick<Account, 'username' | 'name' | 'unitId'>) =>
      said ? each.username === said : nameKey(each.name) === nameKey(name) && each.unitId === unitId
    // *Nguyễn Văn An* signs in as *nguyenvanan*, the second of the name as *nguyenvanan2*.
    const username =
      said ??
      freeName(slugOf(name).replaceAll('-', ''), LONGEST_USERNAME, '', (free) =>
        [...existing, ...written].some((each) => each.username === free),
      )
    const state = ((): ListedState => {
      if (nameKey(name).length < SHORTEST_NAME) return 'bad-name'
      if (row.unit && !unit && !isEvery) return 'unknown-unit'
      if (role === null) return 'unread-role'
      if (existing.some(isSame)) return 'existing'
      if (written.some(isSame)) return 'twice'
      return USERNAME.test(username) ? 'new' : 'bad-username'
    })()
    const own = existing.find(isSame) ?? written.find(isSame)
    const account: ListedAccount = {
      ...{ name, role: role ?? defaults.role, unitId, unitText: row.unit, state },
      username: own?.username ?? username,
    }
    if (state === 'new') written.push(account)
    return account
  })
}

const columnsFor = (known: Parameters<typeof unitNamed>[1]): readonly ListColumn<Field>[] => [
  {
    field: 'role',
    heading: /^(?:vai tro|quyen|quyen han|role)$/,
    isCell: (cell) => roleNamed(cell) !== null,
  },
  {
    field: 'username',
    heading: /^(?:ten dang nhap|dang nhap|tai khoan|ten tai khoan|user ?name|user|account)$/,
    // *an* may be a name; a sign-in name in a list has no capitals and no spaces.
    isCell: (cell) => USERNAME.test(cell),
  },
  {
    field: 'name',
    heading: /^(?:ho ten|ho va ten|ho, ten|ten|ten nguoi dung|can bo|full name|name)$/,
    isCell: () => false,
    takesRest: true,
  },
  {
    field: 'unit',
    heading: /^(?:don vi|chi bo|dang bo|xa|noi cong tac|don vi cong tac|unit)$/,
    isCell: (cell) => EVERY_UNIT.test(folded(cell)) || unitNamed(cell, known) !== null,
    takesRest: true,
  },
]
