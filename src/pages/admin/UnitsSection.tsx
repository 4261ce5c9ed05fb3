import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { addUnit, changeUnit, type UnitHistoryList, unitHistoryQuery } from '~/api/admin.ts'
import { UNIT_KINDS, type UnitKind } from '~/domain/unit.ts'
import { formatPeriodShort } from '~/format/period.ts'
import { useSpeech } from '~/i18n/text.tsx'
import styles from './Admin.module.css'
import { type Field, FormDialog, type Values } from './FormDialog.tsx'
import { indented } from './indented.ts'
import { useAdminText } from './words.ts'

type HeldUnit = UnitHistoryList['units'][number]

/** The units as a tree, closed ones and former names too; each can be changed from a month on. */
export function UnitsSection() {
  const { language } = useSpeech()
  const words = useAdminText()
  const { data } = useQuery(unitHistoryQuery())
  const [edited, setEdited] = useState<HeldUnit | 'new' | null>(null)
  if (!data) return null
  const nameOf = (id: string | null) =>
    data.units.find((unit) => unit.id === id)?.name[language] ?? words.noParent
  return (
    <>
      <p className={styles.actions}>
        <button type="button" onClick={() => setEdited('new')}>
          {words.addUnit}
        </button>
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.state}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {indented(data.units).map(({ unit, depth }) => (
            <tr key={unit.id} data-closed={unit.closedFrom !== undefined || undefined}>
              <th scope="row" data-depth={Math.min(depth, 3)}>
                {unit.name[language]}
              </th>
              <td>{words.unitKinds[unit.kind]}</td>
              <td>
                {unit.since && <p>{words.since(formatPeriodShort(unit.since))}</p>}
                {unit.closedFrom && <p>{words.closed(formatPeriodShort(unit.closedFrom))}</p>}
                {data.past
                  .filter((each) => each.id === unit.id)
                  .map((each) => (
                    <p key={each.until}>
                      {words.past(
                        each.name[language],
                        nameOf(each.parentId),
                        formatPeriodShort(each.until),
                      )}
                    </p>
                  ))}
              </td>
              <td>
                <button
                  type="button"
                  aria-label={words.editUnit(unit.name[language])}
                  onClick={() => setEdited(unit)}
                >
                  {words.edit}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {edited && (
        <UnitDialog
          unit={edited === 'new' ? null : edited}
          units={data.units}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}

interface UnitDialogProps {
  readonly unit: HeldUnit | null
  readonly units: readonly HeldUnit[]
  readonly onClose: () => void
}

const valuesOf = (unit: HeldUnit | null): Values => ({
  id: unit?.id ?? '',
  nameVi: unit?.name.vi ?? '',
  nameEn: unit && unit.name.en !== unit.name.vi ? unit.name.en : '',
  kind: unit?.kind ?? 'commune',
  parent: unit?.parentId ?? '',
  from: '',
  closedFrom: unit?.closedFrom ?? '',
})

function UnitDialog({ unit, units, onClose }: UnitDialogProps) {
  const { language } = useSpeech()
  const words = useAdminText()
  const client = useQueryClient()
  const parents = [
    { value: '', label: words.noParent },
    ...units
      .filter((each) => each.id !== unit?.id)
      .map((each) => ({ value: each.id, label: each.name[language] })),
  ]
  const kinds = UNIT_KINDS.map((kind) => ({ value: kind, label: words.unitKinds[kind] }))
  const fields: Field[] = [
    ...(unit ? [] : [{ name: 'id', label: words.id, isRequired: true }]),
    { name: 'nameVi', label: words.nameVi, isRequired: true },
    { name: 'nameEn', label: words.nameEn },
    { name: 'kind', label: words.kind, kind: 'select', options: kinds },
    { name: 'parent', label: words.parent, kind: 'select', options: parents },
    {
      name: 'from',
      label: words.from,
      kind: 'month',
      hint: unit ? words.fromHint : words.sinceHint,
    },
    ...(unit ? [{ name: 'closedFrom', label: words.closedFrom, kind: 'month' as const }] : []),
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
      initial={valuesOf(unit)}
      version={unit?.version ?? 0}
      stored={(current: HeldUnit) => valuesOf(current)}
      submit={submit}
      onClose={onClose}
    />
  )
}
