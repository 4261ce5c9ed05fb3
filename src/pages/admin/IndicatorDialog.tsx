import { useQueryClient } from '@tanstack/react-query'

import {
  addIndicator,
  changeIndicator,
  type Definition,
  type DefinitionInput,
} from '~/api/admin.ts'
import {
  ACCUMULATIONS,
  DEFAULT_THRESHOLDS,
  GROUPS,
  MEASURE_KINDS,
  type Profile,
} from '~/domain/indicator.ts'
import { formatNumber } from '~/format/number.ts'
import { useSpeech } from '~/i18n/text.tsx'
import { type Field, FormDialog, type Values } from './FormDialog.tsx'
import { useAdminText } from './words.ts'

interface IndicatorDialogProps {
  readonly indicator: Definition | null
  readonly onClose: () => void
}

const DIRECTIONS = ['up', 'down'] as const
const PROFILES = ['linear', 'weights', 'last-year'] as const

/** A number as offices write it, with a comma; `NaN` for what is none. */
const numberIn = (text: string | undefined): number =>
  Number((text ?? '').trim().replace(',', '.') || 'x')
const written = (value: number): string => formatNumber(value, 'vi', 6)

const valuesOf = (indicator: Definition | null): Values => ({
  id: indicator?.id ?? '',
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
  weights:
    indicator?.profile.kind === 'weights' ? indicator.profile.weights.map(written).join(' ') : '',
  closedFrom: indicator?.closedFrom ?? '',
})

/** @returns `null` for weights that are not twelve numbers */
function profileIn(values: Values): Profile | null {
  const kind = PROFILES.find((each) => each === values.profile) ?? 'linear'
  if (kind !== 'weights') return { kind }
  const weights = (values.weights ?? '').trim().split(/\s+/).map(numberIn)
  return weights.length === 12 && weights.every(Number.isFinite) ? { kind, weights } : null
}

export function IndicatorDialog({ indicator, onClose }: IndicatorDialogProps) {
  const { text, language } = useSpeech()
  const words = useAdminText()
  const client = useQueryClient()
  const options = <T extends string>(values: readonly T[], label: (value: T) => string) =>
    values.map((value) => ({ value, label: label(value) }))
  const select = (name: string, label: string, choices: Field['options'] = []): Field => ({
    name,
    label,
    kind: 'select',
    options: choices,
  })
  const fields: Field[] = [
    ...(indicator ? [] : [{ name: 'id', label: words.id, isRequired: true }]),
    { name: 'nameVi', label: words.nameVi, isRequired: true },
    { name: 'nameEn', label: words.nameEn },
    select(
      'group',
      words.group,
      options(GROUPS, (each) => text.groups[each]),
    ),
    select(
      'accumulation',
      words.accumulation,
      options(ACCUMULATIONS, (each) => words.accumulations[each]),
    ),
    select(
      'direction',
      words.direction,
      options(DIRECTIONS, (each) => words.directions[each]),
    ),
    select(
      'measureKind',
      words.measureKind,
      options(MEASURE_KINDS, (each) => words.measureKinds[each]),
    ),
    { name: 'measureVi', label: words.measureName, isRequired: true },
    { name: 'measureEn', label: words.measureNameEn },
    { name: 'body', label: words.body },
    { name: 'definition', label: words.definition, kind: 'textarea' },
    { name: 'ahead', label: words.ahead, isRequired: true },
    { name: 'onPace', label: words.onPace, isRequired: true },
    select(
      'profile',
      words.profile,
      options(PROFILES, (each) => words.profiles[each]),
    ),
    { name: 'weights', label: words.weights },
    { name: 'closedFrom', label: words.closedFrom, kind: 'month' },
  ]

  const submit = async (values: Values, version: number): Promise<string | null> => {
    const profile = profileIn(values)
    if (!profile) return words.badWeights
    const [ahead, onPace] = [numberIn(values.ahead), numberIn(values.onPace)]
    if (!Number.isFinite(ahead) || !Number.isFinite(onPace)) return words.badNumber
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
      profile: profile.kind === 'weights' ? { ...profile, weights: [...profile.weights] } : profile,
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
