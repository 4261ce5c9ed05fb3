import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { sessionQuery } from '~/api/session.ts'
import { can } from '~/domain/permissions.ts'
import { FirstSteps } from '~/features/first-steps/FirstSteps.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import styles from './Admin.module.css'
import { AuditSection } from './AuditSection.tsx'
import { IndicatorsSection } from './IndicatorsSection.tsx'
import { ProgrammesSection } from './ProgrammesSection.tsx'
import { SectionsSection } from './SectionsSection.tsx'
import { SuccessionsSection } from './SuccessionsSection.tsx'
import { SystemSection } from './SystemSection.tsx'
import { TargetsSection } from './TargetsSection.tsx'
import { ADMIN_TEXT } from './text.ts'
import { UnitsSection } from './UnitsSection.tsx'
import { UsersSection } from './UsersSection.tsx'

const route = getRouteApi('/admin')

// The catalogue is longer than all other sections together.
const CatalogueSection = lazy(async () => {
  const { CatalogueSection: component } = await import('./catalogue/CatalogueSection.tsx')
  return { default: component }
})

/** Each section with an operation of it: who may do that may open the section. */
const SECTIONS = [
  { id: 'units', needs: 'listUnitHistory', Section: UnitsSection },
  { id: 'successions', needs: 'listSuccessions', Section: SuccessionsSection },
  { id: 'indicators', needs: 'listIndicatorVersions', Section: IndicatorsSection },
  { id: 'sections', needs: 'listSections', Section: SectionsSection },
  { id: 'programmes', needs: 'saveProgramme', Section: ProgrammesSection },
  { id: 'targets', needs: 'listTargets', Section: TargetsSection },
  { id: 'users', needs: 'listUsers', Section: UsersSection },
  { id: 'audit', needs: 'listAudit', Section: AuditSection },
  { id: 'system', needs: 'getSystem', Section: SystemSection },
] as const

/** Units, indicators, targets, accounts, the audit trail, the installation. */
export function AdminPage() {
  const { text } = useLocale()
  const words = useText(ADMIN_TEXT)
  const { section } = route.useSearch()
  const { data: session } = useQuery(sessionQuery())
  const open = SECTIONS.filter(({ needs }) => can(session?.account, needs))
  const isCatalogue = section === 'catalogue'
  const shown = open.find((each) => each.id === (isCatalogue ? 'indicators' : section)) ?? open[0]
  return (
    <>
      <PageTitle>{text.nav.admin}</PageTitle>
      <h1 className={styles.title} data-screen-only>
        {text.nav.admin}
      </h1>
      {shown && (
        <>
          <nav className={styles.sections} data-screen-only aria-label={text.nav.admin}>
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
          {can(session?.account, 'listUsers') && <FirstSteps />}
          <section aria-label={words.sections[shown.id]}>
            {isCatalogue && shown.id === 'indicators' ? (
              <Suspense>
                <CatalogueSection />
              </Suspense>
            ) : (
              <shown.Section />
            )}
          </section>
        </>
      )}
    </>
  )
}
