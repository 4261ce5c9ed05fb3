import type { Account, Role } from '../../src/domain/account.ts'

type SignIn =
  | { readonly kind: 'in'; readonly account: Account; readonly cookies: readonly string[] }
  /** Wrong name or wrong password; the answer does not say which. */
  | { readonly kind: 'wrong' }
  /** Too many failures: even the right password is refused for now. */
  | { readonly kind: 'locked'; readonly seconds: number }

export interface NewAccount {
  readonly username: string
  readonly name: string
  readonly role: Role
  readonly unitId: string | null
}

/** Accounts and sessions. The server keeps them in its database, the mock API in the page. */
export interface Accounts {
  /** The account the request's cookies name; `null` for nobody, and for a disabled account. */
  identify(headers: Headers): Promise<Account | null>
  signIn(username: string, password: string, headers: Headers): Promise<SignIn>
  /** @returns the cookies that end the session in the browser */
  signOut(headers: Headers): Promise<readonly string[]>
  endSessions(id: string): Promise<void>
  isPassword(id: string, password: string): Promise<boolean>
  list(): Promise<Account[]>
  /** @returns `null` if the user name is taken */
  add(account: NewAccount, password: string): Promise<Account | null>
  /** @returns `null` if there is no such account */
  change(id: string, change: Omit<Account, 'id' | 'username'>): Promise<Account | null>
  /** Also ends all sessions of the account. */
  setPassword(id: string, password: string): Promise<void>
  /** Why a password is refused; `null` if it is accepted. */
  refusePassword(password: string, username: string): Promise<PasswordRefusal | null>
  /** Whether `token` is the one printed at the first start, when there is no account yet. */
  isSetUpToken(token: string): Promise<boolean>
}

export type PasswordRefusal = 'too-short' | 'too-long' | 'too-common' | 'is-the-name'
