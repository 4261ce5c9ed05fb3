import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { definitionsQuery } from '~/api/admin.ts'
import { sendChange } from '~/api/change.ts'
import { programmesQuery, removeProgramme, type VersionedProgramme } from '~/api/programmes.ts'
import { capitalized } from '~/language/formats/words.ts'
import { spanWords } from '~/language/sentences/span.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { AdminTable } from './AdminTable.tsx'
import { FormDialog } from './FormDialog.tsx'
import { record } from './form-fields.ts'
import { LoadFailure } from './LoadFailure.tsx'
import { ProgrammeDialog } from './ProgrammeDialog.tsx'
import { RowButton } from './RowButton.tsx'
import { ADMIN_TEXT } from './text.ts'

type Opened =
  | { readonly form: 'add' }
  | { readonly form: 'edit' | 'remove'; readonly programme: VersionedProgramme }

/** The programmes and resolutions that indicators are followed by. */
export function ProgrammesSection() {
  const { text, language } = useLocale()
  const admin = useText(ADMIN_TEXT)
  const words = admin.programmes
  const client = useQueryClient()
  const query = useQuery(programmesQuery())
  const definitions = useQuery(definitionsQuery())
  const [opened, setOpened] = useState<Opened | null>(null)
  const programmes = query.data
  if (!programmes) return <LoadFailure query={query} />
  if (!definitions.data) return <LoadFailure query={definitions} />
  const { indicators } = definitions.data
  const nameOf = (id: string) => indicators.find((each) => each.id === id)?.name[language] ?? id
  const close = () => setOpened(null)
  return (
    <>
      <p className={styles.actions}>
        <button type="button" onClick={() => setOpened({ form: 'add' })}>
          {words.add}
        </button>
      </p>
      {programmes.length === 0 && <p>{words.none}</p>}
      {programmes.length > 0 && (
        <AdminTable columns={[words.name, words.judged, words.indicators]} hasButtons>
          {programmes.map((programme) => {
            const name = programme.name[language]
            return (
              <tr key={programme.id}>
                <th scope="row">
                  {name}
                  {programme.document && (
                    <small className={styles.former}>{programme.document}</small>
                  )}
                </th>
                <td>
                  {programme.span
                    ? capitalized(spanWords(programme.span, { text, language }).name)
                    : words.byYear}
                </td>
                <td>
                  <details>
                    <summary>{words.count(programme.indicatorIds.length)}</summary>
                    <ol className={styles.ordered}>
                      {programme.indicatorIds.map((id) => (
                        <li key={id}>{nameOf(id)}</li>
                      ))}
                    </ol>
                  </details>
                </td>
                <td className={styles.buttons}>
                  <RowButton
                    name={admin.editOf(name)}
                    onClick={() => setOpened({ form: 'edit', programme })}
                  >
                    {text.actions.edit}
                  </RowButton>
                  <RowButton
                    name={words.removeOf(name)}
                    onClick={() => setOpened({ form: 'remove', programme })}
                  >
                    {text.actions.remove}
                  </RowButton>
                </td>
              </tr>
            )
          })}
        </AdminTable>
      )}
      {opened?.form === 'remove' && (
        <FormDialog
          title={words.removeOf(opened.programme.name[language])}
          above={() => <p>{words.removal}</p>}
          action={text.actions.remove}
          fields={record({})}
          stored={opened.programme}
          save={(_, version) =>
            sendChange(client, removeProgramme, { id: opened.programme.id, version })
          }
          onClose={close}
        />
      )}
      {opened && opened.form !== 'remove' && (
        <ProgrammeDialog
          programme={opened.form === 'edit' ? opened.programme : null}
          programmes={programmes}
          indicators={indicators}
          onClose={close}
        />
      )}
    </>
  )
}
