import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'

import { ACCESS, type OperationId } from '../../src/domain/permissions.ts'
import { type Env, requireAccess } from './access.ts'
import { Problem, ProblemDetails } from './problem.ts'

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemDetails } },
})

const answered = <Answer extends z.ZodType>(description: string, schema: Answer) => ({
  description,
  content: { 'application/json': { schema } },
})

const refusals = {
  400: problem('Malformed parameters'),
  401: problem('Not signed in'),
  403: problem('Not allowed to this role or for this unit'),
  404: problem('Unknown unit, indicator or month'),
}

const described = (id: OperationId, summary: string) => ({
  operationId: id,
  summary,
  description: `Access: ${[ACCESS[id]].flat().join(', ')}`,
  middleware: requireAccess(id),
})

interface Asked {
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly headers?: z.ZodObject
}

/** The description of a reading operation: one JSON answer, and the problems all of them share. */
export const readOperation = <
  const Path extends string,
  Request extends Asked,
  Answer extends z.ZodType,
>(operation: {
  id: OperationId
  path: Path
  summary: string
  request: Request
  answer: Answer
}) =>
  createRoute({
    method: 'get',
    path: operation.path,
    ...described(operation.id, operation.summary),
    request: operation.request,
    responses: { 200: answered(operation.summary, operation.answer), ...refusals },
  })

const IfMatch = z
  .string()
  .regex(/^"\d+"$/, 'phải là số bản đang sửa, trong ngoặc kép')
  .openapi({ description: 'The version the change was made on, as `"12"`; `"0"` for a new one.' })

/** The header of a change that has to be made on the newest version. */
export const onVersion = z.object({ 'if-match': IfMatch })

const IdempotencyKey = z.string().min(8).max(64).openapi({
  description: 'Chosen by the sender: a request repeated under it is answered, not repeated.',
})

/** The header of something new that a broken connection may make a browser send twice. */
export const onceOnly = z.object({ 'idempotency-key': IdempotencyKey })

/** The headers of a change that may be sent twice. */
export const onVersionOnce = z.object({ 'if-match': IfMatch, 'idempotency-key': IdempotencyKey })

/** The version that `If-Match` names. */
export const versionIn = (ifMatch: string): number => Number(ifMatch.slice(1, -1))

/** The description of an operation that changes something. */
export const writeOperation = <
  const Method extends 'post' | 'put' | 'delete',
  const Path extends string,
  Request extends Asked,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(operation: {
  id: OperationId
  method: Method
  path: Path
  summary: string
  request: Request
  body: Body
  answer: Answer
}) =>
  createRoute({
    method: operation.method,
    path: operation.path,
    ...described(operation.id, operation.summary),
    request: {
      ...operation.request,
      body: { required: true, content: { 'application/json': { schema: operation.body } } },
    } as Request & { body: { required: true; content: { 'application/json': { schema: Body } } } },
    responses: {
      200: answered(operation.summary, operation.answer),
      ...refusals,
      409: problem('Cannot be done as things stand'),
      412: problem('Changed by somebody else meanwhile'),
      422: problem('Does not add up'),
      429: problem('Too many attempts'),
    },
  })

/** A router whose malformed requests are answered with problem details. */
export const makeRouter = () =>
  new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return
      const issues = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
      throw new Problem('invalid-request', issues.join('; '))
    },
  })
