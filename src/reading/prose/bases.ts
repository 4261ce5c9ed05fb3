import type { TargetBase } from '../../domain/target.ts'
import type { OwnPlace } from './own-place.ts'
import { longestAt, type Match, phraseIndex } from './phrase-index.ts'
import { COMMITTEES, ofEachPlace, PLACE_KINDS, type PlaceLevel } from './place-kinds.ts'
import type { Token } from './tokens.ts'

/** What a percentage is measured against, as far as the words say. */
export interface BaseWords {
  /** `unstated` if a target is named, but not who set it. */
  readonly base: TargetBase
  /** *dự toán tỉnh giao và HĐND huyện đề ra*: the same of another's. */
  readonly also: TargetBase | null
  /** Only a resolution: naming it sets no number to reach. */
  readonly isResolution: boolean
  /** *đề ra chỉ tiêu*: what follows is a list of targets. */
  readonly setsTargets: boolean
  readonly end: number
}

type Head = 'resolution' | 'plan' | 'target'
type Setter = PlaceLevel | 'city' | 'superior' | 'council' | 'congress'

const entries = <const Value>(value: Value, list: string): [string, Value][] =>
  list.split(', ').map((word) => [word, value])

const HEAD_WORDS: readonly [string, Head][] = [
  ...entries('resolution', 'nghị quyết, nq'),
  ...entries('plan', 'kế hoạch, kh, chương trình, kế hoạch vốn'),
  ...entries(
    'target',
    'chỉ tiêu, dự toán, mục tiêu, dt, ct, pháp lệnh năm, pháp lệnh giao, pháp lệnh được giao',
  ),
]
const HEADS = phraseIndex(HEAD_WORDS)

/** A place by the names of its council and its committee, *HĐND huyện*, and as one that sets: *huyện giao*. */
const setBy = (kind: string): string[] => [
  ...ORGANS.map((organ) => `${organ} ${kind}`),
  ...['giao', 'đề ra', 'quyết nghị', 'thông qua'].map((verb) => `${kind} ${verb}`),
]

const ORGANS = ['ubnd', 'ủy ban nhân dân', 'hđnd', 'hội đồng nhân dân', 'ủy ban', 'hội đồng']

const SETTER_WORDS: readonly [string, Setter][] = [
  ...PLACE_KINDS.flatMap(({ kind, level, short }) =>
    [kind, short ?? []]
      .flat()
      .flatMap(setBy)
      .map((wording): [string, Setter] => [wording, kind === 'thành phố' ? 'city' : level]),
  ),
  ...entries('province', 'tỉnh, cấp tỉnh'),
  ...entries(
    'superior',
    'cấp trên, chính phủ giao, thủ tướng chính phủ giao, trung ương giao, bộ tài chính giao, trên giao',
  ),
  ...entries('council', 'hđnd, hội đồng nhân dân, địa phương giao'),
  ...entries(
    'congress',
    'đại hội, đại hội đảng bộ, đảng bộ, đảng, đảng ủy, ban chấp hành, ban thường vụ',
  ),
  ...[
    ...COMMITTEES,
    ...ofEachPlace((kind) => [`đảng bộ ${kind}`], ['commune', 'district', 'province']),
    ...ofEachPlace((kind) => [`đảng ủy ${kind}`], ['commune']),
  ].map((wording): [string, Setter] => [wording, 'congress']),
]
const SETTERS = phraseIndex(SETTER_WORDS)

/** All wordings that name a target and who set it. */
export const BASE_WORDINGS: readonly string[] = [...HEAD_WORDS, ...SETTER_WORDS].map(
  ([wording]) => wording,
)

/** Right behind a head they may set without a verb: *dự toán huyện*. */
const BARE_SETTERS = phraseIndex<Setter>([
  ...entries('commune', 'xã, phường'),
  ...entries('district', 'huyện, thị xã, quận'),
  ...entries('city', 'thành phố'),
])

