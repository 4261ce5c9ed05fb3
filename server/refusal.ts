const REFUSALS = {
  'foreign-origin': { status: 403, title: 'Yêu cầu này không đến từ trang của Sơ Kết' },
  'too-large': { status: 413, title: 'Nội dung gửi lên quá lớn, tối đa 1 MB' },
  'too-many-requests': { status: 429, title: 'Quá nhiều yêu cầu trong một phút, hãy đợi' },
} as const

/**
 * What a request is told that is turned away before the API has seen it, in the form the API uses
 * (RFC 9457).
 */
export function refusal(
  kind: keyof typeof REFUSALS,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { status, title } = REFUSALS[kind]
  return Response.json(
    { type: `urn:so-ket:${kind}`, title, status },
    {
      status,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        'cache-control': 'no-store',
        ...headers,
      },
    },
  )
}
