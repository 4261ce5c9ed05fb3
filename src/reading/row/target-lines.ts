import type { YearTargets } from '~/api/admin.ts'
import type { Figure } from '~/domain/figure.ts'
import type { Indicator } from '~/domain/indicator.ts'
import type { TargetBase } from '~/domain/target.ts'
import { type TargetFault, targetFault } from '~/domain/target-fault.ts'
import type { ImportedTarget } from '~/reading/spreadsheets/read-targets.ts'
import { figureIn, isSameFigure } from './typed-row.ts'

type StoredTarget = YearTargets['targets'][number]

/** Why a target of a file cannot be set. */
export type TargetProblem =
  | 'not-allowed'
  | 'not-asked'
  | 'unreadable'
  /** The file states another for the same unit, span, indicator and basis. */
  | 'twice'
  | TargetFault

/** A target of a file beside the one in force. */
export interface TargetLine {
  /** Unit, span, indicator and basis. */
  readonly key: string
  readonly target: ImportedTarget
  readonly figure: Figure | null
  readonly stored: StoredTarget | null
  /** Of another basis, where what the file says of its own may mean that one. */
  readonly beside: StoredTarget | null
  readonly state: 'new' | 'same' | 'different' | 'beside' | 'waiting' | 'refused'
  readonly problem: TargetProblem | null
}

interface Known {
  readonly indicators: readonly Indicator[]
  readonly isAllowed: (unitId: string) => boolean
  /** By unit, with the indicators that it may have targets of; a unit that is not there yet waits. */
  readonly stored: ReadonlyMap<string, Pick<YearTargets, 'targets' | 'indicators'>>
}

/** Any target is called *kế hoạch*, that of a resolution too. */
const isVague = (base: TargetBase): boolean => base === 'plan' || base === 'unstated'

const keyOf = ({ unitId, span, indicatorId, base }: ImportedTarget): string =>
  [unitId, span, indicatorId, base].join(' ')

/** Every target of a file once, beside the one in force in the month that the file is of. */
export function targetLines(targets: readonly ImportedTarget[], known: Known): TargetLine[] {
  return [...Map.groupBy(targets, keyOf)].flatMap(([key, [target, ...others]]) => {
    if (!target) return []
    const figure = figureIn(target.read)
    const isTwice = others.some(({ read }) => !isSameFigure(figureIn(read), figure))
    const inForce = inForceFor(target, known)
    const stored = storedAs(target, figure, inForce)
    const beside = stored || !isVague(target.base) ? null : (inForce[0] ?? null)
    const problem = isTwice ? 'twice' : problemOf(target, figure, stored, known)
    return [{ key, target, figure, stored, beside, problem, state: stateOf() }]

    function stateOf(): TargetLine['state'] {
      if (problem) return 'refused'
      if (!known.stored.has(target?.unitId ?? '')) return 'waiting'
      if (!stored) return beside ? 'beside' : 'new'
      return isSameFigure(stored.figure, figure) ? 'same' : 'different'
    }
  })
}

/** Those of every basis, in their latest revisions. */
function inForceFor(
  { unitId, indicatorId, span, period }: ImportedTarget,
  { stored }: Known,
): StoredTarget[] {
  const own = (stored.get(unitId)?.targets ?? [])
    .filter((each) => each.indicatorId === indicatorId && each.span === span)
    .filter(({ revisedFrom }) => revisedFrom <= period)
    .toSorted((a, b) => (a.revisedFrom < b.revisedFrom ? 1 : -1))
  return [...Map.groupBy(own, (each) => each.base).values()].flatMap(([last]) => last ?? [])
}

/** That of its own basis; where the file may mean another, any that is the same. */
function storedAs(
  { base }: ImportedTarget,
  figure: Figure | null,
  inForce: readonly StoredTarget[],
): StoredTarget | null {
  const own = inForce.find((each) => each.base === base)
  if (own || !isVague(base)) return own ?? null
  return inForce.find((each) => isSameFigure(each.figure, figure)) ?? null
}

function problemOf(
  { unitId, indicatorId }: ImportedTarget,
  figure: Figure | null,
  stored: StoredTarget | null,
  known: Known,
): TargetProblem | null {
  if (!known.isAllowed(unitId)) return 'not-allowed'
  if (!figure) return 'unreadable'
  const asked = known.stored.get(unitId)?.indicators
  const isAsked = !asked || asked.some(({ id }) => id === indicatorId)
  const indicator = known.indicators.find(({ id }) => id === indicatorId)
  if (!isAsked || !indicator) return 'not-asked'
  return targetFault(indicator, { figure, limit: stored?.limit })
}
