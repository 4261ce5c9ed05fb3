import { requestId } from './log.ts'

type Answer = (request: Request) => Response | Promise<Response>

/**
 * Puts the id of the request into answers that the server failed (`instance` of RFC 9457), so that
 * whoever is asked for help finds the line in the log. Everything else goes through as it is.
 */
export const withInstance =
  (answer: Answer): Answer =>
  async (request) => {
    const response = await answer(request)
    const id = requestId()
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
    if (response.status !== 500 || !isProblem || id === null) return response
    const problem = (await response.json()) as Record<string, unknown>
    const headers = new Headers(response.headers)
    headers.delete('content-length')
    return Response.json(
      { ...problem, instance: `urn:so-ket:request:${id}` },
      { status: 500, headers },
    )
  }
