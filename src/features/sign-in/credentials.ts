import { ApiProblem } from '~/api/problem.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { SIGN_IN_TEXT } from './text.ts'

/** The text in the controls of a form, by name; empty for a control that is not there. */
export function typedIn(form: HTMLFormElement): (name: string) => string {
  const data = new FormData(form)
  return (name) => String(data.get(name) ?? '')
}

/** Why the server refused an account or a password; `null` without an error. */
export function useRefusal(error: Error | null): string | null {
  const words = useText(SIGN_IN_TEXT)
  const { language } = useLocale()
  if (!error) return null
  if (!(error instanceof ApiProblem)) return words.offline
  const { detail, seconds } = error.members
  switch (error.kind) {
    case 'sign-in-locked':
      return words.locked(formatNumber(Number(seconds), language))
    case 'weak-password':
      return words.weak[detail as keyof typeof words.weak] ?? error.message
    case 'invalid-request':
      return words.invalid
    case 'not-allowed':
      return words.usedToken
    default:
      return error.message
  }
}
