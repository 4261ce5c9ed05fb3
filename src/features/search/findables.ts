import type { ScreenName } from '~/api/registered-screens.ts'
import type { Indicator } from '~/domain/indicator.ts'
import { sentencesOf } from '~/domain/passage.ts'
import type { Period } from '~/domain/period.ts'
import type { Directive } from '~/domain/report.ts'
import { type Section, sectionOf } from '~/domain/section.ts'
import type { Unit } from '~/domain/unit.ts'
import type { Language } from '~/language/catalogues/language.ts'
import type { Text } from '~/language/catalogues/vi.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import type { Hit, Searchable } from './find.ts'

/** In the order shown if no kind has a better hit. */
const KINDS = ['slide', 'indicator', 'sentence', 'directive', 'unit', 'month', 'screen'] as const
export type Kind = (typeof KINDS)[number]

/** What a search leads to. */
export type Findable = Searchable &
  (
    | { readonly kind: 'slide'; readonly id: string }
    | { readonly kind: 'indicator'; readonly id: string }
    | { readonly kind: 'unit'; readonly id: string }
    /** `start`: its offset in the report. */
    | { readonly kind: 'sentence'; readonly start: number }
    /** `period`: of the meeting that set it. */
    | { readonly kind: 'directive'; readonly id: string; readonly period: Period }
    | { readonly kind: 'month'; readonly period: Period }
    | { readonly kind: 'screen'; readonly path: string }
  )

/** A slide by its name. */
export interface NamedSlide {
  readonly id: string
  readonly name: string
}

/** Everything loaded about the month; what is not loaded yet is empty. */
export interface SearchedMonth {
  readonly slides: readonly NamedSlide[]
  readonly indicators: readonly Indicator[]
  /** Of the official table. */
  readonly sections: readonly Section[]
  /** The report's words. */
  readonly report: string
  readonly directives: readonly Directive[]
  readonly units: readonly Unit[]
  readonly periods: readonly Period[]
  readonly screens: readonly { readonly name: ScreenName; readonly path: string }[]
}

interface Words {
  readonly text: Text
  readonly language: Language
}

/** What can be found in a month, in the language of the screen. */
export function findablesOf(month: SearchedMonth, { text, language }: Words): Findable[] {
  return [
    ...month.slides.map(({ id, name }) => ({ kind: 'slide' as const, id, text: name })),
    ...month.indicators.map(({ id, name, body, group }) => ({
      kind: 'indicator' as const,
      id,
      text: name[language],
      beside: `${sectionOf(month.sections, group).name[language]} · ${body}`,
    })),
    ...sentencesOf(month.report).map(({ start, end }) => ({
      kind: 'sentence' as const,
      start,
      text: month.report.slice(start, end),
    })),
    ...month.directives.map(({ id, period, text: words, assignee }) => ({
      kind: 'directive' as const,
      id,
      period,
      text: words,
      beside: assignee ?? undefined,
    })),
    ...month.units.map(({ id, name }) => ({ kind: 'unit' as const, id, text: name[language] })),
    ...month.periods.map((period) => ({
      kind: 'month' as const,
      period,
      text: capitalized(formatPeriod(period, language)),
    })),
    ...month.screens.map(({ name, path }) => ({
      kind: 'screen' as const,
      path,
      text: text.nav[name],
    })),
  ]
}

/** Hits shown of each kind; the others are counted. */
const SHOWN = 6

export interface FoundGroup {
  readonly kind: Kind
  readonly shown: readonly Hit<Findable>[]
  /** How many more there are. */
  readonly more: number
}

/** Hits by kind; the kind with the best hit first. @param hits - the best first */
export function grouped(hits: readonly Hit<Findable>[]): FoundGroup[] {
  const byKind = Map.groupBy(hits, ({ item }) => item.kind)
  const best = (kind: Kind) => byKind.get(kind)?.[0]?.score ?? -1
  return KINDS.filter((kind) => byKind.has(kind))
    .toSorted((a, b) => best(b) - best(a))
    .map((kind) => {
      const all = byKind.get(kind) ?? []
      return { kind, shown: all.slice(0, SHOWN), more: Math.max(0, all.length - SHOWN) }
    })
}
