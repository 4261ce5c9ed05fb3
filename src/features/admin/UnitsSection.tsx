import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { type UnitHistoryList, unitHistoryQuery } from '~/api/admin.ts'
import { isPeriod, shifted } from '~/domain/period.ts'
import { unitAt, unitsAt } from '~/domain/unit.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { indented } from './indented.ts'
import { ADMIN_TEXT } from './text.ts'
import { type HeldUnit, UnitDialog } from './UnitDialog.tsx'
import { Waiting } from './Waiting.tsx'

/** The units as a tree, closed ones and former names too, or as they stood in a month. */
export function UnitsSection() {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const query = useQuery(unitHistoryQuery())
  const [edited, setEdited] = useState<HeldUnit | 'new' | null>(null)
  const [month, setMonth] = useState('')
  const { data } = query
  if (!data) return <Waiting query={query} />
  const then = isPeriod(month) ? month : null
  const rows = indented(then ? unitsAt(data.units, data.past, then) : data.units)
  return (
    <>
      <div className={styles.filter}>
        <button type="button" data-main onClick={() => setEdited('new')}>
          {words.addUnit}
        </button>
        <label>
          {words.asIn}
          <input
            type="month"
            placeholder="2021-04"
            value={month}
            onChange={(event) => setMonth(event.target.value)}
          />
        </label>
      </div>
      {rows.length === 0 && <p>{words.noUnits}</p>}
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.kind}</th>
              {!then && (
                <>
                  <th scope="col">{words.state}</th>
                  <td />
                </>
              )}
            </tr>
          </thead>
          <tbody>
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
                        {words.edit}
                      </button>
                    </td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
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

interface UnitStateProps {
  readonly unit: Pick<HeldUnit, 'id' | 'since' | 'closedFrom'>
  readonly history: UnitHistoryList
}

/** Since when it stands as it does, and how it stood before, newest first. */
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
