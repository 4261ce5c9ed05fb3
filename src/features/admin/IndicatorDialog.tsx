import { useQueryClient } from '@tanstack/react-query'

import {
  addIndicator,
  changeIndicator,
  type Definition,
  type DefinitionInput,
} from '~/api/admin.ts'
import { ACCUMULATIONS, DEFAULT_THRESHOLDS, GROUPS, MEASURE_KINDS } from '~/domain/indicator.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { FormDialog } from './FormDialog.tsx'
import type { Field, Values } from './FormField.tsx'
import { idField } from './id-field.ts'
import { MOST_RATIO, numberIn, weightsIn, written } from './ratios.ts'
import { ADMIN_TEXT } from './text.ts'

interface IndicatorDialogProps {
  readonly indicator: Definition | null
  readonly onClose: () => void
}

const DIRECTIONS = ['up', 'down'] as const
const PROFILES = ['linear', 'weights', 'last-year'] as const

const valuesOf = (indicator: Definition | null): Values => ({
  nameVi: indicator?.name.vi ?? '',
  nameEn: indicator && indicator.name.en !== indicator.name.vi ? indicator.name.en : '',
  group: indicator?.group ?? GROUPS[0],
  accumulation: indicator?.accumulation ?? 'flow',
  direction: indicator?.direction ?? 'up',
  measureKind: indicator?.measure.kind ?? 'count',
  measureVi: indicator?.measure.name.vi ?? '',
  measureEn:
    indicator && indicator.measure.name.en !== indicator.measure.name.vi
      ? indicator.measure.name.en
      : '',
  body: indicator?.body ?? '',
  definition: indicator?.definition ?? '',
  ahead: written(indicator?.thresholds.ahead ?? DEFAULT_THRESHOLDS.ahead),
  onPace: written(indicator?.thresholds.onPace ?? DEFAULT_THRESHOLDS.onPace),
  profile: indicator?.profile.kind ?? 'linear',
  ...(indicator?.profile.kind === 'weights' && {
    weights: indicator.profile.weights.map(written).join(' '),
  }),
  closedFrom: indicator?.closedFrom ?? '',
})

/** One of a few, with help that goes with the one chosen. */
const choice = <T extends string>(
  name: string,
  label: string,
  of: readonly T[],
  labels: Readonly<Record<T, string>>,
  hints: Readonly<Record<string, string>> = {},
  typed: Values = {},
): Field => ({
  name,
  label,
  kind: 'select',
  options: of.map((value) => ({ value, label: labels[value] })),
  hint: hints[typed[name] ?? ''],
})

/** Says what is counted, how it adds up, and from where on it counts as ahead or behind. */
export function IndicatorDialog({ indicator, onClose }: IndicatorDialogProps) {
  const { text, language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const client = useQueryClient()
  const fields = (typed: Values): Field[] => [
    { name: 'nameVi', label: words.nameVi, isRequired: true },
    { name: 'nameEn', label: words.nameEn },
    ...(indicator ? [] : [idField(words)]),
    choice('group', words.group, GROUPS, text.groups),
    choice(
      'accumulation',
      words.accumulation,
      ACCUMULATIONS,
      words.accumulations,
      words.accumulationHints,
      typed,
    ),
    choice('direction', words.direction, DIRECTIONS, words.directions, words.directionHints, typed),
    choice(
      'measureKind',
      words.measureKind,
      MEASURE_KINDS,
      words.measureKinds,
      words.measureHints,
      typed,
    ),
    { name: 'measureVi', label: words.measureName, isRequired: true, hint: words.measureNameHint },
    { name: 'measureEn', label: words.measureNameEn },
    { name: 'body', label: words.body },
    { name: 'definition', label: words.definition, kind: 'textarea', hint: words.definitionHint },
    {
      name: 'ahead',
      label: words.ahead,
      kind: 'number',
      isRequired: true,
      hint: words.aheadHint,
    },
    {
      name: 'onPace',
      label: words.onPace,
      kind: 'number',
      isRequired: true,
      hint: words.onPaceHint,
    },
    choice('profile', words.profile, PROFILES, words.profiles, words.profileHints, typed),
    ...(typed.profile === 'weights'
      ? [
          {
            name: 'weights',
            label: words.weights,
            hint: words.weightsHint(weightsIn(typed.weights).length),
          },
        ]
      : []),
    ...(indicator
      ? [
          {
            name: 'closedFrom',
            label: words.closedFrom,
            kind: 'month' as const,
            hint: words.indicatorClosedHint,
          },
        ]
      : []),
  ]

  const submit = async (values: Values, version: number): Promise<string | null> => {
    const kind = PROFILES.find((each) => each === values.profile) ?? 'linear'
    const weights = weightsIn(values.weights)
    const isWhole = weights.length === 12 && weights.some((each) => each > 0)
    if (kind === 'weights' && !(isWhole && weights.every(Number.isFinite))) return words.badWeights
    const [ahead, onPace] = [numberIn(values.ahead), numberIn(values.onPace)]
    // Written so that what is no number is refused as well.
    if (!(onPace > 0 && onPace < ahead && ahead <= MOST_RATIO)) return words.badThresholds
    const input: DefinitionInput = {
      name: { vi: values.nameVi ?? '', en: values.nameEn ?? '' },
      group: values.group as DefinitionInput['group'],
      accumulation: values.accumulation as DefinitionInput['accumulation'],
      direction: values.direction as DefinitionInput['direction'],
      measure: {
        kind: values.measureKind as DefinitionInput['measure']['kind'],
        name: { vi: values.measureVi ?? '', en: values.measureEn ?? '' },
      },
      body: values.body ?? '',
      profile: kind === 'weights' ? { kind, weights } : { kind },
      thresholds: { ahead, onPace },
      definition: values.definition ?? '',
      closedFrom: values.closedFrom || null,
    }
    await (indicator
      ? changeIndicator(client, indicator.id, input, version)
      : addIndicator(client, values.id ?? '', input))
    return null
  }

  return (
    <FormDialog
      title={indicator ? words.editIndicator(indicator.name[language]) : words.addIndicator}
      fields={fields}
      initial={valuesOf(indicator)}
      version={indicator?.version ?? 0}
      stored={(current: Definition) => valuesOf(current)}
      submit={submit}
      onClose={onClose}
    />
  )
}
