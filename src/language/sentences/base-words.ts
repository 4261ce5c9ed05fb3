import type { Standing } from '../../domain/standing.ts'
import type { TargetBase } from '../../domain/target.ts'
import type { SentenceContext } from './phrases.ts'
import { spanWords } from './span.ts'

/** Set by another level or by the Council: *tỉnh giao*, *HĐND xã giao*. */
export const isGiven = (base: TargetBase): boolean => base === 'province' || base === 'council'

/** Who set a target, where a percentage is of it: *kế hoạch năm*, *dự toán tỉnh giao*. */
export function baseWords(
  base: TargetBase,
  { indicator, span }: Pick<Standing, 'indicator' | 'span'>,
  context: SentenceContext,
): string {
  const { text, language } = context
  const { short } = spanWords(span, context)
  const isEstimate = base === 'province' && indicator.measure.kind === 'money'
  const name = text.bases[base]
  if (language === 'en') {
    if (base === 'plan' || base === 'unstated') return `the ${name.replace(/^year/, short)}`
    const of = short === 'year' ? '' : ` for the ${short}`
    if (base === 'resolution') return `the ${name}’s target${of}`
    return `the ${isEstimate ? name.replace(/target$/, 'estimate') : name}${of}`
  }
  if (base === 'unstated') return `chỉ tiêu ${short}`
  if (base === 'plan') return `kế hoạch ${short}`
  const aim = base === 'council' ? 'kế hoạch' : isEstimate ? 'dự toán' : 'chỉ tiêu'
  return `${aim} ${name}${short === 'năm' ? '' : ` ${short}`}`
}
