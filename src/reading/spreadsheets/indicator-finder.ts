import type { Indicator } from '~/domain/indicator.ts'
import type { IndicatorWords } from '~/domain/indicator-words.ts'
import { tidyWording } from '~/domain/word-faults.ts'
import { ABBREVIATIONS } from '~/language/formats/abbreviations.ts'
import { folded } from '~/language/formats/spelling.ts'
import { isMeasure, isMeasureOf } from './measure-words.ts'

/** An indicator with the names that sheets and reports give it. */
export interface KnownIndicator {
  readonly indicator: Pick<Indicator, 'id' | 'name' | 'measure' | 'accumulation' | 'partOf'>
  readonly words: IndicatorWords
}

const NUMBERING = /^(?:(?:[ivx]+|\d+(?:\.\d+)*|[a-z])\s*[.)/-]|[-–+*•])\s*/i
const BRACKET = /\s*\(([^()]*)\)$/
const FOOTNOTE = /\s*\((?:\*+|\d|[a-z])\)$/

// *Kết nạp đảng viên mới (chỉ tiêu 100)*
const TARGET_NOTE = /^(?:chi tieu|ct|giao|kh|ke hoach|nq|nghi quyet|du toan)\b[^()]*\d/

// Written out, so that both spellings are one name. Of two letters without their marks only these are
// clear: *DV* may be *dịch vụ*.
const SHORT: ReadonlyMap<string, string> = new Map([
  ...[...ABBREVIATIONS]
    .filter(([short]) => short.length > 2)
    .map(([short, whole]) => [folded(short), folded(whole)] as const),
  ['dn', 'doanh nghiep'],
  ['sx', 'san xuat'],
  ['ct', 'chi tieu'],
])

/** A name without numbering, footnotes, and what leads over to its parts: *Thu ngân sách, trong đó:*. */
const plainName = (name: string): string =>
  folded(name)
    .replace(NUMBERING, '')
    .replace(/[\s,;:.]*(?:trong do)?\s*:?$/, '')
    .replace(FOOTNOTE, '')
    .replace(/[a-z]+/g, (word) => SHORT.get(word) ?? word)
    .trim()

/** The key under which a person's choice of an indicator is stored; a bracket of its measure does not count. */
export function nameKey(name: string): string {
  const plain = plainName(name)
  return isMeasure(BRACKET.exec(plain)?.[1] ?? '') ? plain.replace(BRACKET, '') : plain
}

/**
 * What may be added to the words of an indicator for a name of a sheet, the most general first: without
 * numbering, footnotes and the measure behind it. Nothing for a name that is too short to mean one thing
 * in any text.
 */
export function wordingsOf(name: string): string[] {
  if (wordCount(nameKey(name)) < FEWEST_WORDS) return []
  const whole = tidyWording(name)
  const bare = whole
    .replace(NUMBERING, '')
    .replace(/[\s,;:.]*(?:trong đó)?\s*:?$/i, '')
    .replace(FOOTNOTE, '')
  const inside = BRACKET.exec(bare)?.[1] ?? ''
  const general = isMeasure(folded(inside)) ? bare.replace(BRACKET, '') : bare
  return [...new Set([general, bare, whole])]
}

/** What a bracket behind a name says its measure is; empty for none. */
export const bracketOf = (name: string): string => BRACKET.exec(name.trim())?.[1] ?? ''

/** Finds an indicator by its id or by what a sheet calls it. */
export type IndicatorFinder = (id: string, name: string) => KnownIndicator | null

/**
 * By its id, its name, or a name reports give it. A bracket behind a name narrows it, *Tỷ lệ hộ nghèo
 * (dân tộc thiểu số)*, unless it is a unit of measure or belongs to the name.
 *
 * @param named - indicators a person chose for unknown names, by `nameKey`
 */
