import {
  DEFAULT_THRESHOLDS,
  type Indicator,
  type Localized,
  type Measure,
  type Profile,
} from './indicator.ts'
import type { IndicatorWords } from './indicator-words.ts'
import type { Section } from './section.ts'
import { type Limit, limitOf } from './target.ts'
import { UNIT_KINDS, type UnitKind } from './unit.ts'

/** The kinds of office that choose from the catalogue; the others choose as one of these does. */
export const STARTER_LEVELS = [
  'province',
  'commune',
  'ward',
  'special-zone',
  'base-committee',
  'district',
] as const satisfies readonly UnitKind[]
export type StarterLevel = (typeof STARTER_LEVELS)[number]

/** The level that an installation chooses for: that of the unit at its top. */
export const starterLevelOf = (kind: UnitKind | undefined): StarterLevel =>
  kind === 'town' || kind === undefined ? 'commune' : kind === 'branch' ? 'base-committee' : kind

/**
 * Who usually answers: in a province, a district before July 2025, a commune of today, and a
 * *đảng bộ cơ sở*. What an office calls otherwise, it changes.
 */
const BODIES = {
  organization: ['Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Huyện ủy', 'Ban Xây dựng Đảng', 'Đảng ủy'],
  propaganda: [
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    'Ban Tuyên giáo Huyện ủy',
    'Ban Xây dựng Đảng',
    'Đảng ủy',
  ],
  control: [
    'Ủy ban Kiểm tra Tỉnh ủy',
    'Ủy ban Kiểm tra Huyện ủy',
    'Ủy ban Kiểm tra Đảng ủy',
    'Ủy ban Kiểm tra Đảng ủy',
  ],
  office: ['Văn phòng Tỉnh ủy', 'Văn phòng Huyện ủy', 'Văn phòng Đảng ủy', 'Văn phòng Đảng ủy'],
  finance: ['Sở Tài chính', 'Phòng Tài chính – Kế hoạch', 'Phòng Kinh tế'],
  statistics: ['Thống kê tỉnh', 'Chi cục Thống kê', 'Phòng Kinh tế'],
  industry: ['Sở Công Thương', 'Phòng Kinh tế và Hạ tầng', 'Phòng Kinh tế'],
  agriculture: [
    'Sở Nông nghiệp và Môi trường',
    'Phòng Nông nghiệp và Phát triển nông thôn',
    'Phòng Kinh tế',
  ],
  environment: ['Sở Nông nghiệp và Môi trường', 'Phòng Tài nguyên và Môi trường', 'Phòng Kinh tế'],
  construction: ['Sở Xây dựng', 'Phòng Kinh tế và Hạ tầng', 'Phòng Kinh tế'],
  poverty: [
    'Sở Nông nghiệp và Môi trường',
    'Phòng Lao động – Thương binh và Xã hội',
    'Phòng Văn hóa – Xã hội',
  ],
  labour: ['Sở Nội vụ', 'Phòng Lao động – Thương binh và Xã hội', 'Phòng Văn hóa – Xã hội'],
  insurance: ['Bảo hiểm xã hội tỉnh', 'Bảo hiểm xã hội huyện', 'Phòng Văn hóa – Xã hội'],
  education: ['Sở Giáo dục và Đào tạo', 'Phòng Giáo dục và Đào tạo', 'Phòng Văn hóa – Xã hội'],
  health: ['Sở Y tế', 'Trung tâm Y tế', 'Trạm Y tế xã'],
  culture: [
    'Sở Văn hóa, Thể thao và Du lịch',
    'Phòng Văn hóa và Thông tin',
    'Phòng Văn hóa – Xã hội',
  ],
  homeAffairs: ['Sở Nội vụ', 'Phòng Nội vụ', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
  publicService: [
    'Văn phòng Ủy ban nhân dân tỉnh',
    'Bộ phận Tiếp nhận và Trả kết quả',
    'Trung tâm Phục vụ hành chính công',
  ],
  digital: ['Sở Khoa học và Công nghệ', 'Phòng Văn hóa và Thông tin', 'Phòng Văn hóa – Xã hội'],
  military: ['Bộ Chỉ huy Quân sự tỉnh', 'Ban Chỉ huy Quân sự huyện', 'Ban Chỉ huy Quân sự xã'],
  police: ['Công an tỉnh', 'Công an huyện', 'Công an xã'],
  inspectorate: [
    'Thanh tra tỉnh',
    'Thanh tra huyện',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
  ],
  front: [
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    'Ủy ban Mặt trận Tổ quốc Việt Nam huyện',
    'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
    'Đảng ủy',
  ],
  tradeUnion: [
    'Liên đoàn Lao động tỉnh',
    'Liên đoàn Lao động huyện',
    'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
    'Công đoàn cơ sở',
  ],
  youth: ['Tỉnh đoàn', 'Huyện đoàn', 'Đoàn Thanh niên xã', 'Đoàn Thanh niên cơ sở'],
  women: ['Hội Liên hiệp Phụ nữ tỉnh', 'Hội Liên hiệp Phụ nữ huyện', 'Hội Liên hiệp Phụ nữ xã'],
  farmers: ['Hội Nông dân tỉnh', 'Hội Nông dân huyện', 'Hội Nông dân xã'],
  veterans: ['Hội Cựu chiến binh tỉnh', 'Hội Cựu chiến binh huyện', 'Hội Cựu chiến binh xã'],
} as const satisfies Record<
  string,
  readonly [province: string, district: string, commune: string, base?: string]
>
type StarterBody = keyof typeof BODIES

/** An indicator as the catalogue has it; {@link starterIndicator} makes one of an installation of it. */
export interface StarterIndicator
  extends Pick<Indicator, 'id' | 'name' | 'accumulation' | 'direction' | 'frequency'> {
  readonly measure: Measure
  /** How it is counted, in our own words. */
  readonly definition: Localized
  readonly body: StarterBody
  /** Who reports it; an office is offered what its own kind reports. */
  readonly unitKinds: readonly UnitKind[]
  /** Evenly where it is absent. */
  readonly profile?: Profile
  /** What its targets usually require, where that is not what {@link limitOf} takes for usual. */
  readonly limit?: Limit
  /** The wordings of reports, beside its name and its measure, which always belong to them. */
  readonly words: Partial<IndicatorWords>
  /** A public paper that sets or regulates it. */
  readonly source?: string
}

/** The indicators of one section of the official table. */
export interface StarterSection extends Section {
  readonly indicators: readonly StarterIndicator[]
}

/** Indicators to choose from. */
export interface StarterCatalogue {
  /** Higher by one with each change that an office should know of. */
  readonly version: number
  readonly sections: readonly StarterSection[]
}

/** The sections with the indicators for which `holds` is true; those without any are left out. */
export const sectionsWith = (
  sections: readonly StarterSection[],
  holds: (starter: StarterIndicator) => boolean,
): readonly StarterSection[] =>
  sections
    .map((section) => ({ ...section, indicators: section.indicators.filter(holds) }))
    .filter(({ indicators }) => indicators.length > 0)

/** The sections with what is offered to a level. */
export const sectionsFor = (
  { sections }: StarterCatalogue,
  level: StarterLevel,
): readonly StarterSection[] => sectionsWith(sections, ({ unitKinds }) => unitKinds.includes(level))

/** The word for a commune in the name of its offices. */
const PLACES: Partial<Record<StarterLevel, string>> = { ward: 'phường', 'special-zone': 'đặc khu' }

/** The body that usually answers for it at a level. */
export function bodyAt({ body }: Pick<StarterIndicator, 'body'>, level: StarterLevel): string {
  const [province, district, commune, base = 'Đảng ủy']: readonly string[] = BODIES[body]
  if (level === 'province') return province ?? ''
  if (level === 'district') return district ?? ''
  if (level === 'base-committee') return base
  const ofCommune = commune ?? ''
  // A ward's office of the economy is that of construction as well.
  return (
    level === 'ward' && ofCommune === 'Phòng Kinh tế'
      ? 'Phòng Kinh tế, Hạ tầng và Đô thị'
      : ofCommune
  ).replace(/ xã$/, ` ${PLACES[level] ?? 'xã'}`)
}

/** The names of an indicator of the catalogue, as they are compared. */
const namesOf = (starter: StarterIndicator): ReadonlySet<string> =>
  new Set(starterWords(starter).names.map(asCompared))

const asCompared = (name: string): string => name.normalize('NFC').trim().toLowerCase()

/** The indicator that an installation has already: chosen before, or called by one of its names. */
export function existingOf<Existing extends Pick<Indicator, 'id' | 'name'>>(
  starter: StarterIndicator,
  indicators: readonly Existing[],
): Existing | undefined {
  const names = namesOf(starter)
  return indicators.find(({ id, name }) => id === starter.id || names.has(asCompared(name.vi)))
}

/** The section of an installation that takes the indicators of one of the catalogue. */
export const sectionLike = (
  { id, name }: Section,
  sections: readonly Section[],
): Section | undefined =>
  sections.find((each) => each.id === id || asCompared(each.name.vi) === asCompared(name.vi))

/** The sections with those that are missing, each behind the one that it follows in the catalogue. */
export function withSections(
  sections: readonly Section[],
  needed: readonly Section[],
): readonly Section[] {
  const placed = [...sections]
  let at = -1
  for (const section of needed) {
    const like = sectionLike(section, placed)
    at = like ? placed.indexOf(like) : at + 1
    if (!like) placed.splice(at, 0, { id: section.id, name: section.name })
  }
  return placed
}

/** What its targets usually require. */
export const starterLimit = (starter: StarterIndicator): Limit =>
  limitOf(starter, starter.limit ? { limit: starter.limit } : null)

/** The words to be stored: its name and its measure before the others. */
export function starterWords({ name, measure, words }: StarterIndicator): IndicatorWords {
  const { names = [], counted = [], ...others } = words
  const isCounted = measure.kind === 'count' || measure.kind === 'amount'
  const all = isCounted ? [...new Set([measure.name.vi, ...counted])] : counted
  return {
    names: [name.vi.toLowerCase(), ...names],
    ...(all.length > 0 && { counted: all }),
    ...others,
  }
}

/** The indicator to be created for an office of a level. @param group - the section it goes to */
export function starterIndicator(
  starter: StarterIndicator,
  level: StarterLevel,
  group: string,
): Indicator & { readonly definition: string; readonly unitKinds: readonly UnitKind[] } {
  const { id, name, accumulation, direction, measure, profile, frequency, unitKinds } = starter
  return {
    ...{ id, name, group, accumulation, direction, measure },
    body: bodyAt(starter, level),
    profile: profile ?? { kind: 'linear' },
    thresholds: DEFAULT_THRESHOLDS,
    definition: starter.definition.vi,
    ...(frequency && { frequency }),
    unitKinds: unitKinds.length === UNIT_KINDS.length ? [] : unitKinds,
  }
}
