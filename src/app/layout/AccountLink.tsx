import { useQuery } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'

import { screensFor } from '~/api/registered-screens.ts'
import { sessionQuery } from '~/api/session.ts'
import { useLocale } from '~/ui/locale.tsx'
import styles from './RootLayout.module.css'

/** The screens in the header: the readers', and the office's for those who may work there. */
export function ScreenLinks() {
  const { text } = useLocale()
  const router = useRouter()
  const { data: session } = useQuery(sessionQuery())
  return screensFor(router, session?.account)
    .filter(({ name }) => name !== 'signIn')
    .map(({ name, path }) => (
      <Link key={path} to={path} activeOptions={{ exact: path === '/', includeSearch: false }}>
        {text.nav[name]}
      </Link>
    ))
}

/** The signed-in account, or a link to sign in. */
export function AccountLink() {
  const { text } = useLocale()
  const { data: session } = useQuery(sessionQuery())
  return (
    <Link to="/sign-in" className={styles.account}>
      {session?.account?.name ?? text.nav.signIn}
    </Link>
  )
}