/** Words between a base and the one who set it. */
const LINKS = phraseIndex(
  entries(
    'link',
    'năm, cả năm, giao, được giao, đã giao, đề ra, đã đề ra, đặt ra, của, do, đảng, pháp lệnh, thông qua, đã thông qua, quyết nghị, vốn, các cấp, lần thứ, nhiệm kỳ, theo, cả, toàn, chung, ban đầu, điều chỉnh, phân bổ, trung hạn, hàng năm, hằng năm',
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
 * @param place - that of the unit that reports; without it, of a district
 * @param isName - true where an indicator is named: *chỉ tiêu giao quân*
 * @returns `null` if no base begins
 */
export function baseAt(
  tokens: readonly Token[],
  from: number,
  place: OwnPlace | null,
  isName: (at: number) => boolean = () => false,
): BaseWords | null {
  const first = longestAt(HEADS, tokens, from)
  if (first) return read(tokens, from, tokens.length, place, isName)
  // *HĐND huyện giao* may lack a head if it says that something was assigned.
  const bare = longestAt(SETTERS, tokens, from)
  if (!bare || bare.values.includes('congress')) return null
  const base = read(tokens, from, from + LONGEST_BARE, place, isName)
  return IS_SET.test(tokens[base.end - 1]?.text ?? '') ? base : null
}

const LONGEST_BARE = 8
/** The ends of *giao, đề ra, quyết nghị, thông qua*. */
const IS_SET = /^(?:giao|ra|nghị|qua)$/

function read(
  tokens: readonly Token[],
  from: number,
  until: number,
  place: OwnPlace | null,
  isName: (at: number) => boolean,
): BaseWords {
  const heads = new Set<Head>()
  const setters = new Set<Setter>()
  let setsTargets = false
  let at = from
  let isBehindHead = false
  while (at < Math.min(until, tokens.length)) {
    const head = longestAt(HEADS, tokens, at)
    const setter =
      longestAt(SETTERS, tokens, at) ?? (isBehindHead ? bareSetterAt(tokens, at) : null)
    const match = head ?? setter ?? longestAt(LINKS, tokens, at)
    isBehindHead = head !== null
    if (!match && !isYearNumber(tokens, at)) break
    if (!head && !setter && isName(at)) break
    for (const value of match?.values ?? [])
      if (value === 'resolution' || value === 'plan' || value === 'target') {
        setsTargets ||= value !== 'resolution' && isSetBefore(tokens, at)
        heads.add(value)
      } else if (value !== 'link') setters.add(value)
    at = match?.end ?? at + 1
  }
  const isResolution = heads.has('resolution') && heads.size === 1
  // *Nghị quyết đề ra kết nạp 100*: before its number, it is what was set.
  const isSet = SETS.test(tokens[at - 1]?.text ?? '')
  const base = baseOf(heads, setters, place)
  const second = heads.size > 0 ? secondAt(tokens, at, place, setters.size > 0) : null
  return {
    base,
    also: second && second.base !== base ? second.base : null,
    isResolution: isResolution && !isSet && second?.isResolution !== false,
    setsTargets,
    end: second?.end ?? at,
  }
}

function baseOf(
  heads: ReadonlySet<Head>,
  setters: ReadonlySet<Setter>,
  place: OwnPlace | null,
): TargetBase {
  const all = [...setters]
  if (all.some((setter) => isOwn(setter, place))) return 'council'
  if (heads.has('resolution')) return 'resolution'
  if (all.some((setter) => setter !== 'congress')) return 'province'
  if (setters.has('congress')) return 'resolution'
  return heads.has('plan') ? 'plan' : 'unstated'
}

/** Who else set it: *dự toán tỉnh, huyện giao*, *… tỉnh giao và HĐND huyện đề ra*, *nghị quyết và dự toán*. */
function secondAt(
  tokens: readonly Token[],
  at: number,
  place: OwnPlace | null,
  hasSetter: boolean,
): BaseWords | null {
  if (tokens[at]?.text !== ',' && tokens[at]?.text !== 'và') return null
  const head = longestAt(HEADS, tokens, at + 1)
  const setter = longestAt(SETTERS, tokens, head?.end ?? at + 1)
  const isNamed = setter !== null && hasSetter && !setter.values.includes('congress')
  if (!isNamed && (!head || tokens[at]?.text !== 'và')) return null
  const base = read(tokens, at + 1, at + 1 + LONGEST_BARE, place, () => false)
  return head || IS_SET.test(tokens[base.end - 1]?.text ?? '') ? base : null
}

const QUANTIFIERS = new Set(['một', 'số', 'các', 'những', 'nhiều', 'loạt'])

/** *đề ra 24 chỉ tiêu*, *giao các chỉ tiêu*. */
function isSetBefore(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (tokens[before]?.kind === 'number' || QUANTIFIERS.has(tokens[before]?.text ?? ''))
    before -= 1
  return SETS.test(tokens[before]?.text ?? '')
}

/** A kind of place that no name follows: *dự toán huyện*, and not *dự toán huyện Cầu Kè*. */
function bareSetterAt(tokens: readonly Token[], at: number): Match<Setter> | null {
  const match = longestAt(BARE_SETTERS, tokens, at)
  return match && !tokens[match.end]?.isCapital ? match : null
}

/** True for the unit's own council and what is below it; the others give it its targets from above. */
function isOwn(setter: Setter, place: OwnPlace | null): boolean {
  const level = place?.level ?? 'district'
  if (setter === 'council' || setter === 'commune') return true
  if (setter === 'district') return level !== 'commune'
  if (setter === 'city') return level === 'province' || place?.kind === 'thành phố'
  return setter === 'province' && level === 'province'
}
