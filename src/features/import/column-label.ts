import type { Language } from '~/language/catalogues/language.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import type { ColumnUse } from '~/reading/spreadsheets/column-use.ts'
import { ASIDES, type Aside, type Meaning } from '~/reading/spreadsheets/columns.ts'
import type { ImportText } from './text.vi.ts'
import type { Setting } from './useImport.ts'

const ASIDE: ReadonlySet<Meaning> = new Set(ASIDES)

/** How a column is coloured: what names a row, the kinds of figures, and what is put aside. */
export type ColumnKind = 'name' | 'month' | 'year' | 'share' | 'target' | 'open' | 'aside'

export function kindOf(as: Meaning): ColumnKind {
  if (as === 'number') return 'name'
  if (ASIDE.has(as)) return 'aside'
  if (as === 'month') return 'month'
  if (as === 'yearToDate' || as === 'total') return 'year'
  if (as === 'statedPercent' || as === 'statedGrowth') return 'share'
  if (as === 'target') return 'target'
  return as === 'figure' ? 'open' : 'name'
}

export const isAside = (as: Meaning): as is Aside => ASIDE.has(as)

/** The words for what a column has: *lũy kế từ đầu năm, Xã Hòa Ân*, *số trong tháng 04/2021*. */
export function columnLabel(
  { as, period, unitId, indicator, base, isEstimated }: ColumnUse,
  words: ImportText,
  { units, bases }: Pick<Setting, 'units'> & { readonly bases: Readonly<Record<string, string>> },
  language: Language,
): string {
  const unit = units.find(({ id }) => id === unitId)?.name[language]
  return [
    words.uses[as],
    base && bases[base],
    isEstimated && words.estimated,
    period && formatPeriodShort(period),
    indicator,
    unit,
  ]
    .filter(Boolean)
    .join(', ')
}
