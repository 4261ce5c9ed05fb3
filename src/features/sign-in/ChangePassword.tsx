import { useMutation, useQueryClient } from '@tanstack/react-query'

import { sendChange } from '~/api/change.ts'
import { changePassword } from '~/api/sign-in.ts'
import { useText } from '~/ui/locale.tsx'
import { typedIn, useRefusal } from './credentials.ts'
import styles from './SignInPage.module.css'
import { SIGN_IN_TEXT } from './text.ts'

export function ChangePassword() {
  const words = useText(SIGN_IN_TEXT)
  const client = useQueryClient()
  const changing = useMutation({
    mutationFn: (form: HTMLFormElement) => {
      const typed = typedIn(form)
      const passwords = { current: typed('current'), password: typed('password') }
      return sendChange(client, changePassword, passwords)
    },
    onSuccess: (_, form) => form.reset(),
  })
  const refusal = useRefusal(changing.error)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        changing.mutate(event.currentTarget)
      }}
    >
      <h2>{words.changePassword}</h2>
      <label>
        {words.current}
        <input required name="current" type="password" autoComplete="current-password" />
      </label>
      <label>
        {words.newPassword}
        <input required name="password" type="password" autoComplete="new-password" />
      </label>
      <small>{words.passwordRule}</small>
      {changing.isSuccess && <p role="status">{words.passwordChanged}</p>}
      {refusal && (
        <p role="alert" className={styles.alert}>
          {refusal}
        </p>
      )}
      <button type="submit">{words.changePassword}</button>
    </form>
  )
}
