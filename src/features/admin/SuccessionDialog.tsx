import { useQueryClient } from '@tanstack/react-query'

import {
  addSuccession,
  changeSuccession,
  type SuccessionInput,
  type UnitHistoryList,
  type VersionedSuccession,
} from '~/api/admin.ts'
import { sendChange } from '~/api/change.ts'
import {
  endingOf,
  formationOf,
  SUCCESSION_KINDS,
  type SuccessionFault,
  successionFault,
  unitWithout,
} from '~/domain/succession.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { FormDialog } from './FormDialog.tsx'
import {
  choice,
  type Field,
  type Fields,
  InvalidInput,
  many,
  mapped,
  record,
  text,
  type Values,
} from './form-fields.ts'
import { ADMIN_TEXT } from './text.ts'

interface SuccessionDialogProps {
  readonly succession: VersionedSuccession | null
  readonly successions: readonly VersionedSuccession[]
  readonly history: UnitHistoryList
  readonly onClose: () => void
}

/** Says which units others followed from a month on; what cannot be is refused before it is sent. */
export function SuccessionDialog(props: SuccessionDialogProps) {
  const { succession, successions, history, onClose } = props
  const { language } = useLocale()
  const admin = useText(ADMIN_TEXT)
  const words = admin.successions
  const client = useQueryClient()
  const others = successions.filter((each) => each.id !== succession?.id)
  const units = history.units.map((unit) =>
    succession
      ? unitWithout(
          succession,
          unit,
          history.past.some((each) => each.id === unit.id),
        )
      : unit,
  )
  const nameOf = (id: string | undefined) =>
    units.find((unit) => unit.id === id)?.name[language] ?? ''
  const options = units.map(({ id, name, closedFrom }) => ({
    value: id,
    label: closedFrom
      ? `${name[language]} (${admin.closed(formatPeriodShort(closedFrom))})`
      : name[language],
  }))

  const refusal = ({ kind, unitId = '' }: SuccessionFault, input: SuccessionInput): string => {
    if (kind === 'wrong-units') return words.wrongUnits[input.kind]
    if (kind === 'told-twice') {
      const isOld = input.predecessorIds.includes(unitId)
      const told = isOld ? endingOf(others, unitId) : formationOf(others, unitId)
      return words.toldTwice(
        nameOf(unitId),
        told ? `${words.kinds[told.kind]} ${formatPeriodShort(told.from)}` : '',
      )
    }
    const unit = units.find((each) => each.id === unitId)
    const months = {
      'in-a-circle': '',
      'begins-later': unit?.since ?? '',
      'ended-otherwise': unit?.closedFrom ?? '',
    }[kind]
    return words.faults[kind](nameOf(unitId), months && formatPeriodShort(months))
  }

  const fields: Fields<SuccessionInput> = {
    kind: choice(words.kind, SUCCESSION_KINDS, words.kinds, words.kindHints),
    from: text(words.from, { kind: 'month', isRequired: true, hint: words.fromHint }),
    predecessorIds: many(words.predecessors, options),
    successorIds: shownIf(
      many(words.successors, options, words.successorsHint),
      (values) => values.kind !== 'closed',
    ),
    document: mapped(text(words.document), (typed) => typed.trim(), String),
  }
  return (
    <FormDialog
      title={
        succession
          ? admin.editOf(`${words.kinds[succession.kind]} ${formatPeriodShort(succession.from)}`)
          : words.add
      }
      fields={record(fields)}
      stored={succession ?? {}}
      save={async (typed, version) => {
        const input = typed.kind === 'closed' ? { ...typed, successorIds: [] } : typed
        const fault = successionFault(input, others, units)
        if (fault) throw new InvalidInput(capitalized(refusal(fault, input)))
        return succession
          ? sendChange(client, changeSuccession, { id: succession.id, input, version })
          : sendChange(client, addSuccession, input)
      }}
      onClose={onClose}
    />
  )
}

const shownIf = <Value,>(
  field: Field<Value>,
  isShown: (values: Values) => boolean,
): Field<Value> => ({
  ...field,
  controls: (name) => field.controls(name).map((control) => ({ ...control, isShown })),
})
