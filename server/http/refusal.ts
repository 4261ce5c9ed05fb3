import type { Context } from 'hono'

const REFUSALS = {
  'foreign-origin': { status: 403, title: 'Yêu cầu này không đến từ trang của Sơ Kết' },
  'too-large': { status: 413, title: 'Nội dung gửi lên quá lớn, tối đa 1 MB' },
  'too-many-requests': { status: 429, title: 'Quá nhiều yêu cầu trong một phút, hãy đợi' },
} as const

/**
 * What a request is told that is turned away before the API has seen it, in the form the API uses
 * (RFC 9457).
 */
export async function refusal(
  c: Context,
  kind: keyof typeof REFUSALS,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const { status, title } = REFUSALS[kind]
  const isReadOff = await readOff(c.req.raw.body)
  return Response.json(
    { type: `urn:so-ket:${kind}`, title, status },
    {
      status,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        'cache-control': 'no-store',
        ...(!isReadOff && { connection: 'close' }),
        ...headers,
      },
    },
  )
}

const READ_OFF_BYTES = 4 * 1024 * 1024

/**
 * Whether the whole body has come. Who is answered while still sending, may see a broken connection
 * in place of the answer: a proxy makes 502 of it.
 */
async function readOff(body: ReadableStream<Uint8Array> | null): Promise<boolean> {
  if (!body) return true
  if (body.locked) return false
  const reader = body.getReader()
  try {
    for (let size = 0; size <= READ_OFF_BYTES; ) {
      const { done, value } = await reader.read()
      if (done) return true
      size += value.length
    }
  } catch {
    // The sender went away.
  }
  return false
}
