import { useQuery, useQueryClient } from '@tanstack/react-query'

import {
  addIndicator,
  changeIndicator,
  type Definition,
  type DefinitionInput,
  removeIndicator,
  unitHistoryQuery,
} from '~/api/admin.ts'
import { sendChange } from '~/api/change.ts'
import { isPartOf } from '~/domain/hierarchy.ts'
import {
  ACCUMULATIONS,
  DEFAULT_THRESHOLDS,
  FREQUENCIES,
  type Frequency,
  MEASURE_KINDS,
  type Profile,
} from '~/domain/indicator.ts'
import type { Section } from '~/domain/section.ts'
import { UNIT_KINDS } from '~/domain/unit.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { FormDialog } from './FormDialog.tsx'
import {
  type Control,
  choice,
  type Field,
  type Fields,
  fixed,
  InvalidInput,
  idField,
  localized,
  many,
  mapped,
  number,
  numbersIn,
  numberText,
  optional,
  record,
  text,
  unstored,
  type Values,
} from './form-fields.ts'
import { MadeByMistake } from './MadeByMistake.tsx'
import { ADMIN_TEXT } from './text.ts'
import type { AdminText } from './text.vi.ts'

const DIRECTIONS = ['up', 'down'] as const
const PARTS = ['some', 'all'] as const
const PROFILES = ['linear', 'weights', 'last-year'] as const
/** Done is never ten times what is due and still on pace. */
const MAX_RATIO = 10

interface Choices {
  readonly indicator: Definition | null
  readonly sections: {
    readonly ids: readonly [string, ...string[]]
    readonly names: Readonly<Record<string, string>>
  }
  /** What it can be a part of, and the units that can report it. */
  readonly wholes: NonNullable<Control['options']>
  readonly units: NonNullable<Control['options']>
  readonly fromHint: (values: Values) => string
}

/** A definition, and the first month of its name; `null` where that was wrong all along. */
type ChangedDefinition = {
  readonly [Key in keyof DefinitionInput]-?: Exclude<DefinitionInput[Key], undefined>
}

/** One entry for each field of an indicator, in the order of the form. */
const indicatorFields = (
  words: AdminText,
  { indicator, sections, wholes, units, fromHint }: Choices,
): Fields<ChangedDefinition & { readonly id: string }> => ({
  name: localized(words.nameVi, words.nameEn),
  id: indicator ? fixed(indicator.id) : idField(words),
  group: choice(words.group, sections.ids, sections.names),
  accumulation: choice(
    words.accumulation,
    ACCUMULATIONS,
    words.accumulations,
    words.accumulationHints,
  ),
  direction: choice(words.direction, DIRECTIONS, words.directions, words.directionHints),
  measure: record({
    kind: choice(words.measureKind, MEASURE_KINDS, words.measureKinds, words.measureHints),
    name: localized(words.measureName, words.measureNameEn, words.measureNameHint),
  }),
  definition: text(words.definition, { kind: 'textarea', hint: words.definitionHint }),
  from: indicator
    ? unstored(optional(words.namedFrom, { kind: 'month', hint: fromHint }))
    : fixed(null),
  body: text(words.body),
  thresholds: mapped(
    record({
      ahead: number(words.ahead, words.aheadHint),
      onPace: number(words.onPace, words.onPaceHint),
    }),
    (typed) => {
      // Refuses NaN as well.
      if (!(typed.onPace > 0 && typed.onPace < typed.ahead && typed.ahead <= MAX_RATIO))
        throw new InvalidInput(words.badThresholds)
      return typed
    },
    (stored) => stored,
  ),
  profile: profileField(words),
  frequency: mapped(
    choice(words.frequency, FREQUENCIES, words.frequencies, words.frequencyHints),
    (typed): Frequency | null => (typed === 'monthly' ? null : typed),
    (stored) => stored ?? 'monthly',
  ),
  partOf: optional(words.partOf, {
    kind: 'select',
    options: [{ value: '', label: words.noPart }, ...wholes],
    hint: words.partOfHint,
  }),
  hasAllParts: mapped(
    choice(words.parts, PARTS, words.partsNamed),
    (typed) => typed === 'all',
    (stored) => (stored ? 'all' : 'some'),
  ),
  unitKinds: many(
    words.askedKinds,
    UNIT_KINDS.map((value) => ({ value, label: words.unitKinds[value] })),
    words.askedKindsHint,
  ),
  unitIds: units.length > 0 ? many(words.askedUnits, units, words.askedUnitsHint) : fixed([]),
  since: optional(words.indicatorSince, { kind: 'month', hint: words.indicatorSinceHint }),
  closedFrom: indicator
    ? optional(words.closedFrom, { kind: 'month', hint: words.indicatorClosedHint })
    : fixed(null),
})

