import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'

import { changePassword } from '~/api/session.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { refusalOf } from './refusal.ts'
import styles from './SignInPage.module.css'
import { SIGN_IN_TEXT } from './text.ts'

export function ChangePassword() {
  const words = useText(SIGN_IN_TEXT)
  const { language } = useLocale()
  const client = useQueryClient()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [said, setSaid] = useState<{ isDone: boolean; words: string } | null>(null)

  const change = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await changePassword(client, { current, password })
      setCurrent('')
      setPassword('')
      setSaid({ isDone: true, words: words.passwordChanged })
    } catch (problem) {
      setSaid({ isDone: false, words: refusalOf(problem, words, language) })
    }
  }

  return (
    <form onSubmit={(event) => void change(event)} className={styles.form}>
      <h2>{words.changePassword}</h2>
      <label>
        {words.current}
        <input
          required
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
        />
      </label>
      <label>
        {words.newPassword}
        <input
          required
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <small>{words.passwordRule}</small>
      {said && (
        <p
          role={said.isDone ? 'status' : 'alert'}
          className={said.isDone ? undefined : styles.alert}
        >
          {said.words}
        </p>
      )}
      <button type="submit">{words.changePassword}</button>
    </form>
  )
}
