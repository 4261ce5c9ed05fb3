import { useQueryClient } from '@tanstack/react-query'

import type { Definition } from '~/api/admin.ts'
import { sendChange } from '~/api/change.ts'
import { type ProgrammeInput, saveProgramme, type VersionedProgramme } from '~/api/programmes.ts'
import { conflictIn } from '~/api/refusal.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { FormDialog } from './FormDialog.tsx'
import {
  type Fields,
  fixed,
  InvalidInput,
  idField,
  localized,
  mapped,
  ordered,
  record,
  text,
} from './form-fields.ts'
import { spanOrYearField } from './span-field.ts'
import { ADMIN_TEXT } from './text.ts'

interface ProgrammeDialogProps {
  readonly programme: VersionedProgramme | null
  readonly programmes: readonly VersionedProgramme[]
  /** In the order of the official table. */
  readonly indicators: readonly Definition[]
  readonly onClose: () => void
}

/** The name, the document, the span and the indicators of a programme, in its order. */
export function ProgrammeDialog(props: ProgrammeDialogProps) {
  const { programme, programmes, indicators, onClose } = props
  const { language } = useLocale()
  const admin = useText(ADMIN_TEXT)
  const words = admin.programmes
  const client = useQueryClient()
  const options = indicators.map(({ id, name }) => ({ value: id, label: name[language] }))
  const fields: Fields<ProgrammeInput & { readonly id: string }> = {
    name: localized(admin.nameVi, admin.nameEn),
    id: programme ? fixed(programme.id) : idField(admin),
    document: mapped(text(words.document), (typed) => typed.trim(), String),
    span: spanOrYearField(admin),
    indicatorIds: mapped(
      ordered(words.indicators, options, words.indicatorsHint),
      (chosen) => {
        if (chosen.length === 0) throw new InvalidInput(words.noIndicators)
        return chosen
      },
      (stored) => stored,
    ),
  }
  return (
    <FormDialog
      title={programme ? admin.editOf(programme.name[language]) : words.add}
      fields={record(fields)}
      stored={programme ?? {}}
      save={async ({ id, ...input }, version) => {
        if (!programme && programmes.some((each) => each.id === id))
          throw new InvalidInput(admin.taken(id))
        try {
          return await sendChange(client, saveProgramme, { id, input, version })
        } catch (problem) {
          // What was opened as new never replaces what is there.
          if (!programme && conflictIn(problem)) throw new InvalidInput(admin.taken(id))
          throw problem
        }
      }}
      onClose={onClose}
    />
  )
}
