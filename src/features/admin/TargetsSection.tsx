import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { targetsQuery, type YearTargets } from '~/api/admin.ts'
import { periodsQuery } from '~/api/periods.ts'
import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { dayOf, instantNow } from '~/language/formats/instant.ts'
import { capitalized } from '~/language/formats/words.ts'
import { formatTyped } from '~/reading/typed/typed-figure.ts'
import { CorrectionList } from '~/ui/figures/CorrectionList.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { AdminTable } from './AdminTable.tsx'
import { FormControl } from './FormControl.tsx'
import { LoadFailure } from './LoadFailure.tsx'
import { TargetDialog } from './TargetDialog.tsx'
import { ADMIN_TEXT } from './text.ts'

type VersionedTarget = YearTargets['targets'][number]
type Indicator = YearTargets['indicators'][number]

interface Opened {
  readonly indicator: Indicator
  readonly target: VersionedTarget | null
  readonly isRemoval: boolean
}

/** The targets of a unit for a year, by who set them, and how they were revised. */
export function TargetsSection() {
  const { text, language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const { data: session } = useQuery(sessionQuery())
  const { data: units = [] } = useQuery(unitsQuery())
  const own = session?.account?.unitId ?? units.find((each) => each.parentId === null)?.id ?? ''
  const [chosen, setChosen] = useState('')
  const { data: periods, isError: isWithoutPeriods } = useQuery(periodsQuery(undefined))
  const [typedYear, setYear] = useState<string | null>(null)
  // The year of the newest published month; the current year before any.
  const newest = periods?.[0]?.period ?? dayOf(instantNow())
  const year = typedYear ?? (periods || isWithoutPeriods ? newest.slice(0, 4) : '')
  const unit = chosen || own
  const isYear = /^(19|20)\d{2}$/.test(year)
  const query = useQuery({ ...targetsQuery(unit, year), enabled: unit !== '' && isYear })
  const { data } = query
  const [opened, setOpened] = useState<Opened | null>(null)
  const options = units.map(({ id, name }) => ({ value: id, label: name[language] }))
  // Typed money and percent include their measure.
  const written = ({ figure }: VersionedTarget, { measure }: Indicator) =>
    ['money', 'percent'].includes(measure.kind)
      ? formatTyped(figure, measure)
      : `${formatTyped(figure, measure)} ${measure.name[language]}`
  return (
    <>
      <div className={styles.filter}>
        <FormControl
          control={{ name: 'unit', label: words.unit, kind: 'select', options }}
          value={unit}
          onChange={setChosen}
        />
        <label>
          {words.year}
          <input
            inputMode="numeric"
            size={4}
            maxLength={4}
            value={year}
            onChange={(event) => setYear(event.target.value)}
          />
        </label>
      </div>
      {!data && <LoadFailure query={query} />}
      {data && (
        <AdminTable columns={[words.indicator, words.base, words.value, words.document]} hasButtons>
          {data.indicators.map((indicator) => {
            const targets = data.targets.filter((each) => each.indicatorId === indicator.id)
            const name = indicator.name[language]
            // Several targets of one indicator are distinguished by who set them.
            const of = ({ base }: VersionedTarget) =>
              targets.length > 1 ? `${name}, ${text.bases[base]}` : name
            const open = (target: VersionedTarget | null, isRemoval = false) =>
              setOpened({ indicator, target, isRemoval })
            return (targets.length > 0 ? targets : [null]).map((target) => (
              <tr key={`${indicator.id} ${target?.base ?? ''}`}>
                {(target === null || target === targets[0]) && (
                  <th scope="rowgroup" rowSpan={Math.max(targets.length, 1)}>
                    {name}
                  </th>
                )}
                <td>{target ? capitalized(text.bases[target.base]) : ''}</td>
                <td>{target && written(target, indicator)}</td>
                <td>{target?.document}</td>
                <td className={styles.buttons}>
                  {target && (
                    <>
                      <button
                        type="button"
                        aria-label={words.editOf(of(target))}
                        onClick={() => open(target)}
                      >
                        {text.actions.edit}
                      </button>
                      <button
                        type="button"
                        aria-label={words.removeTarget(of(target))}
                        onClick={() => open(target, true)}
                      >
                        {text.actions.remove}
                      </button>
                    </>
                  )}
                  {target === (targets.at(-1) ?? null) && (
                    <button
                      type="button"
                      aria-label={`${target ? words.addAnother : words.addTarget}: ${name}`}
                      onClick={() => open(null)}
                    >
                      {target ? words.addAnother : words.addTarget}
                    </button>
                  )}
                </td>
              </tr>
            ))
          })}
        </AdminTable>
      )}
      {data && data.revisions.length > 0 && (
        <>
          <h2>{words.revisions}</h2>
          <CorrectionList corrections={data.revisions} indicators={data.indicators} withNames />
        </>
      )}
      {opened && (
        <TargetDialog {...opened} unit={unit} year={year} onClose={() => setOpened(null)} />
      )}
    </>
  )
}
