import type { ClientResponse } from 'hono/client'

/** A refusal of the API, with its reason (RFC 9457). */
export class ApiProblem extends Error {
  readonly kind: string
  readonly status: number
  /** The whole body of the answer, members beyond the RFC included. */
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

/** A response of any operation. */
export interface Reply {
  readonly ok: boolean
  readonly status: number
  readonly headers: Headers
  json(): Promise<unknown>
}

/** The body of the successful one among the answers an operation may give. */
export type Answer<Response> =
  Extract<Response, { status: 200 }> extends ClientResponse<infer Body, 200, 'json'> ? Body : never

/** The same, from the client's function: `AnswerTo<Api['overview']['$get']>`. */
export type AnswerTo<Operation extends (...args: never[]) => Promise<unknown>> = Answer<
  Awaited<ReturnType<Operation>>
>

/** @throws ApiProblem for an answer that is not the successful one */
export async function answerOf<R extends Reply>(response: R): Promise<Answer<R>> {
  if (response.ok) return (await response.json()) as Answer<R>
  const members = ((await response.json().catch(() => null)) ?? {}) as Record<string, unknown>
  const { type = '', title = '' } = members as { type?: string; title?: string }
  throw new ApiProblem(type.replace('urn:so-ket:', ''), response.status, title, members)
}
