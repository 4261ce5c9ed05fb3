import { z } from '@hono/zod-openapi'

import type { Store } from '../store/store.ts'
import { type Env, signedIn } from './access.ts'
import type { Accounts } from './accounts.ts'
import { auditedAction } from './change.ts'
import { Account, Line, Password, Username } from './office-schemas.ts'
import { makeRouter, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'

const Session = z
  .object({
    account: Account.nullable(),
    isReadingOpen: z.boolean(),
  })
  .openapi('Session')

const getSession = readOperation({
  id: 'getSession',
  path: '/api/session',
  summary: 'Ai đang đăng nhập',
  request: {},
  answer: Session,
})

const signIn = writeOperation({
  id: 'signIn',
  method: 'post',
  path: '/api/session',
  summary: 'Đăng nhập',
  request: {},
  body: z.object({ username: z.string().max(100), password: Password }),
  answer: Session,
})

const signOut = writeOperation({
  id: 'signOut',
  method: 'delete',
  path: '/api/session',
  summary: 'Đăng xuất khỏi máy này',
  request: {},
  body: z.object({}),
  answer: Session,
})

const signOutEverywhere = writeOperation({
  id: 'signOutEverywhere',
  method: 'delete',
  path: '/api/sessions',
  summary: 'Đăng xuất khỏi mọi máy',
  request: {},
  body: z.object({}),
  answer: Session,
})

const changePassword = writeOperation({
  id: 'changePassword',
  method: 'put',
  path: '/api/session/password',
  summary: 'Đổi mật khẩu của mình; các máy khác bị đăng xuất',
  request: {},
  body: z.object({ current: Password, password: Password }),
  answer: Session,
})

const setUp = writeOperation({
  id: 'setUp',
  method: 'post',
  path: '/api/set-up',
  summary: 'Tạo người quản trị đầu tiên bằng liên kết in ra khi khởi động lần đầu',
  request: {},
  body: z.object({
    token: z.string().max(200),
    username: Username,
    name: Line.min(1),
    password: Password,
  }),
  answer: Session,
})

/** @throws Problem `weak-password` */
export async function refuseWeak(
  accounts: Accounts,
  password: string,
  username: string,
): Promise<void> {
  const refusal = await accounts.refusePassword(password, username)
  if (refusal) throw new Problem('weak-password', { detail: refusal })
}

export const sessionRoutes = (store: Store) => {
  const router = makeRouter()
  type Context = { readonly var: Env['Variables']; readonly req: { readonly raw: Request } }

  /** Signs in, or throws why not. The caller sets the cookies. */
  async function enter({ var: { accounts }, req }: Context, username: string, password: string) {
    const result = await accounts.signIn(username, password, req.raw.headers)
    if (result.kind === 'locked')
      throw new Problem('sign-in-locked', {
        members: { seconds: result.seconds },
        headers: { 'retry-after': String(result.seconds) },
      })
    if (result.kind === 'wrong') throw new Problem('wrong-sign-in')
    return result
  }
  const setCookies = (c: { header: SetHeader }, cookies: readonly string[]) => {
    for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
    c.header('cache-control', 'no-store')
  }

  return router
    .openapi(getSession, async (c) => {
      c.header('cache-control', 'no-store')
      return c.json({ account: c.var.account, isReadingOpen: c.var.isReadingOpen }, 200)
    })
    .openapi(signIn, async (c) => {
      const { username, password } = c.req.valid('json')
      const { account, cookies } = await enter(c, username.trim().toLowerCase(), password)
      setCookies(c, cookies)
      return c.json({ account, isReadingOpen: c.var.isReadingOpen }, 200)
    })
    .openapi(signOut, async (c) => {
      setCookies(c, await c.var.accounts.signOut(c.req.raw.headers))
      return c.json({ account: null, isReadingOpen: c.var.isReadingOpen }, 200)
    })
    .openapi(signOutEverywhere, async (c) => {
      const { accounts, account } = c.var
      const cookies = await accounts.signOut(c.req.raw.headers)
      await accounts.endSessions(signedIn(account).id)
      setCookies(c, cookies)
      return c.json({ account: null, isReadingOpen: c.var.isReadingOpen }, 200)
    })
    .openapi(changePassword, async (c) => {
      const { accounts } = c.var
      const account = signedIn(c.var.account)
      const { current, password } = c.req.valid('json')
      if (!(await accounts.isPassword(account.id, current))) throw new Problem('wrong-sign-in')
      await refuseWeak(accounts, password, account.username)
      await store.write(
        auditedAction(account, 'changePassword', null, account.username),
        async () => {},
      )
      await accounts.setPassword(account.id, password)
      const { cookies } = await enter(c, account.username, password)
      setCookies(c, cookies)
      return c.json({ account, isReadingOpen: c.var.isReadingOpen }, 200)
    })
    .openapi(setUp, async (c) => {
      const { accounts } = c.var
      const { token, username, name, password } = c.req.valid('json')
      if (!(await accounts.isSetUpToken(token))) throw new Problem('not-allowed')
      await refuseWeak(accounts, password, username)
      const added = await accounts.add({ username, name, role: 'admin', unitId: null }, password)
      if (!added) throw new Problem('already-there')
      await store.write(auditedAction(added, 'setUp', null, username), async () => {})
      const { account, cookies } = await enter(c, username, password)
      setCookies(c, cookies)
      return c.json({ account, isReadingOpen: c.var.isReadingOpen }, 200)
    })
}

type SetHeader = (name: string, value: string, options?: { append?: boolean }) => void
