import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'

import type { MonthKey } from '~/api/screen.ts'
import { sessionQuery } from '~/api/session.ts'
import { workQuery } from '~/api/work.ts'
import { can } from '~/domain/permissions.ts'
import { FirstSteps } from '~/features/first-steps/FirstSteps.tsx'
import { useMonthAtWork } from '~/features/month-at-work/useMonthAtWork.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import { UnitWords, useLocale, useText } from '~/ui/locale.tsx'
import office from '~/ui/primitives/office-screen.module.css'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import { Received } from './Received.tsx'
import { WORK_TEXT } from './text.ts'
import styles from './Work.module.css'
import { WorkList } from './WorkList.tsx'

const route = getRouteApi('/work')

/** Where somebody of the office begins: what the month at work still needs from them. */
export function WorkPage() {
  const { text } = useLocale()
  const words = useText(WORK_TEXT)
  // Of the month that is due, whichever was looked at before.
  const { unit, due, isWithoutUnit } = useMonthAtWork(route.useSearch().unit)
  const { data: session } = useQuery(sessionQuery())
  const isAdmin = can(session?.account, 'listUsers')
  return (
    <>
      <PageTitle>{text.nav.work}</PageTitle>
      {isWithoutUnit && (
        <>
          <header className={office.head}>
            <h1>{text.nav.work}</h1>
          </header>
          {!isAdmin && <p>{words.noUnit}</p>}
        </>
      )}
      {unit !== undefined && due !== null && (
        <Month key={`${unit} ${due}`} unit={unit} period={due} />
      )}
      {isAdmin && (
        <FirstSteps>
          <p className={styles.nothing}>{words.nothing}</p>
        </FirstSteps>
      )}
    </>
  )
}

function Month(of: MonthKey) {
  const { language } = useLocale()
  const words = useText(WORK_TEXT)
  const { data: session } = useQuery(sessionQuery())
  const { data: work, isError } = useQuery(workQuery(of))
  if (!work) return isError && <p role="alert">{words.notLoaded}</p>
  const { unit, period, months } = work
  return (
    <UnitWords unit={unit} period={period}>
      <header className={office.head}>
        <h1>{words.heading(unit.name[language])}</h1>
        <strong>{capitalized(formatPeriod(period, language))}</strong>
      </header>
      <Received parts={months.slice(1)} />
      {session?.account && can(session.account, 'getSheet') && (
        <WorkList work={work} account={session.account} />
      )}
    </UnitWords>
  )
}
