import { z } from '@hono/zod-openapi'

import {
  type IndicatorWords as DomainIndicatorWords,
  usualWords,
  type WordsOfIndicator,
} from '../../src/domain/indicator-words.ts'
import {
  tidyWording,
  WORDING_MAX,
  WORDINGS_MAX,
  type WordFault,
  wordFaults,
} from '../../src/domain/word-faults.ts'
import type { Store, Versioned } from '../store/store.ts'
import { signedIn } from './access.ts'
import { auditedAction, refuseStale } from './change.ts'
import { versioned } from './office-schemas.ts'
import { makeRouter, onVersion, readOperation, writeOperation } from './operation.ts'
import { Problem } from './problem.ts'
import { Id, type SchemaOf } from './schemas.ts'

const wording = z.string().openapi({ minLength: 1, maxLength: WORDING_MAX })
const list = (each: z.ZodString, description: string) =>
  z.array(each).readonly().openapi({ maxItems: WORDINGS_MAX, description })

const lists = (each: z.ZodString) => ({
  names: list(each, 'Names that mean the indicator anywhere in a text; at least one.'),
  patterns: list(each, 'Names with something between, marked by three dots.').optional(),
  counted: list(each, 'What follows its number.').optional(),
  alsoSaid: list(each, 'What may come between it and its number.').optional(),
  topics: list(each, 'Its topics, mentioned before the number itself.').optional(),
  notMeant: list(each, 'Wordings that hold a name and mean something else.').optional(),
})

const IndicatorWords = z
  .object(lists(wording))
  .openapi('IndicatorWords') satisfies SchemaOf<DomainIndicatorWords>

const FAULTS: Readonly<Record<WordFault['kind'], (wording: string) => string>> = {
  'no-name': () => 'cần ít nhất một tên gọi',
  'too-many': () => `nhiều nhất ${WORDINGS_MAX} dòng`,
  'no-letter': (each) => `“${each}” phải có chữ`,
  'too-long': (each) => `“${each}” dài quá ${WORDING_MAX} ký tự`,
  twice: (each) => `“${each}” lặp lại`,
  'gap-missing': (each) => `“${each}” phải có dấu … với chữ ở cả hai bên`,
  'gap-elsewhere': (each) => `“${each}” có dấu …, chỉ dùng ở mục có chỗ trống (patterns)`,
  'meant-and-not': (each) => `“${each}” cũng là một tên gọi`,
}

const typed = z
  .object(lists(wording.overwrite(tidyWording)))
  .superRefine((words, { addIssue }) => {
    for (const { list: at, kind, wording: of } of wordFaults(words))
      addIssue({ code: 'custom', path: [at], message: FAULTS[kind](of) })
  })
  .openapi('IndicatorWordsInput')

const VersionedWords = z
  .object({ indicatorId: Id, words: IndicatorWords, ...versioned })
  .openapi('VersionedIndicatorWords')

const listIndicatorWords = readOperation({
  id: 'listIndicatorWords',
  path: '/api/indicator-words',
  summary: 'Cách gọi từng chỉ tiêu trong báo cáo; chưa ai ghi thì theo tên và đơn vị tính',
  request: {},
  answer: z.object({ words: z.array(VersionedWords).readonly() }).openapi('AllIndicatorWords'),
})

const saveIndicatorWords = writeOperation({
  id: 'saveIndicatorWords',
  method: 'put',
  path: '/api/indicator-words/{indicator}',
  summary: 'Sửa cách gọi một chỉ tiêu trong báo cáo',
  request: { params: z.object({ indicator: Id }), headers: onVersion },
  body: typed,
  answer: VersionedWords,
})

/** Leaves empty lists out. */
const withoutEmpty = ({ names, ...rest }: z.infer<typeof typed>): DomainIndicatorWords => ({
  names,
  ...Object.fromEntries(Object.entries(rest).filter(([, wordings]) => wordings?.length)),
})

const answered = ({ record, version }: Versioned<WordsOfIndicator>) => ({ ...record, version })

export const indicatorWordsRoutes = (store: Store) =>
  makeRouter()
    .openapi(listIndicatorWords, async (c) => {
      const [indicators, records] = await Promise.all([
        store.listIndicators(),
        store.list('indicatorWords', {}),
      ])
      const stored = new Map(records.map((each) => [each.record.indicatorId, each]))
      const words = indicators.map((indicator) => {
        const { id: indicatorId } = indicator
        const usual = { record: { indicatorId, words: usualWords(indicator) }, version: 0 }
        return answered(stored.get(indicatorId) ?? usual)
      })
      return c.json({ words }, 200)
    })
    .openapi(saveIndicatorWords, async (c) => {
      const { indicator: indicatorId } = c.req.valid('param')
      const record = { indicatorId, words: withoutEmpty(c.req.valid('json')) }
      // The words decide what is read out of a report, so the trail records the previous ones.
      const before = await store.find('indicatorWords', { indicatorId })
      const what = auditedAction(signedIn(c.var.account), 'saveIndicatorWords', null, indicatorId, {
        before: before?.record.words ?? null,
      })
      const saved = await store.write(what, async (writer) => {
        if (!(await writer.find('indicators', { id: indicatorId })))
          throw new Problem('unknown-indicator', indicatorId)
        const stored = await writer.find('indicatorWords', { indicatorId })
        refuseStale(stored, c.req.valid('header')['if-match'])
        await writer.put('indicatorWords', record)
        return answered({ record, version: writer.now })
      })
      return c.json(saved, 200)
    })
