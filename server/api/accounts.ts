import type { Account, Role } from '../../src/domain/account.ts'

export type SignIn =
  | { readonly kind: 'in'; readonly account: Account; readonly cookies: readonly string[] }
  /** Name or password: which of them is not said. */
  | { readonly kind: 'wrong' }
  /** After too many failures, whatever is typed. */
  | { readonly kind: 'locked'; readonly seconds: number }

export interface NewAccount {
  readonly username: string
  readonly name: string
  readonly role: Role
  readonly unitId: string | null
}

/** Who can sign in, and who has. The server keeps it in its database, the mock API in the page. */
export interface Accounts {
  /** Whom the request's cookies name; `null` for nobody, and for a disabled account. */
  identify(headers: Headers): Promise<Account | null>
  signIn(username: string, password: string, headers: Headers): Promise<SignIn>
  /** @returns the cookies that end the session in the browser */
  signOut(headers: Headers): Promise<readonly string[]>
  endSessions(id: string): Promise<void>
  isPassword(id: string, password: string): Promise<boolean>
  list(): Promise<Account[]>
  /** @returns `null` where the user name is taken */
  add(account: NewAccount, password: string): Promise<Account | null>
  /** @returns `null` where there is no such account */
  change(id: string, change: Omit<Account, 'id' | 'username'>): Promise<Account | null>
  /** Ends all its sessions too. */
  setPassword(id: string, password: string): Promise<void>
  /** Why a password is not taken; `null` where it is. */
  refusePassword(password: string, username: string): Promise<PasswordRefusal | null>
  /** Whether the one-time word of a first start without accounts is `token`. */
  isSetUpToken(token: string): Promise<boolean>
}

export type PasswordRefusal = 'too-short' | 'too-long' | 'too-common' | 'is-the-name'
