import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useRouter, useSearch } from '@tanstack/react-router'

import { ApiProblem } from '~/api/problem.ts'
import { sessionQuery } from '~/api/session.ts'
import { isPeriod } from '~/domain/period.ts'
import { can } from '~/domain/permissions.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { useLocale } from '~/ui/locale.tsx'
import { LazyUnitChange } from './LazyUnitChange.tsx'
import { Notice } from './Notice.tsx'

/** What went wrong, in words a reader can act on, and the way out. */
export function Failure({ error }: { error: unknown }) {
  const { text, language } = useLocale()
  const { unit, period = '' } = useSearch({ from: '__root__' })
  const { states } = text
  const location = useLocation()
  const home = <Link to="/">{states.toOverview}</Link>
  if (!(error instanceof ApiProblem)) {
    const isNetwork = error instanceof TypeError
    return (
      <Notice
        title={isNetwork ? states.failed : states.broken}
        body={isNetwork ? states.failedBody : states.brokenBody}
      >
        <Retry />
        {!isNetwork && home}
      </Notice>
    )
  }
  switch (error.kind) {
    case 'no-report': {
      // Nobody asked for a month: there is none.
      if (!period)
        return (
          <Notice title={states.nonePublished}>
            <EntryLink />
          </Notice>
        )
      const of = { unit: null, began: null, formation: null, ending: null, ...error.members }
      return (
        <Notice
          title={
            isPeriod(period)
              ? states[of.unit ? 'noneTitle' : 'emptyTitle'](formatPeriod(period, language))
              : error.message
          }
          body={
            of.unit ? (
              <LazyUnitChange of={{ ...of, period }} place="alone" />
            ) : (
              isPeriod(period) && states.emptyBody(formatPeriod(period, language))
            )
          }
        >
          <Link to="." search={(before) => ({ ...before, period: undefined })}>
            {states.newest}
          </Link>
        </Notice>
      )
    }
    case 'sign-in-needed':
      return (
        <Notice title={states.signInNeeded} body={states.signInNeededBody}>
          <Link to="/sign-in" search={{ next: location.href }}>
            {text.nav.signIn}
          </Link>
        </Notice>
      )
    case 'unknown-indicator':
      return (
        <Notice title={states.unknownIndicator} body={states.unknownIndicatorBody}>
          {home}
        </Notice>
      )
    case 'unknown-unit':
      // Nobody asked for one: there is none yet.
      if (unit === undefined)
        return (
          <Notice title={states.noUnits} body={states.noUnitsBody}>
            <Link to="/admin">{text.nav.admin}</Link>
          </Notice>
        )
      return (
        <Notice title={states.unknownUnit} body={states.unknownIndicatorBody}>
          <Link to="/" search={{ unit: undefined, period: undefined }}>
            {states.toOverview}
          </Link>
        </Notice>
      )
    case 'invalid-request':
      return (
        <Notice title={states.invalid} body={states.unknownIndicatorBody}>
          <Link to="/" search={{ unit: undefined, period: undefined }}>
            {states.toOverview}
          </Link>
        </Notice>
      )
    default:
      return (
        <Notice title={states.failed} body={error.message}>
          <Retry />
        </Notice>
      )
  }
}

/** For those who enter months, to where they do. */
function EntryLink() {
  const { text } = useLocale()
  const { data: session } = useQuery(sessionQuery())
  return can(session?.account ?? null, 'saveEntry') && <Link to="/entry">{text.nav.entry}</Link>
}

function Retry() {
  const { text } = useLocale()
  const router = useRouter()
  return (
    <button type="button" onClick={() => void router.invalidate()}>
      {text.actions.retry}
    </button>
  )
}
