import { useQueryClient } from '@tanstack/react-query'

import {
  addIndicator,
  changeIndicator,
  type Definition,
  type DefinitionInput,
} from '~/api/admin.ts'
import { sendChange } from '~/api/change.ts'
import {
  ACCUMULATIONS,
  DEFAULT_THRESHOLDS,
  GROUPS,
  MEASURE_KINDS,
  type Profile,
} from '~/domain/indicator.ts'
import type { Text } from '~/language/catalogues/vi.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { FormDialog } from './FormDialog.tsx'
import {
  choice,
  type Field,
  type Fields,
  fixed,
  InvalidInput,
  idField,
  localized,
  mapped,
  number,
  numbersIn,
  numberText,
  optional,
  record,
  text,
} from './form-fields.ts'
import { ADMIN_TEXT } from './text.ts'
import type { AdminText } from './text.vi.ts'

const DIRECTIONS = ['up', 'down'] as const
const PROFILES = ['linear', 'weights', 'last-year'] as const
/** Done is never ten times what is due and still on pace. */
const MAX_RATIO = 10

/** One entry for each field of an indicator, in the order of the form. */
const indicatorFields = (
  words: AdminText,
  { groups }: Text,
  indicator: Definition | null,
): Fields<DefinitionInput & { readonly id: string }> => ({
  name: localized(words.nameVi, words.nameEn),
  id: indicator ? fixed(indicator.id) : idField(words),
  group: choice(words.group, GROUPS, groups),
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
  body: text(words.body),
  definition: text(words.definition, { kind: 'textarea', hint: words.definitionHint }),
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
  since: fixed(indicator?.since ?? null),
  frequency: fixed(indicator?.frequency ?? null),
  partOf: fixed(indicator?.partOf ?? null),
  hasAllParts: fixed(indicator?.hasAllParts ?? false),
  unitKinds: fixed(indicator?.unitKinds ?? []),
  unitIds: fixed(indicator?.unitIds ?? []),
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
  readonly indicator: Definition | null
  readonly onClose: () => void
}

/** What an indicator counts, how it adds up, and from where on it is ahead or behind. */
export function IndicatorDialog({ indicator, onClose }: IndicatorDialogProps) {
  const { text: shared, language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const client = useQueryClient()
  return (
    <FormDialog
      title={indicator ? words.editIndicator(indicator.name[language]) : words.addIndicator}
      fields={record(indicatorFields(words, shared, indicator))}
      stored={indicator ?? { thresholds: DEFAULT_THRESHOLDS }}
      save={({ id, ...input }, version) =>
        indicator
          ? sendChange(client, changeIndicator, { id, input, version })
          : sendChange(client, addIndicator, { id, ...input })
      }
      onClose={onClose}
    />
  )
}
