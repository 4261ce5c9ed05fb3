import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPglite } from '../../test/pglite.ts'
import { migrate, openSqlite } from '../store/sql/database.ts'
import { databaseAccounts } from './accounts.ts'

const PASSWORD = 'mưa rơi trên sông Hậu'
const CLERK = {
  username: 'chuyenvien',
  name: 'Nguyễn Thị A',
  role: 'editor',
  unitId: 'cau-ke',
} as const

describe.each(['sqlite', 'postgres'] as const)('accounts over %s', (type) => {
  const db = type === 'sqlite' ? openSqlite(':memory:') : openPglite()
  let now = Date.parse('2021-05-06T01:00:00Z')
  const settings = { db, type, secret: 'x'.repeat(40), publicUrl: null, clock: () => now }
  const accounts = databaseAccounts(settings)
  beforeAll(() => migrate(db))
  afterAll(() => db.destroy())

  const signIn = (password = PASSWORD, username: string = CLERK.username) =>
    accounts.signIn(username, password, new Headers())
  const cookiesOf = (cookies: readonly string[]) =>
    new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') })
  const session = async () => {
    const result = await signIn()
    if (result.kind !== 'in') throw new Error(`sign-in was ${result.kind}`)
    return { headers: cookiesOf(result.cookies), cookies: result.cookies }
  }

  test('the first administrator needs the one-time word, which then is worth nothing', async () => {
    const token = await accounts.setUpToken()
    expect(await accounts.isSetUpToken('guess')).toBe(false)
    expect(await accounts.isSetUpToken(token ?? '')).toBe(true)
    await accounts.add({ username: 'quantri', name: 'B', role: 'admin', unitId: null }, PASSWORD)
    expect(await accounts.setUpToken()).toBeNull()
    expect(await accounts.isSetUpToken(token ?? '')).toBe(false)
  })

  test('an account is added once', async () => {
    expect(await accounts.add(CLERK, PASSWORD)).toEqual({
      ...CLERK,
      id: expect.any(String),
      isDisabled: false,
    })
    expect(await accounts.add(CLERK, PASSWORD)).toBeNull()
    expect((await accounts.list()).map((each) => each.username)).toEqual(['chuyenvien', 'quantri'])
  })

  test('signing in gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const { headers, cookies } = await session()
    expect(cookies.join()).toMatch(/HttpOnly/)
    expect(cookies.join()).toMatch(/SameSite=Strict/i)
    expect(await accounts.identify(headers)).toMatchObject(CLERK)
  })

  test('behind TLS the cookie is Secure', async () => {
    const secure = databaseAccounts({ ...settings, publicUrl: 'https://soket.example.vn' })
    const result = await secure.signIn(CLERK.username, PASSWORD, new Headers())
    expect(result.kind === 'in' && result.cookies.join()).toMatch(/^__Secure-.*; Secure/i)
  })

  test.each([
    ['no cookie', ''],
    ['a forged one', 'so-ket.session_token=abc.def'],
  ])('%s names nobody', async (_, cookie) => {
    expect(await accounts.identify(new Headers({ cookie }))).toBeNull()
  })

  test('a session that was ended names nobody any more', async () => {
    const { headers } = await session()
    const other = await session()
    await accounts.signOut(headers)
    expect(await accounts.identify(headers)).toBeNull()
    const account = await accounts.identify(other.headers)
    await accounts.endSessions(account?.id ?? '')
    expect(await accounts.identify(other.headers)).toBeNull()
  })

  test('a new password ends the sessions of the old one', async () => {
    const { headers } = await session()
    const { id } = (await accounts.identify(headers)) ?? { id: '' }
    expect(await accounts.isPassword(id, PASSWORD)).toBe(true)
    await accounts.setPassword(id, 'một mật khẩu khác hẳn')
    expect(await accounts.identify(headers)).toBeNull()
    expect(await signIn()).toEqual({ kind: 'wrong' })
    await accounts.setPassword(id, PASSWORD)
  })

  test('a disabled account is nobody’s, and says no more than a wrong password does', async () => {
    const { headers } = await session()
    const account = (await accounts.list())[0]
    if (!account) throw new Error('no account')
    const { id } = account
    await accounts.change(id, { ...account, isDisabled: true })
    expect(await accounts.identify(headers)).toBeNull()
    expect(await signIn()).toEqual({ kind: 'wrong' })
    expect(await accounts.change(id, { ...account, isDisabled: false })).toMatchObject(CLERK)
    now += 25 * 60 * 60 * 1000
  })

  test.each(['chuyenvien', 'khongco'])(
    'failures of %s slow down, then lock for a time, and time heals them',
    async (username) => {
      const kinds: string[] = []
      for (let i = 0; i < 12; i += 1) kinds.push((await signIn('sai mật khẩu rồi', username)).kind)
      expect(new Set(kinds.slice(0, 4))).toEqual(new Set(['wrong']))
      expect(new Set(kinds.slice(5))).toEqual(new Set(['locked']))
      for (let i = 0; i < 8; i += 1) {
        now += 60 * 1000
        await signIn('sai mật khẩu rồi', username)
      }
      expect(await signIn(PASSWORD, username)).toMatchObject({ kind: 'locked' })
      now += 16 * 60 * 1000
      expect((await signIn(PASSWORD, username)).kind).toBe(username === 'khongco' ? 'wrong' : 'in')
    },
  )
})
