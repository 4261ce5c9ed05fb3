import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'

import { targetsQuery, type YearTargets } from '~/api/admin.ts'
import { periodsQuery } from '~/api/periods.ts'
import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { unitAtWork, yearAtWork } from '~/domain/at-work.ts'
import { byLength } from '~/domain/span.ts'
import { limitOf } from '~/domain/target.ts'
import { instantNow } from '~/language/formats/clock.ts'
import { dayOf } from '~/language/formats/instant.ts'
import { formatDay, formatPeriodShort } from '~/language/formats/period.ts'
import { EVERY_DIGIT } from '~/language/formats/quantity.ts'
import { capitalized } from '~/language/formats/words.ts'
import { targetWords } from '~/language/sentences/phrases.ts'
import { spanWords } from '~/language/sentences/span.ts'
import { CorrectionList } from '~/ui/figures/CorrectionList.tsx'
import { UnitWords, useLocale, useText } from '~/ui/locale.tsx'
import styles from './Admin.module.css'
import { AdminTable } from './AdminTable.tsx'
import { FormControl } from './FormControl.tsx'
import { LoadFailure } from './LoadFailure.tsx'
import { RowButton } from './RowButton.tsx'
import { TargetDialog } from './TargetDialog.tsx'
import type { TargetChange } from './target-fields.ts'
import { ADMIN_TEXT } from './text.ts'

type VersionedTarget = YearTargets['targets'][number]
type Indicator = YearTargets['indicators'][number]

interface Opened {
  readonly indicator: Indicator
  readonly change: TargetChange
}

/** The targets of a unit for the spans that touch a year, the shortest span first, and how they were revised. */
export function TargetsSection() {
  const { text, language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const { data: session } = useQuery(sessionQuery())
  const { data: units = [] } = useQuery(unitsQuery())
  const own = unitAtWork(units, undefined, session?.account?.unitId) ?? ''
  const [chosen, setChosen] = useState('')
  const [typedYear, setYear] = useState<string | null>(null)
  const [isReading, setReading] = useState(false)
  const [pasted, setPasted] = useState('')
  const unit = chosen || own
  const { data: periods, isError: isWithoutPeriods } = useQuery({
    ...periodsQuery(unit),
    enabled: unit !== '',
  })
  const opened = () =>
    yearAtWork(
      periods ?? [],
      dayOf(instantNow()),
      units.find(({ id }) => id === unit),
    )
  const year = typedYear ?? (periods || isWithoutPeriods ? String(opened()) : '')
  const of = units.find(({ id }) => id === unit) ?? null
  const options = units.map(({ id, name }) => ({ value: id, label: name[language] }))
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
      <UnitWords unit={of} period={`${year}-12`}>
        {of && YEAR.test(year) && (
          <details onToggle={({ currentTarget }) => setReading(currentTarget.open)}>
            <summary>{words.fromText.summary}</summary>
            {isReading && (
              <Suspense fallback={<p>{text.states.loading}</p>}>
                <TargetsFromText
                  key={`${unit} ${year}`}
                  units={units}
                  unit={of}
                  year={Number(year)}
                  text={pasted}
                  onText={setPasted}
                />
              </Suspense>
            )}
          </details>
        )}
        <Targets unit={unit} year={year} />
      </UnitWords>
    </>
  )
}

const YEAR = /^(19|20)\d{2}$/

/** Its readers of texts and tables come only where they are asked for. */
const TargetsFromText = lazy(async () => {
  const { TargetsFromText: component } = await import('./TargetsFromText.tsx')
  return { default: component }
})

interface TargetsProps {
  readonly unit: string
  readonly year: string
}

function Targets({ unit, year }: TargetsProps) {
  const { text, language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const isYear = YEAR.test(year)
  const query = useQuery({ ...targetsQuery(unit, year), enabled: unit !== '' && isYear })
  const { data } = query
  const [opened, setOpened] = useState<Opened | null>(null)
  const written = (target: VersionedTarget, indicator: Indicator) => {
    const limit = limitOf(indicator, target)
    const amount = targetWords(target.figure, { indicator, limit }, { text, language }, EVERY_DIGIT)
    return limit === 'exactly' ? `${words.limits.exactly} ${amount}` : amount
  }
  const of = (indicator: Indicator) =>
    (data?.targets ?? [])
      .filter((each) => each.indicatorId === indicator.id)
      .toSorted((a, b) => byLength(a.span, b.span))
  return (
    <>
      {!data && <LoadFailure query={query} />}
      {data && (
        <AdminTable
          columns={[words.indicator, words.span, words.base, words.value, words.document]}
          hasButtons
        >
          {data.indicators.map((indicator) => {
            const targets = of(indicator)
            const name = indicator.name[language]
            // Several targets of one indicator are distinguished by span, and by who set them.
            const named = ({ span, base, revisedFrom }: VersionedTarget) =>
              targets.length > 1
                ? [
                    name,
                    spanWords(span, { text, language }).name,
                    text.bases[base],
                    revisedFrom && words.revised(formatPeriodShort(revisedFrom)),
                  ]
                    .filter(Boolean)
                    .join(', ')
                : name
            const open = (change: TargetChange) => setOpened({ indicator, change })
            return (targets.length > 0 ? targets : [null]).map((target) => (
              <tr key={[indicator.id, target?.span, target?.base, target?.revisedFrom].join(' ')}>
                {(target === null || target === targets[0]) && (
                  <th scope="rowgroup" rowSpan={Math.max(targets.length, 1)}>
                    {name}
                  </th>
                )}
                <td>{target && capitalized(spanWords(target.span, { text, language }).name)}</td>
                <td>{target ? capitalized(text.bases[target.base]) : ''}</td>
                <td>
                  {target && written(target, indicator)}
                  {target?.revisedFrom && (
                    <>
                      {' '}
                      <small>{words.revised(formatPeriodShort(target.revisedFrom))}</small>
                    </>
                  )}
                </td>
                <td>
                  {target?.document}
                  {target?.decidedOn && <small> {formatDay(target.decidedOn)}</small>}
                </td>
                <td className={styles.buttons}>
                  {target && (
                    <>
                      <RowButton
                        name={words.editOf(named(target))}
                        onClick={() => open({ kind: 'edit', target })}
                      >
                        {text.actions.edit}
                      </RowButton>
                      <RowButton
                        name={words.reviseOf(named(target))}
                        onClick={() => open({ kind: 'revise', target })}
                      >
                        {words.revise}
                      </RowButton>
                      <RowButton
                        name={words.removeTarget(named(target))}
                        onClick={() => open({ kind: 'remove', target })}
                      >
                        {text.actions.remove}
                      </RowButton>
                    </>
                  )}
                  {target === (targets.at(-1) ?? null) && (
                    <RowButton
                      name={`${target ? words.addAnother : words.addTarget}: ${name}`}
                      onClick={() => open({ kind: 'add' })}
                    >
                      {target ? words.addAnother : words.addTarget}
                    </RowButton>
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
        <TargetDialog
          {...opened}
          targets={of(opened.indicator)}
          amountOf={(target) => written(target, opened.indicator)}
          unit={unit}
          year={year}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  )
}
