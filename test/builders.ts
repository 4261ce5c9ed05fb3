import type { Figure, Qualifier } from '../src/domain/figure.ts'
import { historyOf } from '../src/domain/history.ts'
import { DEFAULT_THRESHOLDS, type Indicator } from '../src/domain/indicator.ts'
import { monthDiscrepancies } from '../src/domain/month-discrepancies.ts'
import type { Observation } from '../src/domain/observation.ts'
import type { Period } from '../src/domain/period.ts'
import { type Standing, standing } from '../src/domain/standing.ts'
import type { Target } from '../src/domain/target.ts'
import { en } from '../src/language/catalogues/en.ts'
import type { Language } from '../src/language/catalogues/language.ts'
import { basesOf } from '../src/language/catalogues/levels.ts'
import { type Text, vi } from '../src/language/catalogues/vi.ts'

/** The texts of a district's screens and files before July 2025. */
export const districtText = (language: Language): Text => {
  const text = { vi, en }[language]
  return { ...text, bases: basesOf({ kind: 'district' }, '2021-04', text) }
}

// Builders for tests: each gives a valid value, and takes what the test is about.

export const makeFigure = (value: number, qualifier: Qualifier = 'exact'): Figure => ({
  value,
  qualifier,
  estimated: false,
})

export const makeIndicator = (with_: Partial<Indicator> = {}): Indicator => ({
  id: 'party-members-admitted',
  name: { vi: 'Kết nạp đảng viên mới', en: 'Party members admitted' },
  group: 'party-building',
  accumulation: 'flow',
  direction: 'up',
  measure: { kind: 'count', name: { vi: 'đảng viên', en: 'members' } },
  body: 'Ban Tổ chức Huyện ủy',
  profile: { kind: 'linear' },
  thresholds: DEFAULT_THRESHOLDS,
  ...with_,
})

export const makeObservation = (period: Period, with_: Partial<Observation> = {}): Observation => ({
  indicatorId: 'party-members-admitted',
  unitId: 'cau-ke',
  period,
  month: null,
  yearToDate: null,
  statedPercent: null,
  origin: 'reported',
  scopeAssumed: false,
  cutOff: null,
  evidence: [],
  ...with_,
})

export const makeTarget = (value: number, with_: Partial<Target> = {}): Target => ({
  indicatorId: 'party-members-admitted',
  unitId: 'cau-ke',
  span: '2021',
  base: 'resolution',
  revisedFrom: '',
  figure: makeFigure(value),
  origin: 'reported',
  ...with_,
})

/** Where an indicator stands, with what does not add up in it, as screens get it. */
export function makeStanding(
  indicator: Indicator,
  observations: readonly Observation[],
  targets: readonly Target[],
  period: Period,
): Standing {
  const [discrepancies = []] = monthDiscrepancies([{ indicator, targets, observations }], period)
  return { ...standing(indicator, historyOf(observations), targets, period), discrepancies }
}

/** A day `YYYY-MM-DD` as a spreadsheet holds it. */
export const utcDay = (day: string): Date => new Date(`${day}T00:00:00Z`)
