import type { Indicator } from './indicator.ts'

/** The wordings that reports use for an indicator. Data, edited by people who know their reports. */
export interface IndicatorWords {
  /** The official name, and other names that always mean this indicator. */
  readonly names: readonly string[]
  /**
   * Names with something between: *kết nạp … đảng viên*. Three dots match up to eight words of
   * the same clause, numbers among them.
   */
  readonly patterns?: readonly string[] | undefined
  /** The noun after its number: *đảng viên, đồng chí*. Money and percent need none. */
  readonly counted?: readonly string[] | undefined
  /** Words that may come between the name and its number: *thu*. */
  readonly alsoSaid?: readonly string[] | undefined
  /**
   * Words that introduce it, when a number after them is not yet its own: *vốn đầu tư công*, before one of
   * `alsoSaid`, *giải ngân*, follows.
   */
  readonly topics?: readonly string[] | undefined
  /** Wordings that contain one of its names and mean something else: *chi ngân sách nhà nước*. */
  readonly notMeant?: readonly string[] | undefined
}

/** The words of one indicator, as stored. */
export interface WordsOfIndicator {
  readonly indicatorId: string
  readonly words: IndicatorWords
}

/** The words of an indicator that nobody has given any: its name, and what it counts. */
export const usualWords = ({
  name,
  measure,
}: Pick<Indicator, 'name' | 'measure'>): IndicatorWords =>
  measure.kind === 'money' || measure.kind === 'percent'
    ? { names: [name.vi] }
    : { names: [name.vi], counted: [measure.name.vi] }

/** Each indicator with the words that it was given, else with its usual ones. */
export const withWords = <Named extends Pick<Indicator, 'id' | 'name' | 'measure'>>(
  indicators: readonly Named[],
  stored: readonly WordsOfIndicator[],
): { readonly indicator: Named; readonly words: IndicatorWords }[] => {
  const given = new Map(stored.map(({ indicatorId, words }) => [indicatorId, words]))
  return indicators.map((indicator) => ({
    indicator,
    words: given.get(indicator.id) ?? usualWords(indicator),
  }))
}
