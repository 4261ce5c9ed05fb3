import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { definitionsQuery, type SectionsInput, saveSections, sectionsQuery } from '~/api/admin.ts'
import { sendChange } from '~/api/change.ts'
import { conflictIn } from '~/api/refusal.ts'
import type { Section } from '~/domain/section.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { AdminTable } from './AdminTable.tsx'
import { FormDialog } from './FormDialog.tsx'
import { type Fields, fixed, InvalidInput, idField, localized, record } from './form-fields.ts'
import { LoadFailure } from './LoadFailure.tsx'
import { OrderButtons } from './OrderButtons.tsx'
import { RowButton } from './RowButton.tsx'
import { ADMIN_TEXT } from './text.ts'
import { useOrder } from './useOrder.ts'

type Opened =
  | { readonly form: 'add' }
  | { readonly form: 'edit' | 'remove'; readonly section: Section }

/** The sections of the official table: their names and their order. */
export function SectionsSection() {
  const { text, language } = useLocale()
  const admin = useText(ADMIN_TEXT)
  const words = admin.tableSections
  const client = useQueryClient()
  const query = useQuery(sectionsQuery())
  const definitions = useQuery(definitionsQuery())
  const [opened, setOpened] = useState<Opened | null>(null)
  const { sections = [], version = 0 } = query.data ?? {}
  const send = (changed: SectionsInput['sections']) =>
    sendChange(client, saveSections, { input: { sections: changed }, version })
  const save = async (changed: SectionsInput['sections']) => {
    try {
      return await send(changed)
    } catch (problem) {
      // The list is fetched again: what is saved next is based on it.
      if (conflictIn(problem) !== undefined) throw new InvalidInput(words.changed)
      throw problem
    }
  }
  const { move, outcome } = useOrder(sections, { mutationFn: send })
  if (!query.data) return <LoadFailure query={query} />
  if (!definitions.data) return <LoadFailure query={definitions} />
  const { indicators } = definitions.data
  const countOf = ({ id }: Section) => indicators.filter(({ group }) => group === id).length
  const edited = opened && opened.form !== 'add' ? opened.section : null
  const fields: Fields<Section> = {
    name: localized(admin.nameVi, admin.nameEn),
    id: edited ? fixed(edited.id) : idField(admin),
  }
  return (
    <>
      <p className={styles.actions}>
        <button type="button" onClick={() => setOpened({ form: 'add' })}>
          {words.add}
        </button>
        <span role="status">{outcome}</span>
      </p>
      <AdminTable columns={[words.name, words.indicators]} hasButtons>
        {sections.map((section, i) => {
          const name = section.name[language]
          return (
            <tr key={section.id}>
              <th scope="row">{name}</th>
              <td>{admin.programmes.count(countOf(section))}</td>
              <td className={styles.buttons}>
                <OrderButtons name={name} place={i} count={sections.length} onMove={move} />
                <RowButton
                  name={admin.editOf(name)}
                  onClick={() => setOpened({ form: 'edit', section })}
                >
                  {text.actions.edit}
                </RowButton>
                {countOf(section) === 0 && sections.length > 1 && (
                  <RowButton
                    name={words.removeOf(name)}
                    onClick={() => setOpened({ form: 'remove', section })}
                  >
                    {text.actions.remove}
                  </RowButton>
                )}
              </td>
            </tr>
          )
        })}
      </AdminTable>
      {opened?.form === 'remove' && (
        <FormDialog
          title={words.removeOf(opened.section.name[language])}
          above={() => <p>{words.removal}</p>}
          action={text.actions.remove}
          fields={record({})}
          stored={{}}
          save={() => save(sections.filter(({ id }) => id !== opened.section.id))}
          onClose={() => setOpened(null)}
        />
      )}
      {opened && opened.form !== 'remove' && (
        <FormDialog
          title={edited ? admin.editOf(edited.name[language]) : words.add}
          fields={record(fields)}
          stored={edited ?? {}}
          save={(typed) => {
            if (!edited && sections.some(({ id }) => id === typed.id))
              throw new InvalidInput(admin.taken(typed.id))
            return save(
              edited
                ? sections.map((each) => (each.id === typed.id ? typed : each))
                : [...sections, typed],
            )
          }}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  )
}
