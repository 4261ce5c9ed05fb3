import { createMiddleware } from 'hono/factory'

import type { Env } from './access.ts'
import { Problem } from './problem.ts'

// U+0000 as JSON writes it: after an even number of backslashes it is the character itself.
const ESCAPED_NUL = /(?<!\\)(?:\\\\)*\\u0000/

/**
 * Refuses U+0000: SQLite stores it and PostgreSQL does not, so data would fail when it moves from one
 * to the other.
 *
 * @throws Problem `invalid-request`
 */
export const refuseUnstorable = createMiddleware<Env>(async (c, next) => {
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (c.req.url.includes('%00') || (!isRead && ESCAPED_NUL.test(await c.req.text())))
    throw new Problem('invalid-request', 'có ký tự U+0000, không lưu được')
  return next()
})
