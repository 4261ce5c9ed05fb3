import type { Catalogue } from './language.ts'

const vi = {
  /** What is compared: this month with the one before, or with what is usual. */
  lastMonth: 'tháng trước',
  usual: (months: string) => `mức thường gặp của ${months} tháng có số liệu gần đây`,
  more: (factor: string, than: string, both: string) =>
    `Tháng này gấp ${factor} lần ${than} (${both})`,
  less: (percent: string, than: string, both: string) =>
    `Tháng này chỉ bằng ${percent} ${than} (${both})`,
  other: (than: string, both: string) => `Tháng này khác hẳn ${than} (${both})`,
  both: (stated: string, expected: string) => `${stated} so với ${expected}`,
}
const en: typeof vi = {
  lastMonth: 'last month',
  usual: (months) => `the usual level of the last ${months} months with figures`,
  more: (factor, than, both) => `This month is ${factor} times ${than} (${both})`,
  less: (percent, than, both) => `This month is only ${percent} of ${than} (${both})`,
  other: (than, both) => `This month differs sharply from ${than} (${both})`,
  both: (stated, expected) => `${stated} against ${expected}`,
}

/** A figure far from those before it. */
export const UNUSUAL_TEXT: Catalogue<typeof vi> = { vi, en }
