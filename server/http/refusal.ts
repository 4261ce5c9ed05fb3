import type { Context } from 'hono'

const REFUSALS = {
  'foreign-origin': { status: 403, title: 'Yêu cầu này không đến từ trang của Sơ Kết' },
  'too-large': { status: 413, title: 'Nội dung gửi lên quá lớn, tối đa 1 MB' },
  'too-many-requests': { status: 429, title: 'Quá nhiều yêu cầu trong một phút, hãy đợi' },
} as const

/**
 * The answer to a request refused before it reaches the API, in the API's own form (RFC 9457).
 */
export async function refusal(
  c: Context,
  kind: keyof typeof REFUSALS,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const { status, title } = REFUSALS[kind]
  const isFullyRead = await drain(c.req.raw.body)
  return Response.json(
    { type: `urn:so-ket:${kind}`, title, status },
    {
      status,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        'cache-control': 'no-store',
        ...(!isFullyRead && { connection: 'close' }),
        ...headers,
      },
    },
  )
}

const DRAIN_BYTES = 4 * 1024 * 1024

/**
 * Reads the rest of the body; true if all of it arrived. A client answered while still sending may see
 * a broken connection instead of the answer, which a proxy turns into 502.
 */
async function drain(body: ReadableStream<Uint8Array> | null): Promise<boolean> {
  if (!body) return true
  if (body.locked) return false
  const reader = body.getReader()
  try {
    for (let size = 0; size <= DRAIN_BYTES; ) {
      const { done, value } = await reader.read()
      if (done) return true
      size += value.length
    }
  } catch {
    // The client disconnected.
  }
  return false
}
