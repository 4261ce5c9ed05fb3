import type { Standing } from './standing.ts'

type Merited = Pick<Standing, 'indicator' | 'percent' | 'cumulative'>

/**
 * Orders units by what they did, the better first: by percentage of their target; behind these those
 * without one, by size; last those without a figure. A large commune is not ahead for being large.
 */
export function byMerit(a: Merited, b: Merited): number {
  const sign = a.indicator.direction === 'down' ? -1 : 1
  const [percentA, percentB] = [a, b].map(({ percent }) => percent?.figure?.value)
  if (percentA !== undefined && percentB !== undefined) return sign * (percentB - percentA)
  if (percentA !== undefined || percentB !== undefined) return percentA === undefined ? 1 : -1
  const [sizeA, sizeB] = [a, b].map(({ cumulative }) => cumulative?.figure.value)
  if (sizeA !== undefined && sizeB !== undefined) return sign * (sizeB - sizeA)
  return Number(sizeA === undefined) - Number(sizeB === undefined)
}
