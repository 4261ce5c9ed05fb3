import type { MiddlewareHandler } from 'hono'

import { refusal } from './refusal.ts'

/**
 * Refuses bodies of more than `most` bytes, with or without a `Content-Length`. Hono's own
 * `bodyLimit` locks a body without one, so that the rest cannot be read, and the sender sees a broken
 * connection instead of the refusal.
 */
export const bodyLimit =
  (most: number): MiddlewareHandler =>
  async (c, next) => {
    const { body, headers } = c.req.raw
    if (!body) return next()
    const said = headers.get('content-length')
    if (said !== null && !headers.has('transfer-encoding'))
      return Number(said) > most ? refusal(c, 'too-large') : next()
    const whole = await upTo(most, body)
    if (!whole) return refusal(c, 'too-large')
    c.req.raw = new Request(c.req.raw, { body: whole })
    return next()
  }

async function upTo(most: number, body: ReadableStream<Uint8Array>): Promise<Blob | null> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const reader = body.getReader()
  for (let size = 0; size <= most; ) {
    const { done, value } = await reader.read()
    if (done) return new Blob(parts)
    size += value.length
    parts.push(new Uint8Array(value))
  }
  reader.releaseLock()
  return null
}
