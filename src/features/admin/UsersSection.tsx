import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import {
  addUser,
  changeUser,
  endSessions,
  resetPassword,
  type User,
  usersQuery,
} from '~/api/admin.ts'
import { unitsQuery } from '~/api/units.ts'
import { ROLES, type Role } from '~/domain/account.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { FormDialog } from './FormDialog.tsx'
import type { Field, Values } from './FormField.tsx'
import { problemWords } from './problem-words.ts'
import { ADMIN_TEXT } from './text.ts'
import { Waiting } from './Waiting.tsx'

interface Opened {
  readonly form: 'edit' | 'password'
  readonly user: User | null
}

/** Who can sign in, as what, for which unit. */
export function UsersSection() {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const client = useQueryClient()
  const query = useQuery(usersQuery())
  const { data: units = [] } = useQuery(unitsQuery())
  const [opened, setOpened] = useState<Opened | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const { data } = query
  if (!data) return <Waiting query={query} />
  const unitName = (id: string | null) =>
    units.find((unit) => unit.id === id)?.name[language] ?? id ?? words.everyUnit
  const end = async (user: User) => {
    try {
      await endSessions(client, user.id)
      setSaid(words.signedOut(user.name))
    } catch (problem) {
      setSaid(problemWords(problem, words))
    }
  }
  return (
    <>
      <p className={styles.actions}>
        <button type="button" onClick={() => setOpened({ form: 'edit', user: null })}>
          {words.addUser}
        </button>
        {said && <span role="status">{said}</span>}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.username}</th>
            <th scope="col">{words.fullName}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.state}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {data.users.map((user) => (
            <tr key={user.id} data-closed={user.isDisabled || undefined}>
              <th scope="row">{user.username}</th>
              <td>{user.name}</td>
              <td>{words.roles[user.role]}</td>
              <td>{unitName(user.unitId)}</td>
              <td>{user.isDisabled ? words.disabled : words.active}</td>
              <td className={styles.buttons}>
                <button
                  type="button"
                  aria-label={words.editUser(user.name)}
                  onClick={() => setOpened({ form: 'edit', user })}
                >
                  {words.edit}
                </button>
                <button
                  type="button"
                  aria-label={words.resetPasswordOf(user.name)}
                  onClick={() => setOpened({ form: 'password', user })}
                >
                  {words.resetPassword}
                </button>
                <button
                  type="button"
                  aria-label={`${words.endSessions}: ${user.name}`}
                  onClick={() => void end(user)}
                >
                  {words.endSessions}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {opened && <UserDialog {...opened} onDone={setSaid} onClose={() => setOpened(null)} />}
    </>
  )
}

interface UserDialogProps extends Opened {
  /** Told what was done, where the table does not show it. */
  readonly onDone: (said: string | null) => void
  readonly onClose: () => void
}

function UserDialog({ form, user, onDone, onClose }: UserDialogProps) {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const client = useQueryClient()
  const { data: units = [] } = useQuery(unitsQuery())
  const roles = ROLES.map((role) => ({ value: role, label: words.roles[role] }))
  const places = [
    { value: '', label: words.everyUnit },
    ...units.map((unit) => ({ value: unit.id, label: unit.name[language] })),
  ]
  const states = [
    { value: '', label: words.active },
    { value: 'yes', label: words.disabled },
  ]
  const password: Field = {
    name: 'password',
    label: words.password,
    kind: 'password',
    isRequired: true,
    hint: words.passwordHint,
  }
  const fields: Field[] =
    form === 'password'
      ? [password]
      : [
          { name: 'name', label: words.fullName, isRequired: true },
          ...(user
            ? []
            : [
                {
                  name: 'username',
                  label: words.username,
                  isRequired: true,
                  hint: words.usernameHint,
                  pattern: String.raw`[a-zA-Z0-9][a-zA-Z0-9._\-]{2,31}`,
                },
              ]),
          { name: 'role', label: words.role, kind: 'select', options: roles },
          { name: 'unit', label: words.unit, kind: 'select', options: places },
          user
            ? { name: 'disabled', label: words.state, kind: 'select', options: states }
            : password,
        ]
  const submit = async (values: Values) => {
    const typed = values.password ?? ''
    onDone(null)
    if (form === 'password' && user) {
      await resetPassword(client, user.id, typed)
      onDone(words.passwordReset(user.name))
    } else {
      const account = {
        name: values.name ?? '',
        role: values.role as Role,
        unitId: values.unit || null,
      }
      if (user)
        await changeUser(client, user.id, { ...account, isDisabled: values.disabled === 'yes' })
      else
        await addUser(client, {
          ...account,
          username: (values.username ?? '').trim().toLowerCase(),
          password: typed,
        })
    }
    return null
  }
  const title =
    form === 'password' && user
      ? words.resetPasswordOf(user.name)
      : user
        ? words.editUser(user.name)
        : words.addUser
  return (
    <FormDialog
      title={title}
      fields={fields}
      initial={{
        name: user?.name ?? '',
        role: user?.role ?? 'editor',
        unit: user?.unitId ?? '',
        disabled: user?.isDisabled ? 'yes' : '',
      }}
      submit={submit}
      onClose={onClose}
    />
  )
}
