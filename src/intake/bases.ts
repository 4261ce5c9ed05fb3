import type { TargetBase } from '../domain/target.ts'
import { longestAt, phraseIndex } from './phrase-index.ts'
import type { Token } from './tokens.ts'

/** What a percentage is measured against, as far as the words tell. */
export interface BaseWords {
  /** `unstated` where a target is named, but not who set it. */
  readonly base: TargetBase
  /** Nothing but a resolution: named it is not yet a number to be reached. */
  readonly isResolution: boolean
  /** *đề ra chỉ tiêu*: what follows is a list of targets. */
  readonly setsTargets: boolean
  readonly end: number
}

type Head = 'resolution' | 'plan' | 'target'
type Setter = 'province' | 'council' | 'congress'

const entries = <const Value>(value: Value, list: string): [string, Value][] =>
  list.split(', ').map((word) => [word, value])

const HEADS = phraseIndex<Head>([
  ...entries('resolution', 'nghị quyết, nq'),
  ...entries('plan', 'kế hoạch, kh, chương trình, kế hoạch vốn'),
  ...entries('target', 'chỉ tiêu, dự toán, mục tiêu, dt, ct'),
])

const SETTERS = phraseIndex<Setter>([
  ...entries(
    'province',
    'tỉnh, tỉnh giao, ubnd tỉnh, hđnd tỉnh, hội đồng nhân dân tỉnh, ủy ban nhân dân tỉnh, cấp trên, cấp tỉnh, chính phủ giao, thành phố giao, trung ương giao, trên giao',
  ),
  ...entries(
    'council',
    'hđnd, hđnd huyện, hội đồng nhân dân, hội đồng nhân dân huyện, huyện giao, ubnd huyện, ubnd huyện giao, thị xã giao, hđnd thị xã, hội đồng nhân dân thị xã, địa phương giao',
  ),
  ...entries(
    'congress',
    'đại hội, đảng bộ, đảng bộ huyện, huyện ủy, tỉnh ủy, thị ủy, thành ủy, đảng, ban chấp hành, ban thường vụ, đại hội đảng bộ',
  ),
])

/** Words between a base and the one who set it. */
const LINKS = phraseIndex(
  entries(
    'link',
    'năm, cả năm, giao, được giao, đã giao, đề ra, đã đề ra, đặt ra, của, do, đảng, pháp lệnh, thông qua, đã thông qua, quyết nghị, huyện, vốn, các cấp, lần thứ, nhiệm kỳ, theo, cả, toàn, chung, ban đầu, điều chỉnh, phân bổ, trung hạn, hàng năm, hằng năm',
  ),
)

/** *đề ra, đặt ra, giao* before a target. */
const SETS = /^(?:ra|giao)$/

const isYearNumber = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text)
}

/**
 * The base that begins at a token: its head and whatever tells who set it, *chỉ tiêu Nghị quyết
 * Đại hội Đảng bộ huyện đề ra*.
 *
 * @returns `null` where no base begins
 */
export function baseAt(
  tokens: readonly Token[],
  from: number,
  until: number = tokens.length,
): BaseWords | null {
  const first = longestAt(HEADS, tokens, from, until)
  // *HĐND huyện giao* may stand without a head.
  const bare = first ? null : longestAt(SETTERS, tokens, from, until)
  const isGiven = bare && tokens[bare.end - 1]?.text === 'giao'
  if (!first && !isGiven) return null
  const heads = new Set<Head>(first?.values)
  const setters = new Set<Setter>(first ? [] : bare?.values)
  let setsTargets = first !== null && SETS.test(tokens[from - 1]?.text ?? '')
  let end = first?.end ?? bare?.end ?? from
  for (let at = end; at < until; ) {
    const match =
      longestAt(HEADS, tokens, at, until) ??
      longestAt(SETTERS, tokens, at, until) ??
      longestAt(LINKS, tokens, at, until)
    if (!match && !isYearNumber(tokens, at)) break
    for (const value of match?.values ?? [])
      if (value === 'resolution' || value === 'plan' || value === 'target') {
        setsTargets ||= value !== 'resolution' && SETS.test(tokens[at - 1]?.text ?? '')
        heads.add(value)
      } else if (value !== 'link') setters.add(value)
    at = match?.end ?? at + 1
    end = at
  }
  const isResolution = heads.has('resolution') && heads.size === 1
  return { base: baseOf(heads, setters), isResolution, setsTargets, end }
}

function baseOf(heads: ReadonlySet<Head>, setters: ReadonlySet<Setter>): TargetBase {
  if (setters.has('council')) return 'council'
  if (heads.has('resolution')) return 'resolution'
  if (setters.has('province')) return 'province'
  if (setters.has('congress')) return 'resolution'
  return heads.has('plan') ? 'plan' : 'unstated'
}
