import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'

import { sendChange } from '~/api/change.ts'
import { ownAddress } from '~/api/own-address.ts'
import { sessionQuery } from '~/api/session.ts'
import { setUp, signIn, signOut } from '~/api/sign-in.ts'
import { can } from '~/domain/permissions.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import { ChangePassword } from './ChangePassword.tsx'
import { typedIn, useRefusal } from './credentials.ts'
import styles from './SignInPage.module.css'
import { SIGN_IN_TEXT } from './text.ts'

const route = getRouteApi('/sign-in')
const isInBrowser = typeof document !== 'undefined'

/** Signing in and out; with the one-time link of a first start, creating the first administrator. */
export function SignInPage() {
  const { text } = useLocale()
  const words = useText(SIGN_IN_TEXT)
  const { token, next } = route.useSearch()
  const { data: session } = useQuery(sessionQuery())
  const title = session?.account ? words.account : token ? words.setUpTitle : text.nav.signIn
  return (
    <div className={styles.page}>
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      {session?.account ? (
        <SignedIn name={session.account.name} />
      ) : (
        // Text typed before the app listens to the form would be lost.
        isInBrowser && <SignInForm token={token} next={next} />
      )}
    </div>
  )
}

/** `/` for an address outside this site. */
const siteAddress = (next: string): string => (/^\/(?![/\\])/.test(next) ? next : '/')

function SignInForm({ token, next }: { token: string | undefined; next: string | undefined }) {
  const { text } = useLocale()
  const words = useText(SIGN_IN_TEXT)
  const client = useQueryClient()
  const router = useRouter()
  const entering = useMutation({
    mutationFn: (form: HTMLFormElement) => {
      const typed = typedIn(form)
      const account = {
        username: typed('username').trim().toLowerCase(),
        password: typed('password'),
      }
      return token
        ? sendChange(client, setUp, { ...account, token, name: typed('name').trim() })
        : sendChange(client, signIn, account)
    },
    onSuccess: async ({ account }) => {
      const home = can(account, 'getWork') ? '/work' : '/'
      const href = token
        ? '/admin'
        : next === undefined
          ? await ownAddress(client, home)
          : siteAddress(next)
      // Whoever went on by a link of the header stays where they went.
      if (router.latestLocation.pathname === route.id) await router.navigate({ href })
    },
  })
  const refusal = useRefusal(entering.error)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        entering.mutate(event.currentTarget)
      }}
    >
      {token && <p>{words.setUpBody}</p>}
      <label>
        {words.username}
        <input
          required
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
        />
      </label>
      {token && (
        <label>
          {words.fullName}
          <input required name="name" autoComplete="name" maxLength={300} />
        </label>
      )}
      <label>
        {words.password}
        <input
          required
          name="password"
          type="password"
          autoComplete={token ? 'new-password' : 'current-password'}
          maxLength={1000}
        />
      </label>
      {token && <small>{words.passwordRule}</small>}
      {refusal && (
        <p role="alert" className={styles.alert}>
          {refusal}
        </p>
      )}
      <button type="submit" disabled={entering.isPending}>
        {token ? words.create : text.nav.signIn}
      </button>
    </form>
  )
}

function SignedIn({ name }: { name: string }) {
  const words = useText(SIGN_IN_TEXT)
  const leaving = useMutation(signOut)
  return (
    <>
      <p>{words.signedInAs(name)}</p>
      {leaving.isError && <p role="alert">{words.offline}</p>}
      <p className={styles.buttons}>
        <button type="button" onClick={() => leaving.mutate(false)}>
          {words.signOut}
        </button>
        <button type="button" onClick={() => leaving.mutate(true)}>
          {words.signOutEverywhere}
        </button>
      </p>
      <ChangePassword />
    </>
  )
}
