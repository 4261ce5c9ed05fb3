import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'

import type { ScreenSearch } from '~/api/screen.ts'
import type { Period } from '~/domain/period.ts'
import { formatDay, formatPeriod } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import { useLocale } from '~/ui/locale.tsx'
import { laterPart } from '~/ui/primitives/later-part.tsx'
import { Popover } from '~/ui/primitives/Popover.tsx'
import styles from './PeriodBar.module.css'
import type { ShownScreen } from './screen.ts'

// Few months were published more than once.
const Editions = laterPart(async () => (await import('./Editions.tsx')).Editions)
const PeriodPicker = laterPart(async () => (await import('./PeriodPicker.tsx')).PeriodPicker)

/** Which month is shown, and the way to any other: ← and → step, the name opens all of them. */
export function PeriodBar({ screen }: { screen: ShownScreen }) {
  const { text, language } = useLocale()
  const { period, report, previous, next } = screen
  useArrowKeys(previous, next)
  if (period === null) return <div className={styles.bar} />
  const name = capitalized(formatPeriod(period, language))
  return (
    <nav className={styles.bar} data-screen-only aria-label={text.periods.label}>
      <Step to={previous} label={text.periods.previous} arrow="←" />
      <Popover
        label={text.periods.pick}
        button={
          <strong>
            {name} <span aria-hidden="true">▾</span>
          </strong>
        }
      >
        <PeriodPicker screen={screen} />
      </Popover>
      <Step to={next} label={text.periods.next} arrow="→" />
      {report && (
        <span className={styles.published} data-notable={report.status === 'reopened' || undefined}>
          {report.status === 'reopened'
            ? [text.periods.reopened, report.reopenReason].filter(Boolean).join(': ')
            : report.meetingDate
              ? text.periods.published(formatDay(report.meetingDate))
              : text.periods.publishedWithoutDay}
        </span>
      )}
      {(screen.publications.length > 1 || screen.edition !== null) && <Editions screen={screen} />}
    </nav>
  )
}

/** The screen at hand in another month. */
const inMonth = (period: Period) => ({
  to: '.' as const,
  search: (before: ScreenSearch) => ({ ...before, period, edition: undefined, at: undefined }),
  resetScroll: false,
})

interface StepProps {
  readonly to: Period | null
  readonly label: string
  readonly arrow: string
}

const Step = ({ to, label, arrow }: StepProps) =>
  to === null ? (
    <span className={styles.step} aria-hidden="true" data-disabled>
      {arrow}
    </span>
  ) : (
    <Link {...inMonth(to)} className={styles.step} aria-label={label} title={label}>
      {arrow}
    </Link>
  )

// Where the arrows already mean something to what has the focus.
const USES_ARROWS =
  'input, select, textarea, [contenteditable], [role="application"], [popover], dialog'

function useArrowKeys(previous: Period | null, next: Period | null) {
  const navigate = useNavigate()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.target instanceof Element && event.target.closest(USES_ARROWS)) return
      const period = event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : null
      if (period === null) return
      event.preventDefault()
      void navigate(inMonth(period))
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [navigate, previous, next])
}
