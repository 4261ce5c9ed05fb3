import type { OfFormerUnits, Provenance } from '../../domain/observation.ts'
import { monthOf } from '../../domain/period.ts'
import type { Text } from '../catalogues/vi.ts'

/**
 * Where a figure comes from, in words; *cộng từ 03 đơn vị cũ* where former units had it, *số liệu tính
 * lại* where it is restated, *tính từ báo cáo tháng 4* where another month's report implies it.
 */
export function originWords({ origin, inferredFrom, ...former }: Provenance, text: Text): string {
  if (inferredFrom) return text.inferredFrom(monthOf(inferredFrom.period))
  const before = formerWords(former, text)
  if (before.length === 0) return text.origins[origin]
  return [...(origin === 'illustrative' ? [text.origins.illustrative] : []), ...before].join(', ')
}

/** What a figure has of the time before its unit was formed, in words; empty where it has nothing. */
export const formerWords = ({ addedFrom, isRestated }: OfFormerUnits, text: Text): string[] => [
  ...(addedFrom === undefined ? [] : [text.addedFrom(addedFrom)]),
  ...(isRestated ? [text.restated] : []),
]

/** True for a figure of which a reader has to know more than that a report states it. */
export const isOfNote = ({
  origin,
  isRestated,
}: Pick<Provenance, 'origin' | 'isRestated'>): boolean =>
  origin !== 'reported' || isRestated === true
