import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { targetsQuery, type YearTargets } from '~/api/admin.ts'
import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { CorrectionList } from '~/components/CorrectionList.tsx'
import { formatTyped } from '~/format/typed-figure.ts'
import { capitalized } from '~/format/words.ts'
import { useSpeech } from '~/i18n/text.tsx'
import styles from './Admin.module.css'
import { TargetDialog } from './TargetDialog.tsx'
import { useAdminText } from './words.ts'

export type HeldTarget = YearTargets['targets'][number]
type Indicator = YearTargets['indicators'][number]

interface Opened {
  readonly indicator: Indicator
  readonly target: HeldTarget | null
  readonly isRemoval: boolean
}

/** The year's targets of a unit, each by whom it was set, and how they were changed. */
export function TargetsSection() {
  const { text, language } = useSpeech()
  const words = useAdminText()
  const { data: session } = useQuery(sessionQuery())
  const { data: units = [] } = useQuery(unitsQuery())
  const own = session?.account?.unitId ?? units.find((each) => each.parentId === null)?.id ?? ''
  const [chosen, setChosen] = useState('')
  const [year, setYear] = useState('2021')
  const unit = chosen || own
  const isYear = /^(19|20)\d{2}$/.test(year)
  const { data } = useQuery({ ...targetsQuery(unit, year), enabled: unit !== '' && isYear })
  const [opened, setOpened] = useState<Opened | null>(null)
  return (
    <>
      <div className={styles.filter}>
        <label>
          {words.unit}
          <select value={unit} onChange={(event) => setChosen(event.target.value)}>
            {units.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name[language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.year}
          <input
            inputMode="numeric"
            value={year}
            onChange={(event) => setYear(event.target.value)}
          />
        </label>
      </div>
      {data && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              <th scope="col">{words.base}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.document}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {data.indicators.map((indicator) => {
              const targets = data.targets.filter((each) => each.indicatorId === indicator.id)
              const name = indicator.name[language]
              const open = (target: HeldTarget | null, isRemoval = false) =>
                setOpened({ indicator, target, isRemoval })
              return [...targets, null].map((target) => (
                <tr key={`${indicator.id} ${target?.base ?? ''}`}>
                  {target === targets[0] || targets.length === 0 ? (
                    <th scope="rowgroup" rowSpan={targets.length + 1}>
                      {name}
                    </th>
                  ) : null}
                  <td>{target ? capitalized(text.bases[target.base]) : ''}</td>
                  <td>{target ? formatTyped(target.figure, indicator.measure) : ''}</td>
                  <td>{target?.document}</td>
                  <td className={styles.buttons}>
                    <button
                      type="button"
                      aria-label={`${target ? words.edit : words.addTarget}: ${name}`}
                      onClick={() => open(target)}
                    >
                      {target ? words.edit : words.addTarget}
                    </button>
                    {target && (
                      <button
                        type="button"
                        aria-label={words.removeTarget(name)}
                        onClick={() => open(target, true)}
                      >
                        {words.remove}
                      </button>
                    )}
                  </td>
                </tr>
              ))
            })}
          </tbody>
        </table>
      )}
      {data && data.revisions.length > 0 && (
        <>
          <h2>{words.revisions}</h2>
          <CorrectionList
            corrections={data.revisions}
            measureOf={(id) => data.indicators.find((each) => each.id === id)?.measure}
            nameOf={(id) => data.indicators.find((each) => each.id === id)?.name}
          />
        </>
      )}
      {opened && (
        <TargetDialog {...opened} unit={unit} year={year} onClose={() => setOpened(null)} />
      )}
    </>
  )
}
