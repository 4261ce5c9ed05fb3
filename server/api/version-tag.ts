import { createMiddleware } from 'hono/factory'

import type { Account } from '../../src/domain/account.ts'
import type { Env } from './access.ts'

/** Answers depend on a person's role and unit, and on nothing else about them. */
const who = (account: Account | null): string =>
  account ? `${account.role}-${account.unitId ?? 'all'}` : 'anyone'

/**
 * Gives answers to GET a strong ETag made of the store's version and the address, so that a 304 costs
 * one small query instead of the whole answer and its digest. The version is read first: a change in
 * between gives a newer answer an older tag, never the other way round.
 */
export const versionTag = (release: string) =>
  createMiddleware<Env>(async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    // Changes to accounts do not raise the version of the data.
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!isRead || /^\/api\/(session|users|system)/.test(pathname)) return next()
    const { store, account } = c.var
    const etag = `"${release}.${await store.version()}.${who(account)}.${pathname}${search}"`
    const known: readonly string[] = c.req.header('if-none-match')?.match(/"[^"]*"/g) ?? []
    // The browser stores the answer but revalidates it each time: a 304 has no body.
    const headers = { etag, 'cache-control': 'private, no-cache' }
    if (known.includes(etag)) return c.body(null, 304, headers)
    await next()
    if (c.res.ok) for (const [name, value] of Object.entries(headers)) c.header(name, value)
    return undefined
  })
