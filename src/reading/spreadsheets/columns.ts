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

// In this order: *tỷ lệ lũy kế* is a percentage, *đơn vị tính* no unit that reports.
const WORDINGS: readonly (readonly [Role | null, RegExp])[] = [
  // In people and things, or in percentage points.
  [null, /\+ ?[/;] ?-|tuyet doi|diem/],
  // *So với cùng kỳ (%)* may be 14,7 or 114,7, and *tăng so với cùng kỳ* people: for a person to say.
  [
    'statedGrowth',
    /^(?=.*(%|ty le|phan tram|toc do))(?=.*\b(tang|giam|bang)\b)(?=.*cung ky)|^toc do tang/,
  ],
  // Beside the figures, and not to be mistaken for them.
  [null, /cung ky|nam truoc|thang truoc|ky truoc|con lai|uoc ca nam|^s?tt\b/],
  ['indicatorId', /^ma( so)?( chi tieu)?$|^indicator ?id$/],
  ['note', /^ghi chu|^note/],
  ['measure', /don vi tinh|^dvt\b|^unit of measure/],
  ['base', /^so voi$|^co so$|^can cu$|^of$/],
  ['statedPercent', /%|ty le|phan tram|^dat\b.*(ke hoach|nghi quyet|du toan|chi tieu)|percent/],
  [null, /^(ke hoach|chi tieu (nam|giao)|du toan|nghi quyet)/],
  ['yearToDate', /luy ke|cong don|tu dau nam|den nay|den het thang|^\d{1,2} thang\b|year to date/],
  ['period', /^(thang|ky|ky bao cao|thang bao cao|thang\/nam|month)$/],
  [
    'month',
    /trong thang|thang nay|(thuc hien|th|ket qua)( trong)? thang|^thang \d{1,2}\b|in the month/,
  ],
  ['unit', /^((ten )?don vi|don vi bao cao|dia phuong|dia ban|xa|xa, ?(phuong, ?)?thi tran|unit)$/],
  ['indicator', /^((ten |cac |danh muc )?chi tieu|noi dung|chi tieu chu yeu|hang muc|indicator)/],
]

/** The role a heading gives its column; `null` for none of use. */
export function roleOf(heading: string): Role | null {
  const text = folded(heading)
  const exact = ROLES.find((role) => folded(COLUMNS[role]) === text)
  return exact ?? WORDINGS.find(([, wording]) => wording.test(text))?.[0] ?? null
}

/** What bare numbers of a column of growth are, where its heading says it: *Tăng, giảm so với cùng kỳ*. */
export function growthIn(heading: string): StatedGrowth['as'] | undefined {
  const text = folded(heading)
  if (/\b(tang|giam|toc do)\b/.test(text)) return 'increase'
  return /\bbang\b/.test(text) ? 'ratio' : undefined
}
