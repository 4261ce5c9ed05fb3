import type { TargetBase } from '~/domain/target.ts'
import { ownPlace } from '~/reading/prose/own-place.ts'
import { PLACE_KINDS } from '~/reading/prose/place-kinds.ts'
import { paperIn } from '~/reading/spreadsheets/paper-name.ts'

/** The paper that sets targets, and so who set them. */
export interface Paper {
  /** *Nghị quyết số 07-NQ/ĐU*; empty where the text names none. */
  readonly document: string
  readonly base: TargetBase
}

/** The letterhead, the number and the title are short lines at the top. */
const TOP_LINES = 12
const LONGEST_LINE = 240

const KINDS = [
  ['Nghị quyết', /^nghị quyết/iu, /NQ/],
  ['Quyết định', /^quyết định/iu, /QĐ|QD/],
  ['Kế hoạch', /^kế hoạch/iu, /KH/],
] as const
type Kind = (typeof KINDS)[number][0]

/** *Số: 07-NQ/ĐU*, on a line of its own. */
const NUMBER = /^\s*số\s*:?\s*(\d{1,5}(?:\/\d{4})?[-/][\p{Lu}\d/-]+)\s*(?:$|\t)/imu

/** Who issues it: *ỦY BAN NHÂN DÂN XÃ HÒA TÂN, HĐND tỉnh*. */
const ISSUER = new RegExp(
  `(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)\\s+(${PLACE_KINDS.map(({ kind }) => kind).join('|')})`,
  'iu',
)
const COUNCIL = /hội đồng nhân dân|hđnd/iu
/** What it rests on, and not what it is. */
const GROUND = /^\s*căn cứ/iu

/**
 * The paper whose text this is. A resolution of a People's Council is the council's, one of the Party a resolution; a
 * decision that assigns comes from above, unless the unit's own committee took it.
 *
 * @param unitName - the unit that the targets are set for
 */
export function paperOf(text: string, unitName: string): Paper {
  const top = text
    .normalize('NFC')
    .split('\n', TOP_LINES)
    .filter((line) => line.length <= LONGEST_LINE && !GROUND.test(line))
    .join('\n')
  const named = paperIn(top)
  const number = NUMBER.exec(top)?.[1] ?? ''
  const kind = kindOf(named, number, top)
  const document = named || (number && [kind ?? '', `số ${number}`].filter(Boolean).join(' '))
  return { document, base: baseOf(kind, `${named} ${number}`, top, unitName) }
}

function kindOf(named: string, number: string, top: string): Kind | null {
  const said = KINDS.find(([, name, sign]) => name.test(named) || sign.test(number))
  const line = (name: RegExp) => top.split('\n').some((each) => name.test(each.trim()))
  return (said ?? KINDS.find(([, name]) => line(name)))?.[0] ?? null
}

function baseOf(kind: Kind | null, signs: string, top: string, unitName: string): TargetBase {
  if (kind === null) return 'unstated'
  if (kind === 'Kế hoạch') return 'plan'
  const own = ownPlace(unitName)?.level
  const issuer = ISSUER.exec(top)?.[1]?.toLowerCase()
  const level = PLACE_KINDS.find((place) => place.kind === issuer)?.level
  const isAbove = level !== undefined && own !== undefined && level !== own
  if (kind === 'Quyết định') return level === undefined || isAbove ? 'province' : 'plan'
  if (!/HĐND/.test(signs) && !COUNCIL.test(top)) return 'resolution'
  return isAbove ? 'province' : 'council'
}
