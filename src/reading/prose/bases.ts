import type { TargetBase } from '../../domain/target.ts'
import { longestAt, phraseIndex } from './phrase-index.ts'
import type { Token } from './tokens.ts'

/** What a percentage is measured against, as far as the words say. */
export interface BaseWords {
  /** `unstated` if a target is named, but not who set it. */
  readonly base: TargetBase
  /** Only a resolution: naming it sets no number to reach. */
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
    'hđnd, hđnd huyện, hội đồng nhân dân, hội đồng nhân dân huyện, huyện giao, ubnd huyện, ubnd huyện giao, thị xã giao, hđnd thị xã, hội đồng nhân dân thị xã, địa phương giao, hđnd xã, hđnd phường, hđnd đặc khu, hội đồng nhân dân xã, hội đồng nhân dân phường, hội đồng nhân dân đặc khu, xã giao, phường giao, đặc khu giao, ubnd xã giao, ubnd phường giao',
  ),
  ...entries(
    'congress',
    'đại hội, đảng bộ, đảng bộ huyện, huyện ủy, tỉnh ủy, thị ủy, thành ủy, đảng, ban chấp hành, ban thường vụ, đại hội đảng bộ, đảng bộ xã, đảng bộ phường, đảng ủy, đảng ủy xã, đảng ủy phường',
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
 * The base that begins at a token: its head and the words for who set it, *chỉ tiêu Nghị quyết
 * Đại hội Đảng bộ huyện đề ra*.
 *
 * @returns `null` if no base begins
 */
export function baseAt(tokens: readonly Token[], from: number): BaseWords | null {
  const first = longestAt(HEADS, tokens, from)
  if (first) return read(tokens, from, tokens.length)
  // *HĐND huyện giao* may lack a head if it says that something was assigned.
  const bare = longestAt(SETTERS, tokens, from)
  if (!bare || bare.values.includes('congress')) return null
  const base = read(tokens, from, from + LONGEST_BARE)
  return tokens[base.end - 1]?.text === 'giao' ? base : null
}

const LONGEST_BARE = 8

function read(tokens: readonly Token[], from: number, until: number): BaseWords {
  const heads = new Set<Head>()
  const setters = new Set<Setter>()
  let setsTargets = false
  let at = from
  while (at < Math.min(until, tokens.length)) {
    const match =
      longestAt(HEADS, tokens, at) ?? longestAt(SETTERS, tokens, at) ?? longestAt(LINKS, tokens, at)
    if (!match && !isYearNumber(tokens, at)) break
    for (const value of match?.values ?? [])
      if (value === 'resolution' || value === 'plan' || value === 'target') {
        setsTargets ||= value !== 'resolution' && SETS.test(tokens[at - 1]?.text ?? '')
        heads.add(value)
      } else if (value !== 'link') setters.add(value)
    at = match?.end ?? at + 1
  }
  const isResolution = heads.has('resolution') && heads.size === 1
  // *Nghị quyết đề ra kết nạp 100*: before its number, it is what was set.
  const isSet = SETS.test(tokens[at - 1]?.text ?? '')
  return {
    base: baseOf(heads, setters),
    isResolution: isResolution && !isSet,
    setsTargets,
    end: at,
  }
}

function baseOf(heads: ReadonlySet<Head>, setters: ReadonlySet<Setter>): TargetBase {
  if (setters.has('council')) return 'council'
  if (heads.has('resolution')) return 'resolution'
  if (setters.has('province')) return 'province'
  if (setters.has('congress')) return 'resolution'
  return heads.has('plan') ? 'plan' : 'unstated'
}
