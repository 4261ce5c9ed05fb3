import { randomBytes, timingSafeEqual } from 'node:crypto'
import { APIError, betterAuth } from 'better-auth'
import { username } from 'better-auth/plugins/username'
import type { Kysely } from 'kysely'
import pLimit from 'p-limit'

import { type Account, PASSWORD_MAX, PASSWORD_MIN, type Role } from '../../src/domain/account.ts'
import type { Accounts } from '../api/accounts.ts'
import type { Tables } from '../store/sql/tables.ts'
import { refusePassword } from './passwords.ts'
import { signInFailures } from './sign-in-failures.ts'

export interface AccountSettings {
  readonly db: Kysely<Tables>
  readonly type: 'sqlite' | 'postgres'
  readonly secret: string
  /** What users type; `https` makes the cookie Secure. */
  readonly publicUrl: string | null
  readonly clock?: () => number
}

// Half a day without use ends a session, so nobody stays signed in on the hall's laptop.
const SESSION_SECONDS = 12 * 60 * 60
const LONGEST_NAME = 32
// Node hashes and compresses on the same four threads: password guesses must leave some free.
const hashing = pLimit(2)

// Our own columns; the library fills and reads them with its own.
const additionalFields = {
  role: { type: 'string', required: true, input: false },
  unitId: { type: 'string', required: false, input: false },
  isDisabled: { type: 'boolean', required: true, defaultValue: false, input: false },
} as const

const makeAuth = ({ db, type, secret, publicUrl }: AccountSettings) =>
  betterAuth({
    database: { db, type },
    secret,
    baseURL: publicUrl ?? 'http://localhost',
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
    },
    plugins: [
      username({
        maxUsernameLength: LONGEST_NAME,
        usernameValidator: (name) => /^[a-z0-9][a-z0-9._-]*$/.test(name),
      }),
    ],
    user: { modelName: 'auth_user', additionalFields },
    session: { modelName: 'auth_session', expiresIn: SESSION_SECONDS, updateAge: 15 * 60 },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification' },
    advanced: {
      cookiePrefix: 'so-ket',
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict' },
      ipAddress: { disableIpTracking: true },
    },
    // The library's routes are not served; our own count failures themselves.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })

/** The library's user, as far as we read it. */
interface User {
  readonly id: string
  readonly name: string
  readonly username?: string | null
  readonly role: string
  readonly unitId?: string | null
  readonly isDisabled: boolean
}

const accountOf = (user: User): Account => ({
  id: user.id,
  name: user.name,
  username: user.username ?? '',
  role: user.role as Role,
  unitId: user.unitId ?? null,
  isDisabled: user.isDisabled,
})

/** Accounts in the database, sessions in cookies that scripts cannot read (decision 0014). */
export function databaseAccounts(
  settings: AccountSettings,
): Accounts & { setUpToken(): Promise<string | null> } {
  const { db } = settings
  const auth = makeAuth(settings)
  const failures = signInFailures(db, settings.clock)
  const token = randomBytes(24).toString('base64url')
  const inside = async () => (await auth.$context).internalAdapter

  const list = async (): Promise<Account[]> => {
    const users = (await (await inside()).listUsers()) as unknown as User[]
    return users.map(accountOf).sort((a, b) => (a.username < b.username ? -1 : 1))
  }

  return {
    list,

    async identify(headers) {
      // Most readers have not signed in: skip the query that would slow down every answer.
      if (!headers.get('cookie')?.includes('so-ket.session_token')) return null
      const session = await auth.api.getSession({ headers })
      const account = session && accountOf(session.user as unknown as User)
      return account && !account.isDisabled ? account : null
    },

    async signIn(name, password, headers) {
      const seconds = await failures.wait(name)
      if (seconds > 0) return { kind: 'locked', seconds }
      // Counted before the password is checked, so that simultaneous tries all count.
      await failures.add(name)
      try {
        const body = { username: name, password }
        const given = await hashing(() =>
          auth.api.signInUsername({ body, headers, returnHeaders: true }),
        )
        const account = accountOf(given.response.user as unknown as User)
        if (account.isDisabled) {
          await (await inside()).deleteSession(given.response.token)
          return { kind: 'wrong' }
        }
        await failures.clear(name)
        return { kind: 'in', account, cookies: given.headers.getSetCookie() }
      } catch (error) {
        if (error instanceof APIError && error.statusCode < 500) return { kind: 'wrong' }
        throw error
      }
    },

    async signOut(headers) {
      const { headers: given } = await auth.api.signOut({ headers, returnHeaders: true })
      return given.getSetCookie()
    },

    async endSessions(id) {
      await (await inside()).deleteUserSessions(id)
    },

    async isPassword(id, password) {
      const context = await auth.$context
      const logins = await context.internalAdapter.findAccounts(id)
      const hash = logins.find((each) => each.providerId === 'credential')?.password
      return hash ? hashing(() => context.password.verify({ hash, password })) : false
    },

    async add(account, password) {
      const context = await auth.$context
      const users = await list()
      if (users.some((each) => each.username === account.username)) return null
      const user = await context.internalAdapter.createUser(
        {
          ...account,
          // The library requires an address; nothing is ever sent to this one (RFC 2606).
          email: `${account.username}@so-ket.invalid`,
          emailVerified: false,
          isDisabled: false,
        },
        { method: 'admin' },
      )
      await context.internalAdapter.linkAccount({
        userId: user.id,
        providerId: 'credential',
        accountId: user.id,
        password: await context.password.hash(password),
      })
      return accountOf(user as unknown as User)
    },

    async change(id, change) {
      const user = await (await inside()).updateUser(id, { ...change })
      return user ? accountOf(user as unknown as User) : null
    },

    async setPassword(id, password) {
      const context = await auth.$context
      await context.internalAdapter.updatePassword(id, await context.password.hash(password))
      await context.internalAdapter.deleteUserSessions(id)
    },

    refusePassword: async (password, name) => refusePassword(password, name),

    async isSetUpToken(typed) {
      const [a, b] = [Buffer.from(typed), Buffer.from(token)]
      if (a.length !== b.length || !timingSafeEqual(a, b)) return false
      return (await list()).length === 0
    },

    /** The one-time word for the first administrator; `null` once there is an account. */
    setUpToken: async () => ((await list()).length === 0 ? token : null),
  }
}
