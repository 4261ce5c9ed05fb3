import { z } from '@hono/zod-openapi'
import { expect, test } from 'vitest'
import { Indicator, type SchemaOf } from './schemas.ts'

interface Sample {
  readonly id: string
  readonly note?: string | undefined
}

test('a schema that lacks a domain field, even an optional one, does not compile', () => {
  const id = z.string()
  const whole = z.object({ id, note: z.string().optional() }) satisfies SchemaOf<Sample>
  // @ts-expect-error note is missing
  const partial = z.object({ id }) satisfies SchemaOf<Sample>
  // @ts-expect-error note is a text
  const wrong = z.object({ id, note: z.number().optional() }) satisfies SchemaOf<Sample>
  expect([whole, partial, wrong].map((each) => 'note' in each.shape)).toEqual([true, false, true])
  expect(Object.keys(Indicator.shape)).toContain('definition')
})
