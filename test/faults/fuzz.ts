import { z } from '@hono/zod-openapi'
import fc from 'fast-check'

import type { Role } from '../../src/domain/account.ts'
import { arbitraryOf, type Pools, type Schema, type Schemas } from './arbitrary.ts'

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: 'path' | 'query' | 'header'
    readonly required?: boolean
    readonly schema: Schema
  }[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Schemas }
}

export type Visitor = Role | null
/** Sends a request with that role; `null` is signed out. */
export type Ask = (visitor: Visitor, path: string, init: RequestInit) => Promise<Response>

export interface FuzzResult {
  readonly requests: number
  /** The number of answers by status. */
  readonly statuses: Readonly<Record<string, number>>
  /** Answers with 5xx, or with a status or a body that the document does not describe. */
  readonly failures: readonly string[]
}

export const VISITORS: readonly Visitor[] = [null, 'viewer', 'editor', 'approver', 'admin']

/**
 * Sends every operation of the OpenAPI document values generated from its schemas, as every role
 * (decision 0039).
 *
 * @param runs - requests per operation and role
 * @param seed - the same seed sends the same requests
 */
export async function fuzz(
  ask: Ask,
  pools: Pools,
  runs: number,
  seed: number,
): Promise<FuzzResult> {
  const document = (await (await ask(null, '/api/openapi.json', {})).json()) as Document
  const { schemas } = document.components
  const failures: string[] = []
  const statuses: Record<string, number> = {}
  let requests = 0
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  for (const { path, method, operation } of operations) {
    const check = checkerOf(operation, schemas)
    const made = requestOf(path, method, operation, schemas, pools)
    for (const [i, visitor] of VISITORS.entries())
      for (const { address, init } of fc.sample(made, { numRuns: runs, seed: seed + i })) {
        requests += 1
        const response = await ask(visitor, address, init)
        statuses[response.status] = (statuses[response.status] ?? 0) + 1
        const fault = await check(response)
        if (fault)
          failures.push(
            `${visitor ?? 'nobody'} ${method} ${address} ${String(init.body)}: ${fault}`,
          )
      }
  }
  return { requests, statuses, failures }
}

function requestOf(
  path: string,
  method: string,
  operation: Operation,
  schemas: Schemas,
  pools: Pools,
) {
  const parameters = operation.parameters ?? []
  const ofParameters = fc.record(
    Object.fromEntries(
      parameters.map(({ name, schema }) => [name, arbitraryOf(schema, schemas, pools, name)]),
    ),
    { requiredKeys: parameters.filter((each) => each.required).map((each) => each.name) },
  )
  const schema = operation.requestBody?.content?.['application/json']?.schema
  const ofBody = schema ? arbitraryOf(schema, schemas, pools) : fc.constant(undefined)
  return fc.tuple(ofParameters, ofBody).map(([values, body]) => {
    let address = path
    const query = new URLSearchParams()
    const headers = new Headers({ 'content-type': 'application/json' })
    for (const { name, in: place } of parameters) {
      const value = (values as Record<string, unknown>)[name]
      if (value === undefined) continue
      const text = String(typeof value === 'object' ? JSON.stringify(value) : value).toWellFormed()
      // An empty path segment is another address, and headers allow few characters.
      if (place === 'path') address = address.replace(`{${name}}`, encodeURIComponent(text) || '-')
      else if (place === 'query') query.set(name, text)
      else headers.set(name, text.replaceAll(/[^\x20-\x7e]/g, '?'))
    }
    const init: RequestInit = {
      method: method.toUpperCase(),
      headers,
      ...(method !== 'get' && { body: JSON.stringify(body) ?? '' }),
    }
    return { address: query.size > 0 ? `${address}?${query}` : address, init }
  })
}

function checkerOf(operation: Operation, schemas: Schemas) {
  const definitions = rewritten(schemas) as Schemas
  const validators = new Map(
    Object.entries(operation.responses).map(([status, { content = {} }]) => {
      const schema = Object.values(content)[0]?.schema ?? {}
      const whole = { ...(rewritten(schema) as object), $defs: definitions }
      return [status, z.fromJSONSchema(whole as Parameters<typeof z.fromJSONSchema>[0])]
    }),
  )
  return async (response: Response): Promise<string | null> => {
    const { status } = response
    const text = await response.text()
    if (status >= 500) return `${status} ${text}`
    if (status === 304) return null
    const validator = validators.get(String(status))
    if (!validator) return `${status} is not in the document: ${text}`
    const result = validator.safeParse(JSON.parse(text))
    if (result.success) return null
    const [issue] = result.error.issues
    return `${status} is not as described: ${issue?.path.join('.')} ${issue?.message}`
  }
}

/** With references as `$defs`, and *or null* written so that validators accept null. */
function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten)
  if (typeof value !== 'object' || value === null) return value
  const { allOf, ...rest } = value as Schema
  if (allOf?.some((each) => Array.isArray(each.type) && each.type.includes('null')))
    return { anyOf: [rewritten(allOf[0]), { type: 'null' }] }
  const all = allOf?.length ? { ...rest, ...allOf[0] } : rest
  return Object.fromEntries(
    Object.entries(all).map(([key, each]) => [
      key,
      key === '$ref' ? String(each).replace('#/components/schemas/', '#/$defs/') : rewritten(each),
    ]),
  )
}
