import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { type UnitHistoryList, unitHistoryQuery } from '~/api/admin.ts'
import { isPeriod, shifted } from '~/domain/period.ts'
import type { Unit } from '~/domain/unit.ts'
import { unitAt, unitsAt } from '~/domain/unit-history.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { MonthField } from '~/ui/figures/MonthField.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { AdminTable } from './AdminTable.tsx'
import { LoadFailure } from './LoadFailure.tsx'
import { ADMIN_TEXT } from './text.ts'
import { UnitDialog, type VersionedUnit } from './UnitDialog.tsx'

/** Lists are read only where one is pasted. */
const UnitsFromList = lazy(async () => {
  const { UnitsFromList: component } = await import('./lists/UnitsFromList.tsx')
  return { default: component }
})

/** The units as a tree: with closed ones and former names, or as they were in a month. */
export function UnitsSection() {
  const { text, language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const query = useQuery(unitHistoryQuery())
  const [edited, setEdited] = useState<VersionedUnit | 'new' | null>(null)
  const [month, setMonth] = useState('')
  const [isListing, setListing] = useState(false)
  const { data } = query
  if (!data) return <LoadFailure query={query} />
  const then = isPeriod(month) ? month : null
  const rows = indented(then ? unitsAt(data.units, data.past, then) : data.units)
  return (
    <>
      <div className={styles.filter}>
        <button type="button" data-first onClick={() => setEdited('new')}>
          {words.addUnit}
        </button>
        <label>
          {words.asIn}
          <MonthField value={month} onChange={setMonth} />
        </label>
      </div>
      <details onToggle={({ currentTarget }) => setListing(currentTarget.open)}>
        <summary>{words.unitList}</summary>
        {isListing && (
          <Suspense fallback={<p>{text.states.loading}</p>}>
            <UnitsFromList units={data.units} />
          </Suspense>
        )}
      </details>
      {rows.length === 0 && <p>{words.noUnits}</p>}
      {rows.length > 0 && (
        <AdminTable
          columns={[words.unit, words.kind, ...(then ? [] : [words.state])]}
          hasButtons={!then}
        >
          {rows.map(({ unit, depth }) => (
            <tr key={unit.id} data-closed={(!then && unit.closedFrom !== undefined) || undefined}>
              <th scope="row" data-depth={Math.min(depth, 3)}>
                {unit.name[language]}
              </th>
              <td>{words.unitKinds[unit.kind]}</td>
              {!then && (
                <>
                  <td>
                    <UnitState unit={unit} history={data} />
                  </td>
                  <td className={styles.buttons}>
                    <button
                      type="button"
                      aria-label={words.editUnit(unit.name[language])}
                      onClick={() =>
                        setEdited(data.units.find((each) => each.id === unit.id) ?? null)
                      }
                    >
                      {text.actions.edit}
                    </button>
                  </td>
                </>
              )}
            </tr>
          ))}
        </AdminTable>
      )}
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

/** Each unit below its parent, with its depth from 0; one whose parent is not there is at the top. */
function indented(units: readonly Unit[]) {
  const ids = new Set(units.map(({ id }) => id))
  const below = (parentId: string | null, depth: number): { unit: Unit; depth: number }[] =>
    units
      .filter((unit) => (ids.has(unit.parentId ?? '') ? unit.parentId : null) === parentId)
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)])
  return below(null, 0)
}

interface UnitStateProps {
  readonly unit: Unit
  readonly history: UnitHistoryList
}

/** Since when the unit is as it is, and its former states, newest first. */
function UnitState({ unit, history: { units, past } }: UnitStateProps) {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const before = past
    .filter((each) => each.id === unit.id)
    .toSorted((a, b) => (a.until < b.until ? 1 : -1))
  return (
    <>
      {unit.closedFrom && <p>{words.closed(formatPeriodShort(unit.closedFrom))}</p>}
      {unit.since && <p>{words.since(formatPeriodShort(unit.since), before.length > 0)}</p>}
      {before.map(({ name, parentId, since, until }) => {
        const last = shifted(until, -1)
        const parent = units.find((each) => each.id === parentId)
        return (
          <p key={until} className={styles.past}>
            {words.past(
              name[language],
              parent ? unitAt(parent, past, last).name[language] : null,
              since ? formatPeriodShort(since) : null,
              formatPeriodShort(last),
            )}
          </p>
        )
      })}
    </>
  )
}
