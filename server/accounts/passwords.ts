import { dictionary } from '@zxcvbn-ts/language-common'

import { PASSWORD_MAX, PASSWORD_MIN } from '../../src/domain/account.ts'
import type { PasswordRefusal } from '../api/accounts.ts'

// What people of this country and this office would try first, beside the list of the world.
const LOCAL = ['matkhau', 'soket', 'huyenuy', 'cauke', 'travinh', 'vinhlong', 'vietnam', 'anhyeuem']

const known = new Set<string>()
/** Passwords seen in breaches; read on the first question, since most starts ask none. */
function commonPasswords(): ReadonlySet<string> {
  if (known.size === 0)
    for (const password of dictionary['passwords-common'] ?? []) known.add(String(password))
  return known
}

/** Without digits and signs at its ends, which is how common words are made to look longer. */
const core = (password: string): string => password.replace(/^[^a-z]+|[^a-z]+$/g, '')

/**
 * Why a password is not taken, by the rules of OWASP ASVS 5.0 (6.2): long enough, none that is
 * known from breaches or easily guessed here, and nothing about which characters it is made of.
 */
export function refusePassword(password: string, username: string): PasswordRefusal | null {
  const typed = password.normalize('NFC').toLowerCase()
  if ([...typed].length < PASSWORD_MIN) return 'too-short'
  if ([...typed].length > PASSWORD_MAX) return 'too-long'
  if (typed.includes(username.toLowerCase())) return 'is-the-name'
  const isKnown = commonPasswords().has(typed) || LOCAL.includes(core(typed))
  return isKnown || commonPasswords().has(core(typed)) || new Set(typed).size < 5
    ? 'too-common'
    : null
}
