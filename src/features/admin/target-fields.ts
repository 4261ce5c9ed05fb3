import type { TargetInput, YearTargets } from '~/api/admin.ts'
import type { Profile } from '~/domain/indicator.ts'
import { monthOf, periodsFrom, shifted } from '~/domain/period.ts'
import { lengthOf, monthsOfSpan, type Span } from '~/domain/span.ts'
import {
  isZeroCeiling,
  LIMITS,
  limitOf,
  TARGET_BASES,
  type Target,
  type TargetBase,
} from '~/domain/target.ts'
import type { Text } from '~/language/catalogues/vi.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import { capitalized } from '~/language/formats/words.ts'
import { numeralValue, readNumeral } from '~/reading/typed/typed-number.ts'
import {
  choice,
  type Field,
  type Fields,
  fixed,
  InvalidInput,
  mapped,
  numbersIn,
  numberText,
  optional,
  text,
  type Values,
} from './form-fields.ts'
import { spanField, spanIn } from './span-field.ts'
import type { AdminText } from './text.vi.ts'

type VersionedTarget = YearTargets['targets'][number]
type Indicator = YearTargets['indicators'][number]

/** What is done in the form: a target of another span or basis, a later value of one, or a mistake mended. */
export type TargetChange =
  | { readonly kind: 'add' }
  | { readonly kind: 'revise' | 'edit' | 'remove'; readonly target: VersionedTarget }

/** Everything the form decides of a target, its key among it. */
export type TypedTarget = TargetInput & Pick<Target, 'span' | 'base' | 'revisedFrom'>

interface Context {
  readonly words: AdminText
  readonly shared: Text
  readonly indicator: Indicator
  /** All of the indicator that are listed. */
  readonly targets: readonly VersionedTarget[]
  readonly change: TargetChange
  readonly figure: Field<Target['figure']>
  readonly amountOf: (target: VersionedTarget) => string
  readonly reason: Field<string>
}

/** The first basis on which the span has no target yet. */
export const freeBase = (
  targets: readonly Pick<Target, 'span' | 'base'>[],
  span: Span,
): TargetBase =>
  TARGET_BASES.find((base) => !targets.some((each) => each.span === span && each.base === base)) ??
  'resolution'

/** One entry for each field of a target, in the order of the form. */
export function targetFields(context: Context): Fields<TypedTarget> {
  const { words, shared, indicator, targets, change } = context
  const ofKey = change.kind === 'add' ? null : change.target
  const spanOf = (values: Values) => ofKey?.span ?? spanIn('span', values)
  const taken = (values: Values) =>
    change.kind === 'add'
      ? targets.findLast(
          ({ span, base }) => span === spanIn('span', values) && base === values.base,
        )
      : undefined
  const bases = Object.fromEntries(
    TARGET_BASES.map((base) => [base, capitalized(shared.bases[base])]),
  ) as Record<TargetBase, string>
  const base = choice(words.base, TARGET_BASES, bases)
  return {
    span: ofKey ? fixed(ofKey.span) : spanField(words),
    base: ofKey
      ? fixed(ofKey.base)
      : hinted(base, (values) => {
          const found = taken(values)
          return found && words.baseTaken(context.amountOf(found))
        }),
    revisedFrom: change.kind === 'edit' ? fixed(change.target.revisedFrom) : revisedFrom(),
    figure: context.figure,
    limit: limitField(),
    decidedOn: mapped(
      optional(words.decidedOn, { kind: 'date' }),
      (typed) => typed ?? undefined,
      (stored) => stored ?? null,
    ),
    document: mapped(text(words.document), (typed) => typed.trim(), String),
    profile: profileField(words, ofKey?.span ?? null, spanOf),
    reason: change.kind === 'edit' ? context.reason : fixed(''),
  }

  function revisedFrom(): Field<string> {
    const isAsked = (values: Values) => change.kind === 'revise' || taken(values) !== undefined
    const label = text(words.revisedFrom, {
      kind: 'month',
      isRequired: true,
      hint: words.revisedFromHint,
      isShown: isAsked,
    })
    return {
      ...label,
      fill: () => ({}),
      read: (name, values) => {
        const span = spanOf(values)
        if (!isAsked(values) || span === null) return ''
        const { from, to } = monthsOfSpan(span)
        const month = values[name] ?? ''
        if (from < month && month <= to) return month
        const first = formatPeriodShort(shifted(from, 1))
        throw new InvalidInput(words.badRevision(first, formatPeriodShort(to)))
      },
    }
  }

  function limitField(): Field<TargetInput['limit']> {
    const usual = limitOf(indicator, null)
    const limit = hinted(choice(words.limit, LIMITS, words.limits), (values) => {
      const chosen = LIMITS.find((each) => each === values.limit) ?? usual
      const typed = readNumeral((values.figure ?? '').trim(), 'amount')[0]
      const isNone = typed && isZeroCeiling(chosen, { value: numeralValue(typed.numeral) })
      return isNone ? capitalized(shared.noneAllowed) : words.limitHints[chosen]
    })
    return { ...limit, fill: (name, stored) => limit.fill(name, stored ?? usual) }
  }
}

