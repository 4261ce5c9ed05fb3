import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'

import { sessionQuery, setUp, signIn, signOut } from '~/api/session.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import { ChangePassword } from './ChangePassword.tsx'
import { refusalOf } from './refusal.ts'
import styles from './SignInPage.module.css'
import { SIGN_IN_TEXT } from './text.ts'

const route = getRouteApi('/sign-in')
const isInBrowser = typeof document !== 'undefined'

/** Signing in and out; with the one-time link of a first start, the first administrator. */
export function SignInPage() {
  const words = useText(SIGN_IN_TEXT)
  const { token, next } = route.useSearch()
  const { data: session } = useQuery(sessionQuery())
  return (
    <div className={styles.page}>
      <PageTitle>{token ? words.setUpTitle : words.title}</PageTitle>
      <h1>{token ? words.setUpTitle : words.title}</h1>
      {session?.account ? (
        <SignedIn name={session.account.name} />
      ) : (
        // A form that the app does not yet listen to would lose what is typed into it.
        isInBrowser && <SignInForm token={token} next={next} />
      )}
    </div>
  )
}

/** Only addresses of our own are gone on to. */
const ownAddress = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/'

function SignInForm({ token, next }: { token: string | undefined; next: string | undefined }) {
  const words = useText(SIGN_IN_TEXT)
  const { language } = useLocale()
  const client = useQueryClient()
  const navigate = route.useNavigate()
  const [username, setUsername] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)

  const enter = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    setRefusal(null)
    try {
      const typed = { username: username.trim().toLowerCase(), password }
      await (token ? setUp(client, { ...typed, token, name: name.trim() }) : signIn(client, typed))
      await navigate({ href: token ? '/admin' : ownAddress(next) })
    } catch (problem) {
      setRefusal(refusalOf(problem, words, language))
    } finally {
      setSending(false)
    }
  }

  return (
    <form onSubmit={(event) => void enter(event)} className={styles.form}>
      {token && <p>{words.setUpBody}</p>}
      <label>
        {words.username}
        <input
          required
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
          value={username}
          onChange={(event) => setUsername(event.target.value)}
        />
      </label>
      {token && (
        <label>
          {words.name}
          <input
            required
            autoComplete="name"
            maxLength={300}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
      )}
      <label>
        {words.password}
        <input
          required
          type="password"
          autoComplete={token ? 'new-password' : 'current-password'}
          maxLength={1000}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      {token && <small>{words.passwordRule}</small>}
      {refusal && (
        <p role="alert" className={styles.alert}>
          {refusal}
        </p>
      )}
      <button type="submit" disabled={isSending}>
        {token ? words.create : words.title}
      </button>
    </form>
  )
}

function SignedIn({ name }: { name: string }) {
  const words = useText(SIGN_IN_TEXT)
  const client = useQueryClient()
  const [isFailed, setFailed] = useState(false)
  const leave = async (isEverywhere: boolean) => {
    try {
      await signOut(client, isEverywhere)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <p>{words.signedInAs(name)}</p>
      {isFailed && <p role="alert">{words.offline}</p>}
      <p className={styles.ways}>
        <button type="button" onClick={() => void leave(false)}>
          {words.signOut}
        </button>
        <button type="button" onClick={() => void leave(true)}>
          {words.signOutEverywhere}
        </button>
      </p>
      <ChangePassword />
    </>
  )
}
