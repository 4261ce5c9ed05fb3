import type { StatedGrowth } from '~/domain/observation.ts'
import { folded } from '~/language/formats/spelling.ts'

/** The headings of the official sheet: what the template writes and every import knows. */
export const COLUMNS = {
  indicatorId: 'Mã chỉ tiêu',
  indicator: 'Chỉ tiêu',
  measure: 'Đơn vị tính',
  unit: 'Đơn vị',
  period: 'Tháng',
  month: 'Thực hiện trong tháng',
  yearToDate: 'Lũy kế từ đầu năm',
  statedPercent: 'Tỷ lệ % so với chỉ tiêu năm',
  base: 'So với',
  statedGrowth: 'Tăng, giảm so với cùng kỳ (%)',
  note: 'Ghi chú',
} as const

/** What a column of a table contains. */
export type Role = keyof typeof COLUMNS
export const ROLES = Object.keys(COLUMNS) as readonly Role[]

/** The columns of figures. */
export const VALUE_ROLES = ['month', 'yearToDate', 'statedPercent', 'statedGrowth'] as const
export type ValueRole = (typeof VALUE_ROLES)[number]

/** Why a column is put aside; each has its words on the screen. */
export const ASIDES = [
  'number',
  'same-period',
  'last-month',
  'last-year',
  'whole-year',
  'other-plan',
  'difference',
  'comparison',
  'part',
  'span',
  'units-total',
  'again',
  'not-yet',
  'unknown',
] as const
export type Aside = (typeof ASIDES)[number]

/**
 * What a heading's words alone say: a role; `figure`, whose scope they leave open; `target`, set for
 * the year; `total`, a sum of the columns beside it; `kind`, what the figures of each row are; or why the
 * column is put aside.
 */
export type Meaning = Role | 'figure' | 'target' | 'total' | 'kind' | Aside

const SAME_PERIOD = 'cung ky|nam truoc|nam ngoai|\\bck\\b'
const PLAN =
  '\\bke hoach|\\bkh\\b|\\bnghi quyet|\\bnq\\b|\\bdu toan|\\bdt (?:giao|tinh|huyen|xa|tw)\\b|\\bmuc tieu|chi tieu (?:nam|giao|duoc giao|nq|kh|ke hoach|nghi quyet|phan dau)|\\b(?:tinh|huyen|xa|tren|tw|trung uong|cap tren|hdnd|ubnd|duoc|nam|thanh pho|phuong|chinh phu) giao\\b'
const SOME_TIME =
  '(?:(?:thang|t)[. ]?\\d{1,2}|quy (?:[1-4]|i{1,3}|iv|truoc)|\\d{1,2} ?(?:thang|t))(?![\\p{L}\\d])'
const COMPARED = '%|ty le|ti le|phan tram|\\bso\\b|so sanh|\\bbang\\b|toc do|percent|/'

/** Said of a column by any level of its heading, whatever the others say; in this order. */
const WHOLE: readonly (readonly [Meaning, RegExp])[] = [
  ['part', /trong do/],
  // In people and things, or in percentage points.
  [
    'difference',
    /\+ ?[/;] ?-|tuyet doi|(?<!thoi |dia )\bdiem\b|\bcon (?:lai|phai|thieu)|chenh lech/,
  ],
  // *So với cùng kỳ (%)* may be 14,7 or 114,7, and *tăng so với cùng kỳ* people: for a person to say.
  [
    'statedGrowth',
    /^(?=.*(%|ty le|phan tram|toc do))(?=.*\b(tang|giam|bang)\b)(?=.*cung ky)|^toc do tang/,
  ],
  ['comparison', new RegExp(`^(?=.*(?:${COMPARED}))(?=.*(?:${SAME_PERIOD}|thang truoc|ky truoc))`)],
  ['same-period', new RegExp(SAME_PERIOD)],
  ['last-month', /(?:thang|ky) truoc/],
  [
    'other-plan',
    /(?:thang|nam) (?:sau|toi)\b|giai doan|nhiem ky|\b(?:nq|nghi quyet|chi tieu|ct|muc tieu|kh|ke hoach)\b.*\bdai hoi\b|\b(?:nq|nghi quyet) dh\b|\b20\d\d ?[-–] ?20\d\d\b/,
  ],
  ['comparison', new RegExp(`(?:${PLAN}) (?:cua )?(?:thang|t|quy) ?\\d.*%`)],
  ['whole-year', new RegExp(`\\buoc (?:th |thuc hien )?(?:ca )?nam\\b|^(?!.*(?:${PLAN})).*ca nam`)],
]

