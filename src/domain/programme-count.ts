import { type Bounds, boundsOf } from './figure.ts'
import type { Indicator } from './indicator.ts'
import { type Answer, isAtLeast, isAtMost } from './interval.ts'
import { type Programme, rowsOf } from './programme.ts'
import { isIllustrative } from './replacing.ts'
import { monthsCounted, type Span, yearSpan } from './span.ts'
import type { SpanStanding, Standing } from './standing.ts'
import { isZeroCeiling } from './target.ts'

/** How many of a programme's indicators are where; each is counted once. */
export interface ProgrammeCount {
  /** Those of the programme that the unit reports in the month. */
  readonly of: number
  readonly certain: number
  /** Achieved only by the usual reading of the words. */
  readonly likely: number
  /** A ceiling within what is allowed, while its span lasts. */
  readonly holding: number
  /** Known not to be achieved by now. */
  readonly open: number
  /** Not even the usual reading says whether it is achieved. */
  readonly undecided: number
  /** Without a figure, or without a target of the span. */
  readonly without: number
  /** How many of `of` are judged by illustrative figures. */
  readonly illustrative: number
}

type Place = Exclude<keyof ProgrammeCount, 'of' | 'illustrative'>

/**
 * *28/41 chỉ tiêu đạt*: how many indicators of a programme are achieved against the targets of its
 * span, or of the year of the month (domain.md, *Frequency, parts, programmes*).
 *
 * @param standings - of one unit at the end of one month
 */
export function programmeCount(
  programme: Pick<Programme, 'indicatorIds' | 'span'>,
  standings: readonly Standing[],
): ProgrammeCount {
  const found = rowsOf(programme, standings)
  const places = found.map((each) => placeOf(each, standingIn(each, programme.span)))
  const at = (place: Place): number => places.filter((each) => each === place).length
  return {
    of: found.length,
    certain: at('certain'),
    likely: at('likely'),
    holding: at('holding'),
    open: at('open'),
    undecided: at('undecided'),
    without: at('without'),
    illustrative: found.filter(({ observation }) => isIllustrative(observation)).length,
  }
}

/** Achieved, certain and likely together. */
export const achievedIn = ({ certain, likely }: ProgrammeCount): number => certain + likely

/**
 * Where an indicator is against its target of the span; `undefined` where none is set for it. A unit
 * that began within the span has its target for the months since.
 */
function standingIn(
  standing: Standing,
  span: Span = yearSpan(standing.period),
): SpanStanding | undefined {
  const wanted = monthsCounted(span, standing.began)
  return [standing, ...standing.otherSpans].find(
    ({ months }) => months.from === wanted.from && months.to === wanted.to,
  )
}

function placeOf({ indicator }: Standing, standing: SpanStanding | undefined): Place {
  if (!standing || standing.status.kind === 'none') return 'without'
  const { status, limit, target } = standing
  const isZero = target !== null && isZeroCeiling(limit, target.figure)
  if (limit === 'ceiling' && !isZero) {
    if (status.kind === 'undecided') return 'undecided'
    if (status.verdict === 'kept') return status.certainty
    return status.verdict === 'within' ? 'holding' : 'open'
  }
  // Not by the verdict: what is certainly ahead may have reached its target or not.
  if (isReached(indicator, standing, 'stated') === 'yes') return 'certain'
  return PLACES[isReached(indicator, standing, 'usual')]
}

const PLACES = { yes: 'likely', no: 'open', undecided: 'undecided' } as const

/** Whether the target is reached, of all but a ceiling above zero. */
function isReached(
  { accumulation, direction }: Indicator,
  { limit, percent, cumulative, target }: SpanStanding,
  reading: keyof Bounds,
): Answer {
  const isPercent = accumulation === 'flow' && limit !== 'ceiling'
  const done = isPercent ? percent?.bounds : cumulative && boundsOf(cumulative.figure)
  const goal = isPercent ? 100 : target?.figure.value
  if (!done || goal === undefined) return 'undecided'
  const isMost = isAtMost(done[reading], goal)
  const isLeast = isAtLeast(done[reading], goal)
  if (limit === 'exactly') return both(isMost, isLeast)
  return limit === 'ceiling' || (!isPercent && direction === 'down') ? isMost : isLeast
}

const both = (a: Answer, b: Answer): Answer =>
  a === 'no' || b === 'no' ? 'no' : a === 'yes' && b === 'yes' ? 'yes' : 'undecided'
