import { useQueryClient } from '@tanstack/react-query'

import { addUnit, changeUnit, type UnitHistoryList } from '~/api/admin.ts'
import { shifted } from '~/domain/period.ts'
import { isWithin, UNIT_KINDS, type UnitKind } from '~/domain/unit.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { FormDialog } from './FormDialog.tsx'
import type { Field, Values } from './FormField.tsx'
import { idField } from './id-field.ts'
import { ADMIN_TEXT } from './text.ts'

export type HeldUnit = UnitHistoryList['units'][number]

interface UnitDialogProps {
  readonly unit: HeldUnit | null
  readonly units: readonly HeldUnit[]
  readonly onClose: () => void
}

const valuesOf = (unit: HeldUnit | null): Values => ({
  nameVi: unit?.name.vi ?? '',
  nameEn: unit && unit.name.en !== unit.name.vi ? unit.name.en : '',
  kind: unit?.kind ?? 'commune',
  parent: unit?.parentId ?? '',
  closedFrom: unit?.closedFrom ?? '',
})

/** Adds a unit, or renames, moves and closes one from a month on. */
export function UnitDialog({ unit, units, onClose }: UnitDialogProps) {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const client = useQueryClient()
  const initial = valuesOf(unit)
  const parents = [
    { value: '', label: words.noParent },
    ...units
      .filter((each) => unit === null || !isWithin(units, each.id, unit.id))
      .map(({ id, name, closedFrom }) => ({
        value: id,
        label: closedFrom
          ? `${name[language]} (${words.closed(formatPeriodShort(closedFrom))})`
          : name[language],
      })),
  ]
  const kinds = UNIT_KINDS.map((kind) => ({ value: kind, label: words.unitKinds[kind] }))
  const below = units.filter((each) => each.parentId === unit?.id && !each.closedFrom).length

  const fromHint = (typed: Values): string => {
    if (!unit) return words.sinceHint
    const isRewritten = ['nameVi', 'nameEn', 'kind', 'parent'].some(
      (name) => typed[name] !== initial[name],
    )
    if (isRewritten && !typed.from) return words.fromMissing
    return unit.since
      ? `${words.fromHint} ${words.fromAfter(formatPeriodShort(unit.since))}`
      : words.fromHint
  }
  const fields = (typed: Values): Field[] => [
    { name: 'nameVi', label: words.nameVi, isRequired: true },
    { name: 'nameEn', label: words.nameEn },
    ...(unit ? [] : [idField(words)]),
    { name: 'kind', label: words.kind, kind: 'select', options: kinds },
    { name: 'parent', label: words.parent, kind: 'select', options: parents },
    {
      name: 'from',
      label: words.from,
      kind: 'month',
      min: unit?.since && shifted(unit.since, 1),
      hint: fromHint(typed),
    },
    ...(unit
      ? [
          {
            name: 'closedFrom',
            label: words.closedFrom,
            kind: 'month' as const,
            hint: below > 0 ? words.closedAbove(below) : words.closedHint,
          },
        ]
      : []),
  ]
  const submit = async (typed: Values, version: number) => {
    const state = {
      kind: typed.kind as UnitKind,
      name: { vi: typed.nameVi ?? '', en: typed.nameEn ?? '' },
      parentId: typed.parent || null,
    }
    if (unit) {
      const times = { from: typed.from || null, closedFrom: typed.closedFrom || null }
      await changeUnit(client, unit.id, { ...state, ...times }, version)
    } else {
      const since = typed.from ? { since: typed.from } : {}
      await addUnit(client, { id: typed.id ?? '', ...state, ...since })
    }
    return null
  }
  return (
    <FormDialog
      title={unit ? words.editUnit(unit.name[language]) : words.addUnit}
      fields={fields}
      initial={initial}
      version={unit?.version ?? 0}
      stored={(current: HeldUnit) => valuesOf(current)}
      submit={submit}
      onClose={onClose}
    />
  )
}
