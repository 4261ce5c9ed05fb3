import type { MonthState } from '~/domain/coverage.ts'
import { countMonths, type MonthAtWork } from '~/domain/work.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { WORK_TEXT } from './text.ts'
import styles from './Work.module.css'

/** From what readers see to nothing: the order in which a month is finished. */
const FINISHED_FIRST: readonly MonthState[] = [
  'published',
  'reopened',
  'submitted',
  'writing',
  'nothing',
]

/** How many parts have handed in, as a number and as a strip with a square for each. */
export function Received({ parts }: { readonly parts: readonly MonthAtWork[] }) {
  const { language } = useLocale()
  const words = useText(WORK_TEXT)
  if (parts.length === 0) return null
  const counts = countMonths(parts)
  const count = (many: number) => formatNumber(many, language)
  const handedIn = counts.published + counts.reopened + counts.submitted
  const shown = FINISHED_FIRST.filter((state) => counts[state] > 0)
  return (
    <section className={styles.received}>
      <p className={styles.lead}>
        <strong>{words.received(count(handedIn), count(parts.length))}</strong> {words.haveHandedIn}
      </p>
      <div className={styles.strip} aria-hidden="true">
        {shown.flatMap((state) =>
          parts
            .filter(({ status }) => status === state)
            .map(({ unit }) => <i key={unit.id} data-status={state} title={unit.name[language]} />),
        )}
      </div>
      <ul className={styles.counts}>
        {shown.map((state) => (
          <li key={state}>
            <i data-status={state} aria-hidden="true" /> {count(counts[state])}{' '}
            {words.monthStates[state]}
          </li>
        ))}
      </ul>
    </section>
  )
}