export function indicatorFinder(
  indicators: readonly KnownIndicator[],
  named: Readonly<Record<string, string>> = {},
): IndicatorFinder {
  const byId = new Map(indicators.map((each) => [each.indicator.id, each]))
  const byName = new Map<string, KnownIndicator>()
  // What is called by its own name is never taken for another's synonym.
  for (const each of indicators)
    for (const name of each.words.names) byName.set(plainName(name), each)
  for (const each of indicators) byName.set(plainName(each.indicator.name.vi), each)
  for (const each of indicators)
    if (each.indicator.name.en) byName.set(plainName(each.indicator.name.en), each)

  const bySubject = (name: string) =>
    byName.get(name) ?? byName.get(name.replace(/^(?:tong so|tong|so) /, ''))
  const byWhole = (name: string): KnownIndicator | undefined => {
    const own = bySubject(name)
    const [behind, inside = ''] = BRACKET.exec(name) ?? []
    if (own || behind === undefined) return own
    const outer = byWhole(name.slice(0, -behind.length))
    const { indicator, words } = outer ?? {}
    const isNote =
      TARGET_NOTE.test(inside) || isMeasureOf(inside, indicator?.measure ?? null, words)
    return isNote ? outer : undefined
  }
  const found = new Map<string, KnownIndicator | null>()
  const lookedUp = (id: string, name: string): KnownIndicator | null => {
    const plain = plainName(name)
    const chosen = named[nameKey(name)]
    return (
      byId.get(id.trim()) ??
      bySubject(plain) ??
      (chosen ? byId.get(chosen) : undefined) ??
      byWhole(plain) ??
      null
    )
  }
  return (id, name) => {
    const key = `${id}|${name}`
    const known = found.get(key)
    if (known !== undefined) return known
    const indicator = lookedUp(id, name)
    found.set(key, indicator)
    return indicator
  }
}

// *Kết nạp*, *kiểm tra* may be of anything.
const FEWEST_WORDS = 3

const asWords = (text: string): string =>
  ` ${(plainName(text).match(/[\p{L}\d%]+/gu) ?? []).join(' ')} `

const wordCount = (text: string): number => asWords(text).trim().split(' ').length

/** Finds the name of the one indicator that a title names in full; `null` for none, and for several. */
export function titleReader(
  indicators: readonly KnownIndicator[],
): (title: string) => string | null {
  const known = indicators.map(({ indicator, words }) => ({
    indicator,
    names: [indicator.name.vi, ...words.names]
      .map(asWords)
      .filter((name) => wordCount(name) >= FEWEST_WORDS),
    notMeant: (words.notMeant ?? []).map(asWords),
  }))
  return (title) => {
    const said = title.split('\n').map(asWords).join('|')
    const named = known.flatMap(({ indicator, names, notMeant }) =>
      notMeant.some((other) => said.includes(other))
        ? []
        : names.flatMap((name) => (said.includes(name) ? [{ name, indicator }] : [])),
    )
    const whole = named.filter(
      ({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)),
    )
    const [only, ...others] = new Set(whole.map(({ indicator }) => indicator))
    return only && others.length === 0 ? only.name.vi : null
  }
}

/** The part of an indicator that a row below it is called: *Nữ*, *Kết nạp đảng viên nữ*. */
export function partNamed(
  name: string,
  whole: string,
  indicators: readonly KnownIndicator[],
): KnownIndicator | null {
  const plain = plainName(name)
  const wholeName = indicators.find(({ indicator }) => indicator.id === whole)?.indicator.name.vi
  const rest = (of: string) =>
    plainName(of)
      .replace(plainName(wholeName ?? ''), '')
      .replace(/^[\s(,:–-]*(?:la |o |cua )?|[\s)]+$/g, '')
  return (
    indicators.find(
      ({ indicator, words }) =>
        indicator.partOf === whole &&
        [indicator.name.vi, ...words.names].some(
          (each) => plainName(each) === plain || rest(each) === plain || rest(each) === rest(name),
        ),
    ) ?? null
  )
}

/** The indicators by how likely a name means them by any of their names, the likeliest first. */
export const likeliest = (name: string, indicators: readonly KnownIndicator[]): KnownIndicator[] =>
  byLikeness(name, indicators).map(({ each }) => each)

/** Of two names of three words each, two are the same. */
const NEAR = 0.66

/** The indicator that a name nearly is; `null` for none. */
export function nearestTo(
  name: string,
  indicators: readonly KnownIndicator[],
): KnownIndicator | null {
  const [first] = byLikeness(name, indicators)
  return first && first.likeness >= NEAR ? first.each : null
}

function byLikeness(
  name: string,
  indicators: readonly KnownIndicator[],
): { readonly each: KnownIndicator; readonly likeness: number }[] {
  const wordsOf = (of: string) => new Set(plainName(of).match(/[\p{L}\d]+/gu) ?? [])
  const own = wordsOf(name)
  const likeness = (of: string): number => {
    const other = wordsOf(of)
    const shared = [...own].filter((word) => other.has(word)).length
    return (2 * shared) / (own.size + other.size || 1)
  }
  return indicators
    .map((each) => {
      const names = [each.indicator.name.vi, ...each.words.names]
      return { each, likeness: Math.max(...names.map(likeness)) }
    })
    .toSorted((a, b) => b.likeness - a.likeness)
}
