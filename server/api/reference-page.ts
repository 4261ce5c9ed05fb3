import type { OpenAPIHono } from '@hono/zod-openapi'
import { html } from 'hono/html'

type Document = ReturnType<OpenAPIHono['getOpenAPI31Document']>
type Schema = NonNullable<NonNullable<Document['components']>['schemas']>[string]

const STYLE = `
  body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark }
  h2 { margin-top: 2.5rem; border-top: 1px solid #8886; padding-top: 1rem; font-size: 1.15rem }
  code { font: .95em ui-monospace, monospace; overflow-wrap: anywhere }
  table { border-collapse: collapse; width: 100% }
  th, td { text-align: left; vertical-align: top; padding: .25rem 1rem .25rem 0; border-bottom: 1px solid #8883 }
  th { font-weight: 600 }`

const METHODS = ['get', 'post', 'put', 'delete'] as const

/** The OpenAPI document as a page for people: no scripts, prints well (decision 0038). */
export function referencePage(document: Document) {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      return operation ? [{ method: method.toUpperCase(), path, operation }] : []
    }),
  )
  const schemas = Object.entries(document.components?.schemas ?? {})
  return html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>API — Sơ Kết</title><style>${STYLE}</style></head><body>
<h1>API của Sơ Kết</h1>
<p>${document.info.description} Bản máy đọc: <a href="/api/openapi.json">/api/openapi.json</a>.
Lỗi được trả theo <code>application/problem+json</code> (RFC 9457).</p>
${operations.map(
  ({
    method,
    path,
    operation,
  }) => html`<h2 id="${operation.operationId}"><code>${method} ${path}</code></h2>
<p>${operation.summary} (<code>${operation.operationId}</code>; ${operation.description})</p>
${table(
  ['Tham số', 'Nơi đặt', ''],
  (operation.parameters ?? []).flatMap((parameter) =>
    'name' in parameter
      ? [[parameter.name, parameter.in, describe(parameter.schema, parameter.required === true)]]
      : [],
  ),
)}
${table(
  ['Trả lời', '', ''],
  Object.entries(operation.responses ?? {}).map(([status, response]) => [
    status,
    Object.keys(response.content ?? {}).join(', '),
    describe(Object.values<{ schema?: Schema }>(response.content ?? {})[0]?.schema, true),
  ]),
)}`,
)}
${schemas.map(
  ([name, schema]) => html`<h2 id="${name}">${name}</h2>
${'description' in schema && schema.description ? html`<p>${schema.description}</p>` : ''}
${table(
  ['Trường', 'Kiểu', ''],
  Object.entries(('properties' in schema && schema.properties) || {}).map(([field, type]) => [
    field,
    typeName(type as Schema),
    (type as { description?: string }).description ?? '',
  ]),
)}`,
)}
</body></html>`
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  rows.length === 0
    ? ''
    : html`<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
        ([first, ...others]) =>
          html`<tr><th scope="row"><code>${first}</code></th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>`,
      )}</tbody></table>`

const describe = (schema: unknown, required: boolean): string => {
  const { description } = (schema ?? {}) as { description?: string }
  return [typeName(schema as Schema), required ? '' : 'không bắt buộc', description ?? '']
    .filter(Boolean)
    .join(' · ')
}

/** A schema as a short type: `Figure | null`, `Observation[]`, `"under" | "over"`. */
function typeName(schema: Schema | undefined): string {
  if (!schema) return ''
  if ('$ref' in schema) return schema.$ref?.split('/').at(-1) ?? ''
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  const choices = schema.oneOf ?? schema.anyOf
  if (choices) return choices.map((choice) => typeName(choice as Schema)).join(' | ')
  if (schema.allOf)
    return schema.allOf
      .map((part) => typeName(part as Schema))
      .filter(Boolean)
      .join(' & ')
  if (schema.type === 'array') return `${typeName(schema.items as Schema)}[]`
  return [schema.type ?? 'object'].flat().join(' | ')
}
