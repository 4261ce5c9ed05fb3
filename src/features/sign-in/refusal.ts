import { ApiProblem } from '~/api/problem.ts'
import type { Language } from '~/language/catalogues/language.ts'
import { formatNumber } from '~/language/formats/number.ts'
import type { SignInText } from './text.ts'

/** Why an account or a password was not taken, in words. */
export function refusalOf(problem: unknown, words: SignInText, language: Language): string {
  if (!(problem instanceof ApiProblem)) return words.offline
  const { detail, seconds } = problem.members
  switch (problem.kind) {
    case 'sign-in-locked':
      return words.locked(formatNumber(Number(seconds), language))
    case 'weak-password':
      return words.weak[detail as keyof SignInText['weak']] ?? problem.message
    case 'invalid-request':
      return words.invalid
    case 'not-allowed':
      return words.usedToken
    default:
      return problem.message
  }
}