const hinted = <Value>(
  field: Field<Value>,
  hint: (values: Values) => string | undefined,
): Field<Value> => ({
  ...field,
  controls: (name) => field.controls(name).map((control) => ({ ...control, hint })),
})

const PROFILES = ['indicator', 'linear', 'weights', 'last-year'] as const

/** How the span's target falls due: as the indicator does, unless it is said here. */
function profileField(
  words: AdminText,
  stored: Span | null,
  spanOf: (values: Values) => Span | null,
): Field<Profile | undefined> {
  const kind = choice(words.ownProfile, PROFILES, {
    ...words.profiles,
    indicator: words.asIndicator,
  })
  const weights = (name: string) => `${name}.weights`
  const typed = (name: string, values: Values) => numbersIn(values[weights(name)] ?? '')
  const needed = (values: Values) => {
    const span = spanOf(values)
    return span === null ? 12 : lengthOf(monthsOfSpan(span))
  }
  return {
    controls: (name) => [
      ...kind.controls(name),
      {
        name: weights(name),
        label: words.spanWeights,
        hint: (values) => words.spanWeightsHint(typed(name, values).length, needed(values)),
        isShown: (values) => values[name] === 'weights',
      },
    ],
    fill: (name, profile) => ({
      ...kind.fill(name, profile?.kind ?? 'indicator'),
      ...(profile?.kind === 'weights' &&
        stored !== null && {
          [weights(name)]: inSpan(profile.weights, stored).map(numberText).join(' '),
        }),
    }),
    read: (name, values) => {
      const chosen = kind.read(name, values)
      if (chosen === 'indicator') return undefined
      if (chosen !== 'weights') return { kind: chosen }
      const span = spanOf(values)
      const all = typed(name, values)
      const isComplete =
        all.length === needed(values) &&
        all.every((each) => each >= 0) &&
        all.some((each) => each > 0)
      if (span === null || !isComplete) throw new InvalidInput(words.badSpanWeights(needed(values)))
      return { kind: chosen, weights: asStored(all, span) }
    },
  }
}

const calendar = (span: Span): number[] => {
  const { from, to } = monthsOfSpan(span)
  return periodsFrom(from, to).map((each) => monthOf(each) - 1)
}

/** Twelve weights are stored in the order of the calendar, others in that of the span. */
const inSpan = (weights: readonly number[], span: Span): number[] =>
  weights.length === 12 ? calendar(span).map((month) => weights[month] ?? 0) : [...weights]

function asStored(weights: readonly number[], span: Span): number[] {
  const months = calendar(span)
  return weights.length === 12
    ? Array.from({ length: 12 }, (_, month) => weights[months.indexOf(month)] ?? 0)
    : [...weights]
}
