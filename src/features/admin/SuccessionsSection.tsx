import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import {
  removeSuccession,
  successionsQuery,
  unitHistoryQuery,
  type VersionedSuccession,
} from '~/api/admin.ts'
import { sendChange } from '~/api/change.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { AdminTable } from './AdminTable.tsx'
import { FormDialog } from './FormDialog.tsx'
import { record } from './form-fields.ts'
import { LoadFailure } from './LoadFailure.tsx'
import { RowButton } from './RowButton.tsx'
import { SuccessionDialog } from './SuccessionDialog.tsx'
import { ADMIN_TEXT } from './text.ts'

type Opened =
  | { readonly form: 'add' }
  | { readonly form: 'edit' | 'remove'; readonly succession: VersionedSuccession }

/** Which units others followed, the newest first. */
export function SuccessionsSection() {
  const { text, language } = useLocale()
  const admin = useText(ADMIN_TEXT)
  const words = admin.successions
  const client = useQueryClient()
  const query = useQuery(successionsQuery())
  const unitsQuery = useQuery(unitHistoryQuery())
  const [opened, setOpened] = useState<Opened | null>(null)
  const history = unitsQuery.data
  if (!query.data) return <LoadFailure query={query} />
  if (!history) return <LoadFailure query={unitsQuery} />
  const { successions } = query.data
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => history.units.find((unit) => unit.id === id)?.name[language] ?? id)
  const told = ({ kind, from }: VersionedSuccession) =>
    `${words.kinds[kind]} ${formatPeriodShort(from)}`
  // Two of one kind and month are told apart by their units.
  const named = (each: VersionedSuccession) =>
    `${told(each)}, ${namesOf(each.predecessorIds).join(', ')}`
  const close = () => setOpened(null)
  return (
    <>
      <p className={styles.actions}>
        <button type="button" onClick={() => setOpened({ form: 'add' })}>
          {words.add}
        </button>
      </p>
      {successions.length === 0 && <p>{words.none}</p>}
      {successions.length > 0 && (
        <AdminTable
          columns={[words.kind, words.from, words.predecessors, words.successors, words.document]}
          hasButtons
        >
          {successions.map((each) => (
            <tr key={each.id}>
              <th scope="row">{capitalized(words.kinds[each.kind])}</th>
              <td className={styles.when}>{formatPeriodShort(each.from)}</td>
              <td>
                <Names names={namesOf(each.predecessorIds)} />
              </td>
              <td data-follows>
                <Names names={namesOf(each.successorIds)} />
              </td>
              <td>{each.document && <p>{each.document}</p>}</td>
              <td className={styles.buttons}>
                <RowButton
                  name={admin.editOf(named(each))}
                  onClick={() => setOpened({ form: 'edit', succession: each })}
                >
                  {text.actions.edit}
                </RowButton>
                <RowButton
                  name={words.removeOf(named(each))}
                  onClick={() => setOpened({ form: 'remove', succession: each })}
                >
                  {text.actions.remove}
                </RowButton>
              </td>
            </tr>
          ))}
        </AdminTable>
      )}
      {opened?.form === 'remove' && (
        <FormDialog
          title={words.removeOf(told(opened.succession))}
          above={() => <p>{words.removal(namesOf(opened.succession.predecessorIds).join(', '))}</p>}
          action={text.actions.remove}
          fields={record({})}
          stored={opened.succession}
          save={(_, version) =>
            sendChange(client, removeSuccession, { id: opened.succession.id, version })
          }
          onClose={close}
        />
      )}
      {opened && opened.form !== 'remove' && (
        <SuccessionDialog
          succession={opened.form === 'edit' ? opened.succession : null}
          successions={successions}
          history={history}
          onClose={close}
        />
      )}
    </>
  )
}

function Names({ names }: { readonly names: readonly string[] }) {
  return names.map((name) => <p key={name}>{name}</p>)
}
