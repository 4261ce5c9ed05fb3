import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { sessionQuery } from '~/api/session.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './RootLayout.module.css'

/** The office's screens, for those who may work there. */
export function OfficeLinks() {
  const { text } = useLocale()
  const { data: session } = useQuery(sessionQuery())
  const role = session?.account?.role
  return (
    <>
      {(role === 'editor' || role === 'approver') && (
        <Link to="/entry" activeOptions={{ includeSearch: false }}>
          {text.nav.entry}
        </Link>
      )}
      {role !== undefined && role !== 'viewer' && (
        <Link to="/admin" activeOptions={{ includeSearch: false }}>
          {text.nav.admin}
        </Link>
      )}
    </>
  )
}

/** Who is signed in; else the way to sign in. */
export function AccountLink() {
  const { text } = useLocale()
  const { data: session } = useQuery(sessionQuery())
  return (
    <Link to="/sign-in" className={styles.account}>
      {session?.account?.name ?? text.nav.signIn}
    </Link>
  )
}
