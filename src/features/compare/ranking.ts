import { byMerit } from '~/domain/merit.ts'
import type { Standing } from '~/domain/standing.ts'
import type { Unit } from '~/domain/unit.ts'
import type { Language } from '~/language/catalogues/language.ts'
import type { CompareSort } from './sorts.ts'

export interface ComparedUnit {
  readonly unit: Unit
  readonly standing: Standing
}

/** `null` if there is nothing to rank by. */
export interface RankedUnit extends ComparedUnit {
  readonly rank: number | null
}

/**
 * Units in the requested order. The rank is always by percent of target, or by value where no unit
 * has a target; the better figure ranks first; equal figures share a rank. Units without a figure
 * come last, without a rank.
 */
export function ranked(
  rows: readonly ComparedUnit[],
  by: CompareSort,
  language: Language,
): RankedUnit[] {
  const hasPercent = rows.some((row) => row.standing.percent !== null)
  const merit = (row: ComparedUnit) => (hasPercent ? percentIn(row) : valueIn(row))
  const sign = rows[0]?.standing.indicator.direction === 'down' ? -1 : 1
  const isBetter = (a: number, b: number) => sign * a > sign * b
  const withRank = rows.map((row): RankedUnit => {
    const own = merit(row)
    if (own === null) return { ...row, rank: null }
    const better = rows.filter((other) => {
      const theirs = merit(other)
      return theirs !== null && isBetter(theirs, own)
    })
    return { ...row, rank: better.length + 1 }
  })
  if (by === 'unit') {
    return withRank.toSorted((a, b) => compareNames(a.unit.name[language], b.unit.name[language]))
  }
  if (by === 'percent') return withRank.toSorted((a, b) => byMerit(a.standing, b.standing))
  const worst = sign * Number.NEGATIVE_INFINITY
  return withRank.toSorted((a, b) => sign * ((valueIn(b) ?? worst) - (valueIn(a) ?? worst)) || 0)
}

const percentIn = ({ standing }: ComparedUnit): number | null =>
  standing.percent?.figure?.value ?? null

const valueIn = ({ standing }: ComparedUnit): number | null =>
  standing.cumulative?.figure.value ?? null

const compareNames = (a: string, b: string): number => a.localeCompare(b, 'vi')
