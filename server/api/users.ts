import { z } from '@hono/zod-openapi'

import { ROLES } from '../../src/domain/account.ts'
import type { Store } from '../store/store.ts'
import { signedIn } from './access.ts'
import type { Accounts } from './accounts.ts'
import { auditedAction } from './change.ts'
import { Account, Line, Password, Username } from './office-schemas.ts'
import { makeRouter, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { Id } from './schemas.ts'
import { findUnit } from './screen.ts'
import { refuseWeak } from './session.ts'

const One = z.object({ id: z.string().min(1).max(64) })

const listUsers = readOperation({
  id: 'listUsers',
  path: '/api/users',
  summary: 'Những người có tài khoản',
  request: {},
  answer: z.object({ users: z.array(Account).readonly() }).openapi('Users'),
})

const addUser = writeOperation({
  id: 'addUser',
  method: 'post',
  path: '/api/users',
  summary: 'Thêm tài khoản',
  request: {},
  body: z.object({
    username: Username,
    name: Line.min(1),
    role: z.enum(ROLES),
    unitId: Id.nullable(),
    password: Password,
  }),
  answer: Account,
})

const changeUser = writeOperation({
  id: 'changeUser',
  method: 'put',
  path: '/api/users/{id}',
  summary: 'Sửa tên, vai trò, đơn vị; khóa hoặc mở tài khoản',
  request: { params: One },
  body: z.object({
    name: Line.min(1),
    role: z.enum(ROLES),
    unitId: Id.nullable(),
    isDisabled: z.boolean(),
  }),
  answer: Account,
})

const resetPassword = writeOperation({
  id: 'resetPassword',
  method: 'put',
  path: '/api/users/{id}/password',
  summary: 'Đặt lại mật khẩu; mọi phiên của người đó kết thúc',
  request: { params: One },
  body: z.object({ password: Password }),
  answer: Account,
})

const endSessions = writeOperation({
  id: 'endSessions',
  method: 'delete',
  path: '/api/users/{id}/sessions',
  summary: 'Kết thúc mọi phiên đăng nhập của một người',
  request: { params: One },
  body: z.object({}),
  answer: Account,
})

/** @throws Problem `unknown-record` */
async function findUser(accounts: Accounts, id: string) {
  const users = await accounts.list()
  const user = users.find((each) => each.id === id)
  if (!user) throw new Problem('unknown-record')
  return { user, users }
}

export const userRoutes = (store: Store) =>
  makeRouter()
    .openapi(listUsers, async (c) => c.json({ users: await c.var.accounts.list() }, 200))
    .openapi(addUser, async (c) => {
      const { accounts } = c.var
      const { password, ...account } = c.req.valid('json')
      if (account.unitId !== null) await findUnit(store, account.unitId)
      await refuseWeak(accounts, password, account.username)
      const added = await accounts.add(account, password)
      if (!added) throw new Problem('already-there', account.username)
      const { username, role, unitId } = account
      const what = auditedAction(signedIn(c.var.account), 'addUser', unitId, username, { role })
      await store.write(what, async () => {})
      return c.json(added, 200)
    })
    .openapi(changeUser, async (c) => {
      const { accounts } = c.var
      const { user, users } = await findUser(accounts, c.req.valid('param').id)
      const change = c.req.valid('json')
      if (change.unitId !== null) await findUnit(store, change.unitId)
      const isAdmin = (each: typeof user) => each.role === 'admin' && !each.isDisabled
      const after = users.map((each) => (each.id === user.id ? { ...each, ...change } : each))
      if (!after.some(isAdmin)) throw new Problem('last-admin')
      const { role, unitId, isDisabled } = change
      const detail = { role, isDisabled }
      const by = signedIn(c.var.account)
      await store.write(
        auditedAction(by, 'changeUser', unitId, user.username, detail),
        async () => {},
      )
      const changed = await accounts.change(user.id, change)
      if (isDisabled) await accounts.endSessions(user.id)
      return c.json(changed ?? user, 200)
    })
    .openapi(resetPassword, async (c) => {
      const { accounts } = c.var
      const { user } = await findUser(accounts, c.req.valid('param').id)
      const { password } = c.req.valid('json')
      await refuseWeak(accounts, password, user.username)
      const by = signedIn(c.var.account)
      await store.write(
        auditedAction(by, 'resetPassword', user.unitId, user.username),
        async () => {},
      )
      await accounts.setPassword(user.id, password)
      return c.json(user, 200)
    })
    .openapi(endSessions, async (c) => {
      const { accounts } = c.var
      const { user } = await findUser(accounts, c.req.valid('param').id)
      const by = signedIn(c.var.account)
      await store.write(
        auditedAction(by, 'endSessions', user.unitId, user.username),
        async () => {},
      )
      await accounts.endSessions(user.id)
      return c.json(user, 200)
    })
