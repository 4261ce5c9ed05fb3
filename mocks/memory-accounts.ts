import type { Accounts } from '../server/api/accounts.ts'
import type { Account, Role } from '../src/domain/account.ts'
import { PASSWORD_MIN } from '../src/domain/account.ts'
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from './sample/accounts.ts'

interface Held extends Account {
  readonly password: string
}

const sample: readonly Held[] = SAMPLE_ACCOUNTS.map((account) => ({
  ...account,
  id: account.username,
  isDisabled: false,
  password: SAMPLE_PASSWORD,
}))

/**
 * Accounts that live as long as the page, with one session: its own. A worker cannot set cookies,
 * so who is signed in is kept here.
 */
export function memoryAccounts(signedIn: Role | null = null) {
  let held = [...sample]
  let current: string | null = sample.find((each) => each.role === signedIn)?.id ?? null
  const shown = ({ password: _, ...account }: Held): Account => account
  const replace = (id: string, change: Partial<Held>) => {
    held = held.map((each) => (each.id === id ? { ...each, ...change } : each))
    return held.find((each) => each.id === id)
  }

  const accounts: Accounts = {
    async identify() {
      const account = held.find((each) => each.id === current)
      return account && !account.isDisabled ? shown(account) : null
    },
    async signIn(username, password) {
      const account = held.find((each) => each.username === username)
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
      held.some((each) => each.id === id && each.password === password),
    list: async () => held.map(shown).sort((a, b) => (a.username < b.username ? -1 : 1)),
    async add(account, password) {
      if (held.some((each) => each.username === account.username)) return null
      const added = { ...account, id: account.username, isDisabled: false, password }
      held = [...held, added]
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
    /** Acts as the sample's account of that role from now on; as nobody for `null`. */
    signInAs(role: Role | null) {
      current = held.find((each) => each.role === role)?.id ?? null
    },
  }
}
