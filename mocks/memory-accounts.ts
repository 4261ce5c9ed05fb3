import type { Accounts } from '../server/api/accounts.ts'
import type { Account, Role } from '../src/domain/account.ts'
import { PASSWORD_MIN } from '../src/domain/account.ts'
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from './sample/accounts.ts'

interface StoredAccount extends Account {
  readonly password: string
}

const sample: readonly StoredAccount[] = SAMPLE_ACCOUNTS.map((account) => ({
  ...account,
  id: account.username,
  isDisabled: false,
  password: SAMPLE_PASSWORD,
}))

/**
 * Accounts in memory, with the page's own session as the only one: a service worker cannot set
 * cookies, so the signed-in account is stored here.
 */
export function memoryAccounts(signedIn: Role | null = null) {
  let stored = [...sample]
  let current: string | null = sample.find((each) => each.role === signedIn)?.id ?? null
  const shown = ({ password: _, ...account }: StoredAccount): Account => account
  const replace = (id: string, change: Partial<StoredAccount>) => {
    stored = stored.map((each) => (each.id === id ? { ...each, ...change } : each))
    return stored.find((each) => each.id === id)
  }

  const accounts: Accounts = {
    async identify() {
      const account = stored.find((each) => each.id === current)
      return account && !account.isDisabled ? shown(account) : null
    },
    async signIn(username, password) {
      const account = stored.find((each) => each.username === username)
      if (account?.password !== password || account.isDisabled) return { kind: 'wrong' }
      current = account.id
      return { kind: 'in', account: shown(account), cookies: [] }
    },
    async signOut() {
      current = null
      return []
    },
    async endSessions(id) {
      if (current === id) current = null
    },
    isPassword: async (id, password) =>
      stored.some((each) => each.id === id && each.password === password),
    list: async () => stored.map(shown).sort((a, b) => (a.username < b.username ? -1 : 1)),
    async add(account, password) {
      if (stored.some((each) => each.username === account.username)) return null
      const added = { ...account, id: account.username, isDisabled: false, password }
      stored = [...stored, added]
      return shown(added)
    },
    async change(id, change) {
      const changed = replace(id, change)
      return changed ? shown(changed) : null
    },
    async setPassword(id, password) {
      replace(id, { password })
      if (current === id) current = null
    },
    refusePassword: async (password, username) => {
      if (password.length < PASSWORD_MIN) return 'too-short'
      return password.includes(username) ? 'is-the-name' : null
    },
    isSetUpToken: async () => false,
  }
  return {
    accounts,
    /**
     * Signs in as the sample's account with that role; signs out for `null`.
     *
     * @param unitId - answers for this unit from now on, for `null` of all; as before if left out
     */
    signInAs(role: Role | null, unitId?: string | null) {
      current = stored.find((each) => each.role === role)?.id ?? null
      if (current !== null && unitId !== undefined) replace(current, { unitId })
    },
  }
}
