import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'

import {
  addUser,
  changeUser,
  endSessions,
  type NewUser,
  resetPassword,
  type User,
  type UserInput,
  usersQuery,
} from '~/api/admin.ts'
import { sendChange } from '~/api/change.ts'
import { unitsQuery } from '~/api/units.ts'
import { ROLES } from '~/domain/account.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { AdminTable } from './AdminTable.tsx'
import { FormDialog } from './FormDialog.tsx'
import {
  choice,
  type Fields,
  fixed,
  mapped,
  optional,
  record,
  text,
  unstored,
} from './form-fields.ts'
import { LoadFailure } from './LoadFailure.tsx'
import { problemText } from './problem-text.ts'
import { RowButton } from './RowButton.tsx'
import { ADMIN_TEXT } from './text.ts'

type Opened =
  | { readonly form: 'edit'; readonly user: User | null }
  | { readonly form: 'password'; readonly user: User }

/** Lists are read only where one is pasted. */
const UsersFromList = lazy(async () => {
  const { UsersFromList: component } = await import('./lists/UsersFromList.tsx')
  return { default: component }
})
const FirstPasswords = lazy(async () => {
  const { FirstPasswords: component } = await import('./lists/FirstPasswords.tsx')
  return { default: component }
})

/** The accounts: who can sign in, with which role, for which unit. */
export function UsersSection() {
  const { text, language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const query = useQuery(usersQuery())
  const { data: units = [] } = useQuery(unitsQuery())
  const [opened, setOpened] = useState<Opened | null>(null)
  const [outcome, setOutcome] = useState<string | null>(null)
  const [isListing, setListing] = useState(false)
  const [added, setAdded] = useState<readonly NewUser[]>([])
  const ending = useMutation({
    ...endSessions,
    onSuccess: ({ name }) => setOutcome(words.signedOut(name)),
    onError: (problem) => setOutcome(problemText(problem, words)),
  })
  const { data } = query
  if (!data) return <LoadFailure query={query} />
  const unitName = (id: string | null) =>
    units.find((unit) => unit.id === id)?.name[language] ?? id ?? words.everyUnit
  return (
    <>
      {added.length > 0 && (
        <Suspense fallback={<p>{text.states.loading}</p>}>
          <FirstPasswords users={added} units={units} onDone={() => setAdded([])} />
        </Suspense>
      )}
      <div data-screen-only={added.length > 0 || undefined}>
        <p className={styles.actions}>
          <button type="button" onClick={() => setOpened({ form: 'edit', user: null })}>
            {words.addUser}
          </button>
          {outcome && <span role="status">{outcome}</span>}
        </p>
        <details onToggle={({ currentTarget }) => setListing(currentTarget.open)}>
          <summary>{words.userList}</summary>
          {isListing && (
            <Suspense fallback={<p>{text.states.loading}</p>}>
              <UsersFromList
                users={data.users}
                units={units}
                onAdded={(users) => setAdded([...added, ...users])}
              />
            </Suspense>
          )}
        </details>
        <AdminTable
          columns={[words.username, words.fullName, words.role, words.unit, words.state]}
          hasButtons
        >
          {data.users.map((user) => (
            <tr key={user.id} data-closed={user.isDisabled || undefined}>
              <th scope="row">{user.username}</th>
              <td>{user.name}</td>
              <td>{words.roles[user.role]}</td>
              <td>{unitName(user.unitId)}</td>
              <td>{user.isDisabled ? words.disabled : words.active}</td>
              <td className={styles.buttons}>
                <RowButton
                  name={words.editUser(user.name)}
                  onClick={() => setOpened({ form: 'edit', user })}
                >
                  {text.actions.edit}
                </RowButton>
                <RowButton
                  name={words.resetPasswordOf(user.name)}
                  onClick={() => setOpened({ form: 'password', user })}
                >
                  {words.resetPassword}
                </RowButton>
                <RowButton
                  name={`${words.endSessions}: ${user.name}`}
                  onClick={() => ending.mutate(user)}
                >
                  {words.endSessions}
                </RowButton>
              </td>
            </tr>
          ))}
        </AdminTable>
      </div>
      {opened && <UserDialog {...opened} onDone={setOutcome} onClose={() => setOpened(null)} />}
    </>
  )
}

type UserDialogProps = Opened & {
  /** Called with what the table does not show, or with `null` before anything is done. */
  readonly onDone: (outcome: string | null) => void
  readonly onClose: () => void
}

function UserDialog({ form, user, onDone, onClose }: UserDialogProps) {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const client = useQueryClient()
  const { data: units = [] } = useQuery(unitsQuery())
  const password = unstored(
    text(words.password, { kind: 'password', isRequired: true, hint: words.passwordHint }),
  )
  const fields: Fields<NewUser & UserInput> = {
    name: text(words.fullName, { isRequired: true }),
    username: user
      ? fixed(user.username)
      : mapped(
          text(words.username, {
            isRequired: true,
            hint: words.usernameHint,
            pattern: String.raw`[a-zA-Z0-9][a-zA-Z0-9._\-]{2,31}`,
          }),
          (typed) => typed.trim().toLowerCase(),
          String,
        ),
    role: choice(words.role, ROLES, words.roles),
    unitId: optional(words.unit, {
      kind: 'select',
      options: [
        { value: '', label: words.everyUnit },
        ...units.map((unit) => ({ value: unit.id, label: unit.name[language] })),
      ],
    }),
    isDisabled: user
      ? mapped(
          choice(words.state, ['', 'yes'], { '': words.active, yes: words.disabled }),
          (typed) => typed === 'yes',
          (isDisabled) => (isDisabled ? 'yes' : ''),
        )
      : fixed(false),
    password: user ? fixed('') : password,
  }
  if (form === 'password')
    return (
      <FormDialog
        title={words.resetPasswordOf(user.name)}
        fields={record({ password })}
        stored={{}}
        save={async (input) => {
          onDone(null)
          await sendChange(client, resetPassword, { id: user.id, ...input })
          onDone(words.passwordReset(user.name))
        }}
        onClose={onClose}
      />
    )
  return (
    <FormDialog
      title={user ? words.editUser(user.name) : words.addUser}
      fields={record(fields)}
      stored={user ?? { role: 'editor' }}
      save={({ username, password: typed, isDisabled, ...input }) => {
        onDone(null)
        return user
          ? sendChange(client, changeUser, { id: user.id, input: { ...input, isDisabled } })
          : sendChange(client, addUser, { ...input, username, password: typed })
      }}
      onClose={onClose}
    />
  )
}
