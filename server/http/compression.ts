import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { parseAccept } from 'hono/utils/accept'

type Answer = (request: Request) => Response | Promise<Response>

// Below this size, the headers cost more than compression saves.
const WORTH_BYTES = 1024
const COMPRESSIBLE = /^text\/|[/+]json\b/
// Quality 5 takes about as long as gzip and is smaller; files get 11 at build time.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

const ENCODERS = {
  br: (body: Uint8Array) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body: Uint8Array) => promisify(gzip)(body),
}
type Encoding = keyof typeof ENCODERS

/**
 * Compresses answers as the browser prefers: brotli, else gzip, else not at all. Hono's own
 * `compress` has no brotli and weakens every ETag.
 *
 * Each encoding of an answer is its own representation, so each gets its own strong ETag
 * (`"abc"`, `"abc-br"`), and `If-None-Match` is compared with the one that would be sent.
 * Answers are buffered in memory: none of them is endless.
 */
export const compressed =
  (answer: Answer): Answer =>
  async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(request)
    const accepted = encodingFor(request.headers.get('accept-encoding') ?? '')
    const response = await answer(asGet(request, accepted))
    if (response.status === 304) return stillCurrent(response, accepted)
    if (!response.body || response.headers.has('content-encoding')) return response
    if (!COMPRESSIBLE.test(response.headers.get('content-type') ?? '')) return response

    const body = new Uint8Array(await response.arrayBuffer())
    const encoding = body.length > WORTH_BYTES ? accepted : null
    const headers = headersOf(response, encoding)
    if (response.ok && matches(headers.get('etag'), request.headers.get('if-none-match'))) {
      for (const name of ['content-type', 'content-length', 'last-modified']) headers.delete(name)
      return new Response(null, { status: 304, headers })
    }
    const encoded = encoding ? await ENCODERS[encoding](body) : body
    if (encoding) headers.set('content-encoding', encoding)
    headers.set('content-length', String(encoded.length))
    return new Response(new Uint8Array(encoded), { status: response.status, headers })
  }

/**
 * The request passed on: always GET, because the headers of HEAD depend on the size of the whole
 * answer (Hono drops the body later). `If-None-Match` keeps only tags of the encoding that would be
 * sent, without their suffix, so that the inner handler can answer 304 without making the answer.
 */
function asGet(request: Request, accepted: Encoding | null): Request {
  const headers = new Headers(request.headers)
  const known: readonly string[] = headers.get('if-none-match')?.match(/"[^"]*"/g) ?? []
  const ending = accepted ? `-${accepted}"` : '"'
  const own = known.flatMap((tag) =>
    tag.endsWith(ending) ? [`${tag.slice(0, -ending.length)}"`] : [],
  )
  headers.delete('if-none-match')
  if (own.length > 0) headers.set('if-none-match', own.join(', '))
  return new Request(request.url, { headers })
}

const stillCurrent = (response: Response, accepted: Encoding | null): Response =>
  new Response(null, { status: 304, headers: headersOf(response, accepted) })

function headersOf(response: Response, encoding: Encoding | null): Headers {
  const headers = new Headers(response.headers)
  headers.append('vary', 'Accept-Encoding')
  const etag = headers.get('etag')
  if (etag && encoding) headers.set('etag', etag.replace(/"$/, `-${encoding}"`))
  return headers
}

function encodingFor(acceptEncoding: string): Encoding | null {
  const accepted = parseAccept(acceptEncoding)
  const quality = (encoding: Encoding | '*'): number | undefined =>
    accepted.find((each) => each.type.toLowerCase() === encoding)?.q
  const br = quality('br') ?? quality('*') ?? 0
  const gz = quality('gzip') ?? quality('*') ?? 0
  if (br === 0 && gz === 0) return null
  return br >= gz ? 'br' : 'gzip'
}

/** Weak comparison, as RFC 9110 requires for `If-None-Match`. */
function matches(etag: string | null, ifNoneMatch: string | null): boolean {
  if (!etag || !ifNoneMatch) return false
  const tags: readonly string[] = ifNoneMatch.match(/"[^"]*"/g) ?? []
  return ifNoneMatch.trim() === '*' || tags.includes(etag.replace(/^W\//, ''))
}