function profileField(words: AdminText): Field<Profile> {
  const kind = choice(words.profile, PROFILES, words.profiles, words.profileHints)
  const weights = (name: string) => `${name}.weights`
  return {
    controls: (name) => [
      ...kind.controls(name),
      {
        name: weights(name),
        label: words.weights,
        hint: (values) => words.weightsHint(numbersIn(values[weights(name)] ?? '').length),
        isShown: (values) => values[name] === 'weights',
      },
    ],
    fill: (name, stored) => ({
      ...kind.fill(name, stored?.kind),
      ...(stored?.kind === 'weights' && {
        [weights(name)]: stored.weights.map(numberText).join(' '),
      }),
    }),
    read: (name, values) => {
      const chosen = kind.read(name, values)
      if (chosen !== 'weights') return { kind: chosen }
      const typed = numbersIn(values[weights(name)] ?? '')
      if (typed.length !== 12 || !typed.every(Number.isFinite) || !typed.some((each) => each > 0))
        throw new InvalidInput(words.badWeights)
      return { kind: chosen, weights: typed }
    },
  }
}

interface IndicatorDialogProps {
  /** `null` for a new one. */
  readonly indicator: Definition | null
  /** What a new one is like. */
  readonly like: Definition | null
  readonly indicators: readonly Definition[]
  /** Of the official table; there is always one. */
  readonly sections: readonly Section[]
  readonly onClose: () => void
}

/** All but what is its own: its name, its parts, since when it is reported. */
function copyOf(like: Definition): Partial<Definition> {
  const { id, version, name, hasAllParts, since, closedFrom, ...alike } = like
  return alike
}

/** What an indicator counts, how it adds up, and from where on it is ahead or behind. */
export function IndicatorDialog({
  indicator,
  like,
  indicators,
  sections,
  onClose,
}: IndicatorDialogProps) {
  const { language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const client = useQueryClient()
  const { data: known } = useQuery(unitHistoryQuery())
  const option = ({ id, name }: Pick<Definition, 'id' | 'name'>) => ({
    value: id,
    label: name[language],
  })
  const wholes = indicators
    .filter((each) => !isPartOf(indicators, each.id, indicator?.id ?? ''))
    .map(option)
  const fromHint = (values: Values): string => {
    const initial = form.fill('', indicator)
    const isRewritten = ['name.vi', 'name.en', 'definition'].some(
      (name) => values[name] !== initial[name],
    )
    return isRewritten && !values.from ? words.namedFromMissing : words.namedFromHint
  }
  const units = (known?.units ?? []).map(option)
  const [first = '', ...others] = sections.map(({ id }) => id)
  const ofTable = {
    ids: [first, ...others] as const,
    names: Object.fromEntries(sections.map(({ id, name }) => [id, name[language]])),
  }
  const form = record(
    indicatorFields(words, { indicator, sections: ofTable, wholes, units, fromHint }),
  )
  return (
    <FormDialog
      title={
        indicator
          ? words.editIndicator(indicator.name[language])
          : like
            ? words.addLikeOf(like.name[language])
            : words.addIndicator
      }
      fields={form}
      stored={indicator ?? (like ? copyOf(like) : { thresholds: DEFAULT_THRESHOLDS })}
      save={({ id, from, ...input }, version) =>
        indicator
          ? sendChange(client, changeIndicator, { id, input: { ...input, from }, version })
          : sendChange(client, addIndicator, { id, ...input })
      }
      below={
        indicator && (
          <MadeByMistake
            action={words.removeIndicatorOf(indicator.name[language])}
            remove={() => sendChange(client, removeIndicator, indicator)}
            onRemoved={onClose}
          />
        )
      }
      onClose={onClose}
    />
  )
}
