import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'

import { ACCESS, type OperationId } from '../../src/domain/permissions.ts'
import { type Env, requireAccess } from './access.ts'
import { Problem, ProblemDetails } from './problem.ts'

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemDetails } },
})

const success = <Answer extends z.ZodType>(description: string, schema: Answer) => ({
  description,
  content: { 'application/json': { schema } },
})

const refusals = {
  400: problem('Malformed parameters'),
  401: problem('Not signed in'),
  403: problem('Not allowed to this role or for this unit'),
  404: problem('Unknown unit, indicator or month'),
}

const operationBase = (id: OperationId, summary: string) => ({
  operationId: id,
  summary,
  description: `Access: ${[ACCESS[id]].flat().join(', ')}`,
  middleware: requireAccess(id),
})

interface RequestParts {
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly headers?: z.ZodObject
}

/** Describes an operation that reads: one JSON answer, and the problems all operations share. */
export const readOperation = <
  const Path extends string,
  Request extends RequestParts,
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
    ...operationBase(operation.id, operation.summary),
    request: operation.request,
    responses: { 200: success(operation.summary, operation.answer), ...refusals },
  })

const IfMatch = z
  .string()
  .regex(/^"\d+"$/, 'phải là số bản đang sửa, trong ngoặc kép')
  .openapi({
    description: 'The version the change is based on, as `"12"`; `"0"` for a new record.',
  })

/** The header of a change that must be based on the newest version. */
export const onVersion = z.object({ 'if-match': IfMatch })

const IdempotencyKey = z.string().min(8).max(64).openapi({
  description: 'Chosen by the sender: a request with a known key is answered, not repeated.',
})

/** The header of a creation, which a browser may send twice after a broken connection. */
export const onceOnly = z.object({ 'idempotency-key': IdempotencyKey })

/** The headers of a change that may be sent twice. */
export const onVersionOnce = z.object({ 'if-match': IfMatch, 'idempotency-key': IdempotencyKey })

/** The version that `If-Match` names. */
export const versionIn = (ifMatch: string): number => Number(ifMatch.slice(1, -1))

/** Describes an operation that changes something. */
export const writeOperation = <
  const Method extends 'post' | 'put' | 'delete',
  const Path extends string,
  Request extends RequestParts,
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
    ...operationBase(operation.id, operation.summary),
    request: {
      ...operation.request,
      body: { required: true, content: { 'application/json': { schema: operation.body } } },
    } as Request & { body: { required: true; content: { 'application/json': { schema: Body } } } },
    responses: {
      200: success(operation.summary, operation.answer),
      ...refusals,
      409: problem('Not possible in the current state'),
      412: problem('Changed by somebody else in the meantime'),
      422: problem('Does not add up'),
      429: problem('Too many attempts'),
    },
  })

/** A router that answers malformed requests with problem details. */
export const makeRouter = () =>
  new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (result.success) return
      const issues = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
      throw new Problem('invalid-request', issues.join('; '))
    },
  })
