import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { sessionQuery } from '~/api/session.ts'
import type { Role } from '~/domain/account.ts'
import { useText } from '~/ui/locale.tsx'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import styles from './Admin.module.css'
import { AuditSection } from './AuditSection.tsx'
import { IndicatorsSection } from './IndicatorsSection.tsx'
import { SystemSection } from './SystemSection.tsx'
import { TargetsSection } from './TargetsSection.tsx'
import { ADMIN_TEXT } from './text.ts'
import { UnitsSection } from './UnitsSection.tsx'
import { UsersSection } from './UsersSection.tsx'

const route = getRouteApi('/admin')

interface Section {
  readonly id: 'units' | 'indicators' | 'targets' | 'users' | 'audit' | 'system'
  readonly roles: readonly Role[]
  readonly Shown: ComponentType
}

const SECTIONS: readonly Section[] = [
  { id: 'units', roles: ['admin'], Shown: UnitsSection },
  { id: 'indicators', roles: ['admin'], Shown: IndicatorsSection },
  { id: 'targets', roles: ['editor', 'approver'], Shown: TargetsSection },
  { id: 'users', roles: ['admin'], Shown: UsersSection },
  { id: 'audit', roles: ['admin', 'approver'], Shown: AuditSection },
  { id: 'system', roles: ['admin'], Shown: SystemSection },
]

/** Units, indicators, targets, accounts, the trail, the installation: what each role may tend. */
export function AdminPage() {
  const words = useText(ADMIN_TEXT)
  const { section } = route.useSearch()
  const { data: session } = useQuery(sessionQuery())
  const role = session?.account?.role
  const open = SECTIONS.filter((each) => role !== undefined && each.roles.includes(role))
  const shown = open.find((each) => each.id === section) ?? open[0]
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <h1 className={styles.title}>{words.title}</h1>
      {session && !session.account && (
        <p>
          {words.needSignIn}{' '}
          <Link to="/sign-in" search={{ next: '/admin' }}>
            {words.signIn}
          </Link>
        </p>
      )}
      {session?.account && !shown && <p>{words.notAllowed}</p>}
      {shown && (
        <>
          <nav className={styles.sections} aria-label={words.title}>
            {open.map(({ id }) => (
              <Link
                key={id}
                to="/admin"
                search={(before) => ({ ...before, section: id })}
                aria-current={id === shown.id ? 'page' : undefined}
              >
                {words.sections[id]}
              </Link>
            ))}
          </nav>
          <section aria-label={words.sections[shown.id]}>
            <shown.Shown />
          </section>
        </>
      )}
    </>
  )
}
