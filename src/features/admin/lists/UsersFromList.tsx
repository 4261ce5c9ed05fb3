import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'

import { addUsers, type NewUser, type User } from '~/api/admin.ts'
import type { Outcome } from '~/api/change.ts'
import { ROLES, type Role } from '~/domain/account.ts'
import { firstPassword } from '~/domain/first-password.ts'
import { topUnit, type Unit } from '~/domain/unit.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { type ListedAccount, listedAccounts } from '~/reading/lists/listed-accounts.ts'
import { readPastedBlock } from '~/reading/typed/pasted-block.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { ComparedTable } from '~/ui/primitives/ComparedTable.tsx'
import admin from '../Admin.module.css'
import { problemText } from '../problem-text.ts'
import { ADMIN_TEXT } from '../text.ts'
import { ListInput } from './ListInput.tsx'
import { ListState } from './ListState.tsx'
import styles from './Lists.module.css'
import { LIST_TEXT } from './text.ts'

const EVERY = ''

interface UsersFromListProps {
  readonly users: readonly User[]
  readonly units: readonly Unit[]
  /** Called with the new accounts; their passwords are nowhere else. */
  readonly onAdded: (users: readonly NewUser[]) => void
}

const below = (end: number): number => {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  return drawn % end
}

/** Accounts by the line: pasted, looked over, given with a first password each. */
export function UsersFromList({ users, units, onAdded }: UsersFromListProps) {
  const { language } = useLocale()
  const words = useText(LIST_TEXT)
  const adminWords = useText(ADMIN_TEXT)
  const [text, setText] = useState('')
  const [role, setRole] = useState<Role>('editor')
  const [chosenUnit, setUnit] = useState<string | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [done, setDone] = useState(0)
  const adding = useMutation(addUsers)
  const unit = chosenUnit ?? topUnit(units)?.id ?? EVERY
  const rows = useMemo(
    () =>
      listedAccounts(readPastedBlock(text), units, users, {
        role,
        unitId: unit === EVERY ? null : unit,
      }),
    [text, units, users, role, unit],
  )
  const isIn = ({ username, state }: ListedAccount) => state === 'new' && !left.has(username)
  const chosen = rows.filter(isIn)
  const count = (many: number) => formatNumber(many, language)
  const unitName = ({ unitId, unitText }: ListedAccount) =>
    units.find(({ id }) => id === unitId)?.name[language] ?? unitText ?? adminWords.everyUnit
  const write = () => {
    setDone(0)
    adding.mutate(
      {
        items: chosen.map((row) => ({
          ...{ name: row.name, username: row.username, role: row.role, unitId: row.unitId },
          password: firstPassword(row.username, below),
        })),
        onProgress: setDone,
      },
      {
        onSuccess: ({ done: added, failures }) => {
          if (failures.length === 0) setText('')
          if (added.length > 0) onAdded(added)
        },
      },
    )
  }
  return (
    <div className={styles.list}>
      <ListInput
        label={words.users.label}
        hint={words.users.hint}
        value={text}
        onChange={(typed) => {
          setText(typed)
          if (!adding.isPending) adding.reset()
        }}
      />
      {rows.length > 0 && (
        <>
          <div className={admin.filter}>
            <label>
              {words.users.roleOfAll}
              <select
                value={role}
                onChange={({ target }) =>
                  setRole(ROLES.find((each) => each === target.value) ?? role)
                }
              >
                {ROLES.map((each) => (
                  <option key={each} value={each}>
                    {adminWords.roles[each]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {words.users.unitOfAll}
              <select value={unit} onChange={({ target }) => setUnit(target.value)}>
                <option value={EVERY}>{adminWords.everyUnit}</option>
                {units.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name[language]}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <ComparedTable
            className={styles.table}
            columns={[
              adminWords.fullName,
              adminWords.username,
              adminWords.role,
              adminWords.unit,
              words.state,
            ]}
          >
            {rows.map((row, at) => (
              <tr
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of the text, in their order
                key={at}
                data-state={row.state === 'new' ? (isIn(row) ? undefined : 'out') : 'same'}
              >
                <th scope="row">{row.name || words.none}</th>
                <td data-label={adminWords.username}>{row.username}</td>
                <td data-label={adminWords.role}>{adminWords.roles[row.role]}</td>
                <td data-label={adminWords.unit}>{unitName(row)}</td>
                <ListState
                  label={words.users.include(row.name)}
                  state={words.users.states[row.state]}
                  reason={words.users.reasons[row.state]}
                  isIn={isIn(row)}
                  onTick={
                    row.state === 'new'
                      ? (isTicked) => {
                          const others = [...left].filter((each) => each !== row.username)
                          setLeft(new Set(isTicked ? others : [...others, row.username]))
                        }
                      : null
                  }
                />
              </tr>
            ))}
          </ComparedTable>
        </>
      )}
      {adding.data && adding.data.failures.length > 0 && (
        <Failures failures={adding.data.failures} />
      )}
      <p className={admin.actions} role="status">
        {chosen.length > 0 && (
          <button
            type="button"
            data-main
            aria-disabled={adding.isPending}
            onClick={() => {
              if (!adding.isPending) write()
            }}
          >
            {adding.isPending
              ? words.users.writing(count(done), count(adding.variables.items.length))
              : words.users.write(count(chosen.length))}
          </button>
        )}
        {text.trim() !== '' && rows.length === 0 && words.users.none}
      </p>
    </div>
  )
}

/** Who got no account, and why; who did is in another list. */
function Failures({ failures }: Pick<Outcome<NewUser>, 'failures'>) {
  const words = useText(LIST_TEXT)
  const adminWords = useText(ADMIN_TEXT)
  return (
    <div role="alert" className={admin.alert}>
      <p>{words.users.failed}</p>
      <ul>
        {failures.map(({ item: user, problem }) => (
          <li key={user.username}>
            {user.name} ({user.username}): {problemText(problem, adminWords)}
          </li>
        ))}
      </ul>
    </div>
  )
}
