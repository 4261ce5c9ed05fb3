import { createRoute, OpenAPIHono, type z } from '@hono/zod-openapi'

import { Problem, ProblemDetails } from './problem.ts'

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemDetails } },
})

/** The description of a reading operation: one JSON answer, and the problems all of them share. */
export const readOperation = <
  const Path extends string,
  Id extends string,
  Query extends z.ZodObject,
  Answer extends z.ZodType,
>(operation: {
  id: Id
  path: Path
  summary: string
  query: Query
  params?: z.ZodObject
  answer: Answer
}) =>
  createRoute({
    method: 'get',
    path: operation.path,
    operationId: operation.id,
    summary: operation.summary,
    request: { query: operation.query },
    responses: {
      200: {
        description: operation.summary,
        content: { 'application/json': { schema: operation.answer } },
      },
      400: problem('Malformed parameters'),
      404: problem('Unknown unit, indicator or month'),
    },
  })

/** A router whose malformed parameters are answered with problem details. */
export const makeRouter = () =>
  new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return
      const issues = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
      throw new Problem('invalid-request', issues.join('; '))
    },
  })