/** Said by one level; the lowest that says anything decides. In this order. */
const LEVEL: readonly (readonly [Meaning, RegExp])[] = [
  ['number', /^s?tt\b|^so (?:tt|thu tu)\b/],
  ['indicatorId', /^ma( so)?( chi tieu)?$|^indicator ?id$/],
  ['note', /^ghi chu|^note|^danh gia$|^nguyen nhan/],
  ['measure', /don vi tinh|^dvt\b|^dv tinh|^unit of measure/],
  ['kind', /^dien giai$/],
  ['unknown', /^(?:xep (?:hang|loai|thu)|thu hang)\b/],
  ['base', /^(?:so voi|co so|can cu|of)$/],
  // *So với tháng 4 (%)*, *T5/T4*: of another time, unless of its plan.
  [
    'comparison',
    new RegExp(
      `^(?!.*(?:${PLAN})).*(?:\\bso (?:sanh )?(?:voi )?(?:thuc hien |th |uoc |luy ke |lk )*${SOME_TIME}|\\b${SOME_TIME} ?/ ?${SOME_TIME})`,
      'u',
    ),
  ],
  // *Chỉ tiêu năm (%)* of a rate, which is no percentage of it.
  [
    'target',
    new RegExp(
      `^(?!.*(?:/|%.*%|\\b(?:dat|so|bang|ty le|ti le|hoan thanh|th|thuc hien)\\b))(?=.*(?:${PLAN})).*\\(%\\)$`,
    ),
  ],
  [
    'statedPercent',
    new RegExp(
      `%|ty le|ti le|phan tram|percent|\\bso (?:voi|sanh|${PLAN})|^so sanh|/ ?(?:${PLAN}|ct\\b)|\\bdat\\b.*(?:${PLAN}|chi tieu)`,
    ),
  ],
  ['target', new RegExp(`^giao$|${PLAN}`)],
  ['total', /^(?:cong|tong(?: cong| so)?|toan (?:huyen|xa|tinh|thanh pho|dang bo))$/],
  ['period', /^(?:thang|ky|ky bao cao|thang bao cao|thang\/nam|month)$/],
  [
    'unit',
    /^(?:ten |cac )*(?:don vi|chu dau tu|dia phuong|dia ban|dang bo|chi bo|(?:to chuc )?co so dang|to chuc dang|xa|phuong|thon|ap|khom|unit)(?:[ ,/–-]+(?:xa|phuong|tt|thi tran|dac khu|thon|ap|khom|don vi|dang bo|chi bo|co so|bao cao|truc thuoc))*$/,
  ],
  [
    'indicator',
    /^(?:ten |cac |danh muc |mot so )*(?:chi tieu|noi dung|hang muc|tieu chi|indicator)/,
  ],
  [
    'figure',
    /\b(?:thuc hien|th|ket qua|uoc|du kien|du tinh|thuc te|so lieu|dat duoc|lk)\b|luy ke|cong don/,
  ],
]

const meaningIn = (
  text: string,
  table: readonly (readonly [Meaning, RegExp])[],
): Meaning | undefined => table.find(([, words]) => words.test(text))?.[0]

/**
 * What the words of a heading say, from its highest level to its lowest; `null` for nothing known.
 * Its time is for `timeIn`.
 */
export function meaningOf(path: readonly string[]): Meaning | null {
  const levels = path.map(folded)
  const [only] = levels
  const exact = ROLES.find((role) => levels.length === 1 && folded(COLUMNS[role]) === only)
  if (exact) return exact
  const whole = meaningIn(levels.join(' – '), WHOLE)
  if (whole) return whole
  const found = levels.toReversed().flatMap((level) => meaningIn(level, LEVEL) ?? [])
  const [lowest = null, ...above] = found
  // *So sánh (%)* above *KH năm*; a sum of targets is a target.
  if (lowest === 'target')
    return above.includes('statedPercent') || above.includes('base') ? 'statedPercent' : 'target'
  if (lowest === 'total')
    return above.find((each) => each === 'target' || each === 'statedPercent') ?? lowest
  // *So với tháng 4* above *Tỷ lệ (%)*.
  if (lowest === 'statedPercent' && above.includes('comparison')) return 'comparison'
  return lowest === 'period' ? (above[0] ?? lowest) : lowest
}

const KINDS: readonly (readonly ['plan' | 'done' | 'share', RegExp])[] = [
  ['plan', /^(?:ke hoach|kh|chi tieu|du toan|giao)(?: nam| thang| giao)?$/],
  ['done', /^(?:da )?(?:thuc hien|th|ket qua)$/],
  [
    'share',
    /^(?:%|ty le|ti le|dat|so sanh|phan tram)(?: dat)?(?: ?\(?%\)?)?(?: (?:so )?(?:voi )?kh)?$/,
  ],
]

/** What a row's figures are, in a ledger with rows for plan, result and share; `null` for none of them. */
export const kindOfRow = (text: string): 'plan' | 'done' | 'share' | null =>
  KINDS.find(([, words]) => words.test(folded(text).replace(/^[-–+*•] ?/, '')))?.[0] ?? null

export const isEstimate = (text: string): boolean =>
  /\b(?:uoc|du kien|du tinh)\b/.test(folded(text))

/** What bare numbers of a column of growth are, where its heading says it: *Tăng, giảm so với cùng kỳ*. */
export function growthIn(heading: string): StatedGrowth['as'] | undefined {
  const text = folded(heading)
  if (/\b(tang|giam|toc do)\b/.test(text)) return 'increase'
  return /\bbang\b/.test(text) ? 'ratio' : undefined
}
