import { z } from '@hono/zod-openapi'

import { type IndicatorWords as DomainWords, usualWords } from '../../src/domain/indicator-words.ts'
import type { Store } from '../store.ts'
import { signedIn } from './access.ts'
import { deed, refuseStale } from './change.ts'
import { versioned } from './office-schemas.ts'
import { makeRouter, onVersion, readOperation, writeOperation } from './operation.ts'
import { Id } from './schemas.ts'
import { findIndicator } from './screen.ts'

const MOST_WORDINGS = 60

const Wording = z
  .string()
  .trim()
  .min(1, 'không để trống')
  .max(120, 'dài quá 120 chữ cái')
  .refine((text) => /\p{L}/u.test(text), 'cần có chữ')

const Wordings = z
  .array(Wording)
  .max(MOST_WORDINGS, `nhiều nhất ${MOST_WORDINGS} cách gọi`)
  .refine(
    (all) => new Set(all.map((each) => each.toLowerCase())).size === all.length,
    'có cách gọi lặp lại',
  )
  .readonly()

// Typed as three dots or as one sign; kept as the sign.
const Pattern = Wording.transform((text) =>
  text.replace(/\s*(?:\.{3}|…)\s*/g, ' … ').trim(),
).refine(
  (text) => /^[^…]*\p{L}[^…]* … [^…]*\p{L}[^…]*$/u.test(text),
  'cần đúng một dấu ba chấm, có chữ ở cả hai bên',
)

const Typed = z.object({
  names: Wordings.refine((all) => all.length > 0, 'cần ít nhất một tên'),
  patterns: z.array(Pattern).max(MOST_WORDINGS).readonly().optional(),
  counted: Wordings.optional(),
  alsoSaid: Wordings.optional(),
  topics: Wordings.optional(),
  notMeant: Wordings.optional(),
})

const lists = z.array(z.string()).readonly()

const IndicatorWords = z
  .object({
    names: lists,
    patterns: lists.optional(),
    counted: lists.optional(),
    alsoSaid: lists.optional(),
    topics: lists.optional(),
    notMeant: lists.optional(),
  })
  .openapi('IndicatorWords', {
    description: 'Báo cáo gọi một chỉ tiêu bằng những cách nào.',
  }) satisfies z.ZodType<DomainWords>

const VersionedWords = z
  .object({ indicatorId: Id, words: IndicatorWords, ...versioned })
  .openapi('VersionedIndicatorWords')

const listIndicatorWords = readOperation({
  id: 'listIndicatorWords',
  path: '/api/indicator-words',
  summary: 'Cách báo cáo gọi từng chỉ tiêu; chưa ai sửa thì là tên của chỉ tiêu, phiên bản 0',
  request: {},
  answer: z.object({ words: z.array(VersionedWords).readonly() }).openapi('AllIndicatorWords'),
})

const saveIndicatorWords = writeOperation({
  id: 'saveIndicatorWords',
  method: 'put',
  path: '/api/indicator-words/{indicator}',
  summary: 'Sửa cách báo cáo gọi một chỉ tiêu',
  request: { params: z.object({ indicator: Id }), headers: onVersion },
  body: Typed,
  answer: VersionedWords,
})

/** Lists that hold nothing are left out. */
const kept = ({ names, ...rest }: z.infer<typeof Typed>): DomainWords => ({
  names,
  ...Object.fromEntries(Object.entries(rest).filter(([, list]) => list && list.length > 0)),
})

export const indicatorWordsRoutes = (store: Store) =>
  makeRouter()
    .openapi(listIndicatorWords, async (c) => {
      const [indicators, stored] = await Promise.all([
        store.listIndicators(),
        store.list('indicatorWords', {}),
      ])
      const byId = new Map(stored.map((each) => [each.record.indicatorId, each]))
      const words = indicators.map((indicator) => {
        const held = byId.get(indicator.id)
        return {
          indicatorId: indicator.id,
          words: held?.record.words ?? usualWords(indicator),
          version: held?.version ?? 0,
        }
      })
      return c.json({ words }, 200)
    })
    .openapi(saveIndicatorWords, async (c) => {
      const { indicator: indicatorId } = c.req.valid('param')
      const words = kept(c.req.valid('json'))
      await findIndicator(store, indicatorId)
      const what = deed(signedIn(c.var.account), 'saveIndicatorWords', null, indicatorId)
      const saved = await store.write(what, async (writer) => {
        const held = await writer.find('indicatorWords', { indicatorId })
        refuseStale(held, c.req.valid('header')['if-match'])
        await writer.put('indicatorWords', { indicatorId, words })
        return { indicatorId, words, version: writer.now }
      })
      return c.json(saved, 200)
    })
