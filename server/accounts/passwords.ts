import { dictionary } from '@zxcvbn-ts/language-common'

import { PASSWORD_MAX, PASSWORD_MIN } from '../../src/domain/account.ts'
import type { PasswordRefusal } from '../api/accounts.ts'

// What people in this country and this office try first, beside the international list.
const LOCAL = ['matkhau', 'soket', 'huyenuy', 'cauke', 'travinh', 'vinhlong', 'vietnam', 'anhyeuem']

const known = new Set<string>()
/** Passwords seen in breaches; loaded on first use, since most runs never need them. */
function commonPasswords(): ReadonlySet<string> {
  if (known.size === 0)
    for (const password of dictionary['passwords-common'] ?? []) known.add(String(password))
  return known
}

/** Strips digits and signs from both ends: people add them to make common words longer. */
const core = (password: string): string => password.replace(/^[^a-z]+|[^a-z]+$/g, '')

/**
 * Why a password is refused, by OWASP ASVS 5.0 (6.2): too short, known from breaches or easily
 * guessed here. There are no rules about its characters.
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
