import fc from 'fast-check'

/** The part of JSON Schema that our own document uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly pattern?: string
  readonly format?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}
export type Schemas = Readonly<Record<string, Schema>>

/** Values that exist, or nearly exist, in the sample, by field name. */
export type Pools = Readonly<Record<string, readonly string[]>>

// What people paste and what breaks databases: NUL, half a surrogate pair, other line ends.
const ODD = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u2028',
  "'; drop table unit; --",
  '😀'.repeat(40),
  '\\',
  '%',
]

const word = (maxLength = 60): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength, 80) }) },
    { weight: 2, arbitrary: fc.lorem({ maxCount: 6 }) },
    { weight: 2, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.constant('x'.repeat(maxLength + 1)) },
  )

const number = (isInteger: boolean): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: -10, max: 3000 }),
    fc.constantFrom(0, -0, 1e15, 2 ** 31, 2 ** 53, -1),
    ...(isInteger ? [] : [fc.double({ noNaN: true, noDefaultInfinity: true })]),
  )

/** Mostly values that the schema accepts, sometimes values that it must refuse. */
export function arbitraryOf(
  schema: Schema,
  schemas: Schemas,
  pools: Pools,
  name = '',
): fc.Arbitrary<unknown> {
  const valid = validOf(schema, schemas, pools, name)
  return fc.oneof(
    { weight: 24, arbitrary: valid },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  )
}

function validOf(
  schema: Schema,
  schemas: Schemas,
  pools: Pools,
  name: string,
): fc.Arbitrary<unknown> {
  const inner = (each: Schema, key = name) => arbitraryOf(each, schemas, pools, key)
  const pool = pools[name]
  if (schema.$ref) return inner(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if ('const' in schema) return fc.constant(schema.const)
  const either = schema.anyOf ?? schema.oneOf
  if (either) return fc.oneof(...either.map((each) => inner(each)))
  if (schema.allOf) return validOfAll(schema.allOf, inner)
  const types = [schema.type ?? 'string'].flat()
  if (types.length > 1)
    return fc.oneof(...types.map((type) => validOf({ ...schema, type }, schemas, pools, name)))
  if (types[0] === 'string' && pool)
    return fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...pool) },
      { weight: 1, arbitrary: textOf(schema) },
    )
  switch (types[0]) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([key, each]) => [key, inner(each, key)]),
        ),
        { requiredKeys: [...(schema.required ?? [])] },
      )
    case 'array':
      return fc.array(inner(schema.items ?? {}), { maxLength: 4 })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'integer':
    case 'number':
      return number(types[0] === 'integer')
    default:
      return textOf(schema)
  }
}

/** The document writes *or null* as a second member of `allOf`. */
function validOfAll(all: readonly Schema[], inner: (each: Schema) => fc.Arbitrary<unknown>) {
  const first = inner(all[0] ?? {})
  const isNullable = all.some((each) => Array.isArray(each.type) && each.type.includes('null'))
  return isNullable ? fc.oneof(first, fc.constant(null)) : first
}

function textOf({ pattern, format, maxLength }: Schema): fc.Arbitrary<string> {
  const text =
    format === 'date'
      ? fc
          .date({ noInvalidDate: true, min: new Date(0) })
          .map((date) => date.toISOString().slice(0, 10))
      : format === 'uri'
        ? fc.webUrl()
        : pattern
          ? fc.stringMatching(new RegExp(pattern))
          : word(maxLength)
  return fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: word(maxLength) })
}
