import { useQuery, useQueryClient } from '@tanstack/react-query'

import {
  addUnit,
  changeUnit,
  removeUnit,
  successionsQuery,
  type UnitHistoryList,
  type UnitInput,
} from '~/api/admin.ts'
import { sendChange } from '~/api/change.ts'
import { isWithin } from '~/domain/hierarchy.ts'
import { shifted } from '~/domain/period.ts'
import { endingOf } from '~/domain/succession.ts'
import { UNIT_KINDS } from '~/domain/unit.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { FormDialog } from './FormDialog.tsx'
import {
  choice,
  type Fields,
  fixed,
  idField,
  localized,
  optional,
  record,
  unstored,
  type Values,
} from './form-fields.ts'
import { MadeByMistake } from './MadeByMistake.tsx'
import { ADMIN_TEXT } from './text.ts'

export type VersionedUnit = UnitHistoryList['units'][number]

interface UnitDialogProps {
  readonly unit: VersionedUnit | null
  readonly units: readonly VersionedUnit[]
  readonly onClose: () => void
}

/** Adds a unit, or renames, moves and closes one from a month on. */
export function UnitDialog({ unit, units, onClose }: UnitDialogProps) {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const client = useQueryClient()
  const parents = units
    .filter((each) => unit === null || !isWithin(units, each.id, unit.id))
    .map(({ id, name, closedFrom }) => ({
      value: id,
      label: closedFrom
        ? `${name[language]} (${words.closed(formatPeriodShort(closedFrom))})`
        : name[language],
    }))
  const { data: { successions = [] } = {} } = useQuery(successionsQuery())
  const ending = unit && endingOf(successions, unit.id)
  const below = units.filter((each) => each.parentId === unit?.id && !each.closedFrom).length

  const fromHint = (values: Values): string => {
    if (!unit) return words.sinceHint
    const initial = form.fill('', unit)
    const isRewritten = ['name.vi', 'name.en', 'kind', 'parentId'].some(
      (name) => values[name] !== initial[name],
    )
    if (isRewritten && !values.from) return words.fromMissing
    return unit.since
      ? `${words.fromHint} ${words.fromAfter(formatPeriodShort(unit.since))}`
      : words.fromHint
  }
  const fields: Fields<UnitInput & { readonly id: string }> = {
    name: localized(words.nameVi, words.nameEn),
    id: unit ? fixed(unit.id) : idField(words),
    kind: choice(words.kind, UNIT_KINDS, words.unitKinds),
    parentId: optional(words.parent, {
      kind: 'select',
      options: [{ value: '', label: words.noParent }, ...parents],
    }),
    from: unstored(
      optional(words.from, {
        kind: 'month',
        min: unit?.since && shifted(unit.since, 1),
        hint: fromHint,
      }),
    ),
    closedFrom: unit
      ? optional(words.closedFrom, {
          kind: 'month',
          isFixed: ending !== null,
          hint: ending
            ? words.closedBySuccession(
                words.successions.kinds[ending.kind],
                formatPeriodShort(ending.from),
              )
            : below > 0
              ? words.closedAbove(below)
              : words.closedHint,
        })
      : fixed(null),
  }
  const form = record(fields)
  return (
    <FormDialog
      title={unit ? words.editUnit(unit.name[language]) : words.addUnit}
      fields={form}
      stored={unit ?? { kind: 'commune' }}
      save={({ id, from, closedFrom, ...input }, version) =>
        unit
          ? sendChange(client, changeUnit, { id, input: { ...input, from, closedFrom }, version })
          : sendChange(client, addUnit, { id, ...input, ...(from && { since: from }) })
      }
      below={
        unit && (
          <MadeByMistake
            action={words.removeUnitOf(unit.name[language])}
            remove={() => sendChange(client, removeUnit, unit)}
            onRemoved={onClose}
          />
        )
      }
      onClose={onClose}
    />
  )
}
