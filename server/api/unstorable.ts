import { createMiddleware } from 'hono/factory'

import type { Env } from './access.ts'
import { Problem } from './problem.ts'

// As JSON writes it: behind an even number of backslashes it is the character, else the letters.
const ESCAPED_NUL = /(?<!\\)(?:\\\\)*\\u0000/

/**
 * Refuses U+0000. PostgreSQL keeps no text with it and SQLite does, so what one takes the other
 * would fail on, at the latest when the data moves.
 *
 * @throws Problem `invalid-request`
 */
export const refuseUnstorable = createMiddleware<Env>(async (c, next) => {
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (c.req.url.includes('%00') || (!isRead && ESCAPED_NUL.test(await c.req.text())))
    throw new Problem('invalid-request', 'có ký tự U+0000, không lưu được')
  return next()
})
