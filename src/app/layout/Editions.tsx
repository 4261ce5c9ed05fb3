import { Link } from '@tanstack/react-router'

import { EDITIONS_TEXT } from '~/language/catalogues/editions.ts'
import { dayOf } from '~/language/formats/instant.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatDay } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './PeriodBar.module.css'
import type { ShownScreen } from './screen.ts'

/** Links to each publication of a month that was published more than once, and back. */
export function Editions({ screen }: { screen: ShownScreen }) {
  const { language } = useLocale()
  const words = useText(EDITIONS_TEXT)
  const { publications, edition, period } = screen
  const newest = publications.at(-1)
  const shown = publications.find((each) => each.number === edition)
  const to = (number: number | undefined) => (before: object) => ({
    ...before,
    period: period ?? undefined,
    edition: number,
    at: undefined,
  })
  return (
    <span className={styles.editions}>
      {shown && shown !== newest ? (
        <>
          <strong role="status">{words.asPresented(formatDay(dayOf(shown.at)))}</strong>
          <Link to="." search={to(undefined)} resetScroll={false}>
            {words.asItStands}
          </Link>
        </>
      ) : (
        publications.slice(0, -1).map(({ number, at }) => (
          <Link key={number} to="." search={to(number)} resetScroll={false}>
            {words.edition(formatNumber(number, language), formatDay(dayOf(at)))}
          </Link>
        ))
      )}
    </span>
  )
}
