import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import type { OfficeOperation } from '~/api/registered-screens.ts'
import { sessionQuery } from '~/api/session.ts'
import { can } from '~/domain/permissions.ts'
import { OFFICE_TEXT } from '~/language/catalogues/office.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import { Notice } from './Notice.tsx'
import { OFFICE_GATE_TEXT } from './office-gate-text.ts'

interface OfficeGateProps {
  readonly operation: OfficeOperation
  readonly children: ReactNode
}

/** A screen of the office, once it is known that the reader may work there; else what it takes. */
export function OfficeGate({ operation, children }: OfficeGateProps) {
  const { text } = useLocale()
  const { signInNeeded, notAllowed } = useText(OFFICE_GATE_TEXT)[operation]
  const office = useText(OFFICE_TEXT)
  const { href } = useLocation()
  const { data: session } = useQuery(sessionQuery())
  if (!session) return null
  if (can(session.account, operation)) return children
  const title = {
    getWork: text.nav.work,
    getSheet: text.nav.entry,
    importEntries: office.importing,
    getCoverage: office.months,
    listIndicatorWords: text.nav.admin,
  }[operation]
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Notice title={title} body={session.account ? notAllowed : signInNeeded}>
        {!session.account && (
          <Link to="/sign-in" search={{ next: href }}>
            {text.nav.signIn}
          </Link>
        )}
      </Notice>
    </>
  )
}
