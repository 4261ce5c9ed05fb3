import type { ClientResponse } from 'hono/client'

/** An answer of the API that says why it could not give what was asked (RFC 9457). */
export class ApiProblem extends Error {
  readonly kind: string
  readonly status: number
  /** Everything the answer said, beyond the members of the RFC too. */
  readonly members: Readonly<Record<string, unknown>>

  constructor(
    kind: string,
    status: number,
    title: string,
    members: Readonly<Record<string, unknown>> = {},
  ) {
    super(title)
    this.kind = kind
    this.status = status
    this.members = members
  }
}

interface Asked {
  readonly ok: boolean
  readonly status: number
  json(): Promise<unknown>
}

/** The body of the successful one among the answers an operation may give. */
export type Answer<Response> =
  Extract<Response, { status: 200 }> extends ClientResponse<infer Body, 200, 'json'> ? Body : never

/** @throws ApiProblem for an answer that is not the successful one */
export async function answerOf<Response extends Asked>(
  response: Response,
): Promise<Answer<Response>> {
  if (response.ok) return (await response.json()) as Answer<Response>
  const problem = await response.json().catch(() => null)
  const { type = '', title = '' } = (problem ?? {}) as { type?: string; title?: string }
  throw new ApiProblem(
    type.replace('urn:so-ket:', ''),
    response.status,
    title,
    (problem ?? {}) as Record<string, unknown>,
  )
}

/**
 * The record as it stands where somebody else changed it meanwhile, `null` where it is gone;
 * `undefined` for any other failure.
 */
export function changedTo<Held>(problem: unknown): Held | null | undefined {
  if (!(problem instanceof ApiProblem) || problem.kind !== 'changed-meanwhile') return undefined
  return (problem.members.current ?? null) as Held | null
}
