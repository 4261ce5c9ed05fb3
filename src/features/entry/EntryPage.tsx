import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { sessionQuery } from '~/api/session.ts'
import { type Sheet, sheetQuery } from '~/api/sheets.ts'
import { lastMonthTaken } from '~/domain/at-work.ts'
import { isPeriod, type Period, shifted, yearOf } from '~/domain/period.ts'
import { can } from '~/domain/permissions.ts'
import { hasEnded } from '~/domain/unit.ts'
import { useMonthAtWork } from '~/features/month-at-work/useMonthAtWork.ts'
import { instantNow } from '~/language/formats/clock.ts'
import { dayOf } from '~/language/formats/instant.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import { MonthField } from '~/ui/figures/MonthField.tsx'
import { UnitChange } from '~/ui/figures/UnitChange.tsx'
import { UnitWords, useLocale, useText } from '~/ui/locale.tsx'
import office from '~/ui/primitives/office-screen.module.css'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import { useFocusFromHash } from './cell-focus.ts'
import { NextMonth } from './NextMonth.tsx'
import styles from './Office.module.css'
import { PartsDialog } from './PartsDialog.tsx'
import { SheetDesk } from './SheetDesk.tsx'
import { ENTRY_TEXT } from './text.ts'
import { KEYS } from './useDeskKeys.ts'

const route = getRouteApi('/entry')

/** Where the office enters a month's figures: that of the address, else the one that is due. */
export function EntryPage() {
  const { text } = useLocale()
  const words = useText(ENTRY_TEXT)
  const { unit: addressed, period: month } = route.useSearch()
  const { unit, isWithoutUnit, due } = useMonthAtWork(addressed)
  const period = month !== undefined && isPeriod(month) ? month : due
  const navigate = route.useNavigate()
  useEffect(() => {
    // Put it in the address, so that publishing this month does not move on to the next.
    if (period !== null && month === undefined)
      void navigate({ search: (before) => ({ ...before, period }), replace: true })
  }, [navigate, month, period])
  return (
    <>
      <PageTitle>{text.nav.entry}</PageTitle>
      {isWithoutUnit && (
        <>
          <h1>{text.nav.entry}</h1>
          <p>{words.noUnit}</p>
        </>
      )}
      {unit !== undefined && period !== null && (
        <Month key={`${unit} ${period}`} unit={unit} period={period} />
      )}
    </>
  )
}

function Month({ unit, period }: { unit: string; period: Period }) {
  const { text, language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const { data: sheet, dataUpdatedAt } = useSuspenseQuery(sheetQuery({ unit, period }))
  const { data: session } = useQuery(sessionQuery())
  const isApprover = can(session?.account, 'publishSheet')
  const navigate = route.useNavigate()
  const [isJustPublished, setJustPublished] = useState(false)
  const { parts: isPublishingParts } = route.useSearch()
  const showParts = (parts?: true) =>
    navigate({ search: (before) => ({ ...before, parts }), hash: true, resetScroll: false })
  useFocusFromHash()
  const client = useQueryClient()
  useEffect(
    // Coming back would otherwise show the sheet as it was before the edits.
    () => () => client.removeQueries({ queryKey: ['sheet', unit, period], type: 'inactive' }),
    [client, unit, period],
  )
  const last = lastMonthTaken(dayOf(instantNow()))
  // What is stored already can be corrected or removed.
  const isYetToCome = last < period && sheet.rows.every((row) => !row.entry && !row.published)
  const to = (other: Period) => (before: object) => ({ ...before, unit, period: other })
  return (
    <>
      <header className={office.head}>
        <h1>
          {text.nav.entry}: {sheet.unit.name[language]}
        </h1>
        <nav aria-label={text.columns.period} className={styles.months}>
          <Link
            to="/entry"
            search={to(shifted(period, -1))}
            aria-label={text.periods.previous}
            aria-keyshortcuts={KEYS.previous}
          >
            ←
          </Link>
          <strong>{capitalized(formatPeriod(period, language))}</strong>
          <Link
            to="/entry"
            search={to(shifted(period, 1))}
            aria-label={text.periods.next}
            aria-keyshortcuts={KEYS.next}
          >
            →
          </Link>
          <MonthField
            aria-label={text.columns.period}
            value={period}
            onChange={(value) => {
              if (isPeriod(value)) void navigate({ search: to(value) })
            }}
          />
          <Link
            to="/entry/months"
            search={{ unit, year: yearOf(period) }}
            className={styles.toMonths}
          >
            {words.months}
          </Link>
        </nav>
      </header>
      {isJustPublished && <NextMonth unit={unit} period={period} />}
      {isYetToCome ? (
        <YetToCome unit={unit} last={last} />
      ) : hasEnded(sheet.unit, period) ? (
        <Ended sheet={sheet} isOwn={session?.account?.unitId === unit} />
      ) : (
        <UnitWords unit={sheet.unit} period={period}>
          <SheetDesk
            key={`${sheet.reportVersion} ${dataUpdatedAt}`}
            sheet={sheet}
            isApprover={isApprover}
            onPublished={() => setJustPublished(true)}
            onPublishParts={() => void showParts(true)}
          />
        </UnitWords>
      )}
      {isPublishingParts && isApprover && (
        <PartsDialog above={{ unit, period }} onClose={() => void showParts()} />
      )}
    </>
  )
}

/** A month far from having begun: it takes no figure yet, and is most likely a slip of the year. */
function YetToCome({ unit, last }: { unit: string; last: Period }) {
  const { language } = useLocale()
  const words = useText(ENTRY_TEXT)
  return (
    <>
      <p className={styles.status}>{words.monthYetToCome(formatPeriod(last, language))}</p>
      <p>
        <Link to="/entry" search={{ unit, period: last }}>
          {words.toLast(formatPeriod(last, language))}
        </Link>
      </p>
    </>
  )
}

interface EndedProps {
  readonly sheet: Sheet
  /** The unit is the account's own: it needs another. */
  readonly isOwn: boolean
}

/** A month after the unit's end: it takes no figure, and others are there in its place. */
function Ended({ sheet, isOwn }: EndedProps) {
  const { language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const { unit, period, began, ending } = sheet
  const last = shifted(unit.closedFrom ?? period, -1)
  return (
    <>
      <p className={styles.status}>{words.ended(formatPeriod(last, language))}</p>
      <p>
        <UnitChange of={{ unit, period, began, ending, formation: null }} place="alone" />
      </p>
      {isOwn && <p>{words.endedOwn}</p>}
      <p>
        <Link to="/entry" search={{ unit: unit.id, period: last }}>
          {words.toLast(formatPeriod(last, language))}
        </Link>
      </p>
    </>
  )
}
