import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import type { MonthKey } from '~/api/screen.ts'
import { type PartMonth, partsQuery, publishParts } from '~/api/sheets.ts'
import type { Localized } from '~/domain/indicator.ts'
import type { Readiness } from '~/domain/readiness.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import styles from './Office.module.css'
import { publishRefusal } from './publish-refusal.ts'
import { ENTRY_TEXT } from './text.ts'

interface PartsDialogProps {
  /** The unit above, and the month. */
  readonly above: MonthKey
  readonly onClose: () => void
}

/** The month of all parts of a unit, each with what it lacks, to be published in one go. */
export function PartsDialog({ above, onClose }: PartsDialogProps) {
  const { text, language } = useLocale()
  const words = useText(ENTRY_TEXT).partMonths
  const entryWords = useText(ENTRY_TEXT)
  const { data: parts, error } = useQuery(partsQuery(above))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [done, setDone] = useState(0)
  const publishing = useMutation(publishParts)
  const count = (many: number) => formatNumber(many, language)
  const all = parts ?? []
  const of = (readiness: Readiness) => all.filter((part) => part.readiness === readiness)
  const toShow = [...of('ready'), ...of('blocked')]
  const isIn = ({ unit, readiness }: PartMonth) => readiness === 'ready' && !left.has(unit.id)
  const chosen = all.filter(isIn)
  const names = (some: readonly PartMonth[]) =>
    some.map(({ unit }) => unit.name[language]).join('; ')
  const tick = (id: string, isTicked: boolean) => {
    const others = [...left].filter((each) => each !== id)
    setLeft(new Set(isTicked ? others : [...others, id]))
  }
  const publish = () => {
    setDone(0)
    publishing.mutate({ period: above.period, items: chosen, onProgress: setDone })
  }
  const refusals = publishing.data?.failures ?? []
  return (
    <Dialog title={words.title(formatPeriod(above.period, language))} onClose={onClose}>
      {error && <p role="alert">{error.message}</p>}
      {!parts && !error && <p>{text.states.loading}</p>}
      {toShow.length > 0 && (
        <table className={`${styles.table} ${styles.parts}`}>
          <thead>
            <tr>
              <th scope="col">{text.columns.unit}</th>
              <th scope="col">{words.columns.filled}</th>
              <th scope="col">{words.columns.lacks}</th>
            </tr>
          </thead>
          <tbody>
            {toShow.map((part) => (
              <PartRow
                key={part.unit.id}
                part={part}
                period={above.period}
                isIn={isIn(part)}
                onTick={(isTicked) => tick(part.unit.id, isTicked)}
              />
            ))}
          </tbody>
        </table>
      )}
      {of('empty').length > 0 && (
        <p className={styles.hint}>
          {words.empty(count(of('empty').length))} {names(of('empty'))}.
        </p>
      )}
      {of('published').length > 0 && (
        <p className={styles.hint}>
          {words.published(count(of('published').length))} {names(of('published'))}.
        </p>
      )}
      {refusals.length > 0 && (
        <div role="alert" className={styles.alert}>
          <p>{words.refused}</p>
          <ul>
            {refusals.map(({ item: part, problem }) => (
              <li key={part.unit.id}>
                {part.unit.name[language]}: {publishRefusal(problem, entryWords, language)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={`${styles.actions} ${styles.lasting}`}>
        {chosen.length > 0 && (
          <button
            type="button"
            data-main
            aria-disabled={publishing.isPending}
            onClick={() => {
              if (!publishing.isPending) publish()
            }}
          >
            {publishing.isPending
              ? words.publishing(count(done), count(publishing.variables.items.length))
              : words.publish(count(chosen.length))}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {chosen.length > 0 ? text.actions.cancel : text.actions.close}
        </button>
        <span role="status">
          {publishing.data && words.done(count(publishing.data.done.length))}
          {parts && !publishing.data && toShow.length === 0 && words.nothing}
        </span>
      </p>
    </Dialog>
  )
}

interface PartRowProps {
  readonly part: PartMonth
  readonly period: string
  readonly isIn: boolean
  readonly onTick: (isTicked: boolean) => void
}

function PartRow({ part, period, isIn, onTick }: PartRowProps) {
  const { language } = useLocale()
  const words = useText(ENTRY_TEXT).partMonths
  const { unit, readiness, filled, missing, contradictory } = part
  const name = unit.name[language]
  const listed = (some: readonly Localized[]) =>
    words.first(
      some.slice(0, NAMED).map((each) => each[language]),
      some.length - NAMED,
    )
  return (
    <tr>
      <th scope="row">
        <label className={styles.part}>
          <input
            type="checkbox"
            aria-label={words.include(name)}
            checked={isIn}
            disabled={readiness !== 'ready'}
            onChange={({ target }) => onTick(target.checked)}
          />
          <Link to="/entry" search={{ unit: unit.id, period }}>
            {name}
          </Link>
        </label>
      </th>
      <td>
        {formatNumber(filled, language)}/{formatNumber(filled + missing.length, language)}
      </td>
      <td>
        {contradictory.length > 0 && (
          <p className={styles.lack} data-severity="error">
            {words.contradictory(listed(contradictory))}
          </p>
        )}
        {missing.length > 0 && <p className={styles.lack}>{words.missing(listed(missing))}</p>}
      </td>
    </tr>
  )
}

/** A row names so many indicators; of the others it says how many. */
const NAMED = 4
