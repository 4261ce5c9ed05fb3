import type { Kind, Kinds } from '../server/store/store.ts'

/** A `T` with every optional field present, at every depth. */
type Full<T> = T extends readonly (infer Item)[]
  ? readonly Full<Item>[]
  : T extends object
    ? { readonly [Field in keyof T]-?: Full<Exclude<T[Field], undefined>> }
    : T

const AT = '2021-06-04T02:00:00.000Z'
const BY = { id: 'an', name: 'Nguyễn Thị An' }
const MONTH = { unitId: 'cau-ke', period: '2021-05' }
const INDICATOR = { indicatorId: 'houses' }
const NAME = { vi: 'Tên', en: 'Name' }
const FIGURE: Full<Kinds['targets']['figure']> = {
  value: 1.5,
  qualifier: 'over',
  estimated: true,
  word: 'hơn',
}

const observation: Full<Kinds['observations']> = {
  ...INDICATOR,
  ...MONTH,
  month: FIGURE,
  yearToDate: { ...FIGURE, value: 0 },
  statedPercent: { ...FIGURE, base: 'plan' },
  origin: 'derived',
  scopeAssumed: true,
  cutOff: '2021-05-25',
  evidence: [{ field: 'month', start: 0, end: 4 }],
  note: 'ghi chú',
}

/** One record of each kind. A new field of a stored type does not compile until it is added here. */
export const FULL_RECORDS: { readonly [K in Kind]: Full<Kinds[K]> } = {
  units: {
    id: 'cau-ke',
    kind: 'district',
    name: NAME,
    parentId: null,
    since: '2020-01',
    closedFrom: '2025-07',
  },
  pastUnits: {
    id: 'cau-ke',
    kind: 'town',
    name: NAME,
    parentId: 'tra-vinh',
    since: '2019-01',
    until: '2020-01',
  },
  indicators: {
    id: 'houses',
    name: NAME,
    group: 'society',
    accumulation: 'flow',
    direction: 'down',
    measure: { kind: 'count', name: { vi: 'căn', en: 'houses' } },
    body: 'Văn phòng',
    profile: { kind: 'weights', weights: [1, 2] },
    thresholds: { ahead: 1.1, onPace: 0.9 },
    definition: 'Không tính nhà mới.',
    closedFrom: '2022-01',
  },
  targets: {
    ...INDICATOR,
    unitId: 'cau-ke',
    year: 2021,
    base: 'council',
    figure: FIGURE,
    origin: 'reported',
    document: 'NQ 12',
  },
  observations: observation,
  reports: {
    ...MONTH,
    status: 'reopened',
    meetingDate: '2021-06-03',
    source: { name: 'Báo cáo', url: 'https://example.org' },
    text: 'Lời văn',
    reopenReason: 'sai số',
  },
  directives: {
    ...MONTH,
    id: 'task',
    text: 'Việc',
    assignee: 'Phòng',
    due: '2021-06-20',
    state: 'open',
    carriedFrom: 'earlier',
    slideId: 'summary',
    meetingId: 'meeting-2',
  },
  entries: {
    ...observation,
    acceptances: [{ check: 'sum', reason: 'đúng' }],
    removal: 'nhầm',
    savedAt: AT,
    savedBy: BY,
  },
  drafts: {
    ...MONTH,
    meetingDate: '2021-06-03',
    source: { name: 'Báo cáo', url: null },
    text: 'Nháp',
    submittedAt: AT,
    savedAt: AT,
    savedBy: BY,
  },
  publications: {
    ...MONTH,
    number: 1,
    at: AT,
    by: BY,
    reason: 'sai số',
    accepted: [{ ...INDICATOR, check: 'sum', reason: 'đúng' }],
    version: 2,
  },
  revisions: {
    ...MONTH,
    version: 2,
    kind: 'observation',
    subject: 'houses',
    before: null,
    after: observation,
    reason: 'sai số',
    at: AT,
    by: BY,
  },
  explanations: {
    ...MONTH,
    ...INDICATOR,
    id: 'question',
    question: 'Vì sao?',
    askedBy: BY,
    askedAt: AT,
    cause: 'Hạn mặn',
    remedy: 'Chuyển đổi',
    answeredBy: BY,
    answeredAt: AT,
  },
  arrangements: {
    ...MONTH,
    hidden: ['end'],
    order: ['summary'],
    sentences: { summary: 'Câu' },
    notes: { summary: 'Lời nhắc' },
    minutes: { summary: 2.5 },
  },
  meetings: {
    ...MONTH,
    id: 'meeting-2',
    version: 2,
    startedAt: AT,
    startedBy: BY,
    endedAt: AT,
    shown: [{ slideId: 'summary', at: AT }],
  },
  indicatorWords: {
    ...INDICATOR,
    words: {
      names: ['nhà'],
      patterns: ['sửa … nhà'],
      counted: ['căn'],
      alsoSaid: ['sửa'],
      topics: ['vốn'],
      notMeant: ['nhà nước'],
    },
  },
  receipts: {
    actorId: 'an',
    key: 'key',
    operation: 'publishSheet',
    digest: 'x',
    status: 200,
    body: '{}',
    at: AT,
  },
  audit: {
    version: 2,
    at: AT,
    actor: BY,
    action: 'saveEntry',
    unitId: 'cau-ke',
    subject: '2021-05',
    detail: { reason: 'x' },
  },
}
