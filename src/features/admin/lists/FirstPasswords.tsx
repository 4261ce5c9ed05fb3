import { useEffect, useRef } from 'react'

import type { NewUser } from '~/api/admin.ts'
import type { Unit } from '~/domain/unit.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { CopyButton } from '~/ui/primitives/CopyButton.tsx'
import admin from '../Admin.module.css'
import { AdminTable } from '../AdminTable.tsx'
import { ADMIN_TEXT } from '../text.ts'
import styles from './Lists.module.css'
import { LIST_TEXT } from './text.ts'

interface FirstPasswordsProps {
  readonly users: readonly NewUser[]
  readonly units: readonly Unit[]
  readonly onDone: () => void
}

/** New accounts with their first passwords, to be copied or printed: the only time that they are shown. */
export function FirstPasswords({ users, units, onDone }: FirstPasswordsProps) {
  const { language } = useLocale()
  const words = useText(LIST_TEXT).passwords
  const adminWords = useText(ADMIN_TEXT)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const columns = [
    ...[adminWords.fullName, adminWords.username, adminWords.password],
    ...[adminWords.role, adminWords.unit],
  ]
  const rows = users.map(({ name, username, password, role, unitId }) => [
    ...[name, username, password, adminWords.roles[role]],
    units.find(({ id }) => id === unitId)?.name[language] ?? adminWords.everyUnit,
  ])
  return (
    <section className={styles.passwords} aria-labelledby="first-passwords">
      <h2 id="first-passwords" ref={heading} tabIndex={-1}>
        {words.title(users.length)}
      </h2>
      <p>{words.signInAt(`${location.origin}/sign-in`)}</p>
      <p className={admin.alert} data-screen-only>
        {words.onlyNow}
      </p>
      <p className={admin.actions} data-screen-only>
        <CopyButton
          label={words.copy}
          copied={words.copied}
          failed={words.notCopied}
          text={() => [columns, ...rows].map((row) => row.join('\t')).join('\n')}
        />
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" onClick={onDone}>
          {words.done}
        </button>
      </p>
      <AdminTable columns={columns}>
        {rows.map(([name, username, password, ...rest]) => (
          <tr key={username}>
            <th scope="row">{name}</th>
            <td>{username}</td>
            <td>
              <code>{password}</code>
            </td>
            {rest.map((each) => (
              <td key={each}>{each}</td>
            ))}
          </tr>
        ))}
      </AdminTable>
    </section>
  )
}
