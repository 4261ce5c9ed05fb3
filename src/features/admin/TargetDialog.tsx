import { useQueryClient } from '@tanstack/react-query'

import { removeTarget, saveTarget, type YearTargets } from '~/api/admin.ts'
import { TARGET_BASES } from '~/domain/target.ts'
import { TYPED_TEXT } from '~/language/catalogues/typed.ts'
import { capitalized } from '~/language/formats/words.ts'
import { formatTyped, readTypedFigure } from '~/reading/typed/typed-figure.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { FormDialog } from './FormDialog.tsx'
import type { Field, Values } from './FormField.tsx'
import { ADMIN_TEXT } from './text.ts'

type HeldTarget = YearTargets['targets'][number]

interface TargetDialogProps {
  readonly indicator: YearTargets['indicators'][number]
  readonly target: HeldTarget | null
  readonly isRemoval: boolean
  readonly unit: string
  readonly year: string
  readonly onClose: () => void
}

/** A target typed as its paper has it; what stood is changed or removed only for a reason. */
export function TargetDialog({
  indicator,
  target,
  isRemoval,
  unit,
  year,
  onClose,
}: TargetDialogProps) {
  const { text, language } = useLocale()
  const typed = useText(TYPED_TEXT)
  const words = useText(ADMIN_TEXT)
  const client = useQueryClient()
  const { measure } = indicator
  const name = indicator.name[language]
  const bases = TARGET_BASES.map((base) => ({ value: base, label: capitalized(text.bases[base]) }))
  const reason: Field = { name: 'reason', label: words.reason, hint: words.reasonHint }
  const fields: Field[] = isRemoval
    ? [{ ...reason, isRequired: true }]
    : [
        ...(target
          ? []
          : [{ name: 'base', label: words.base, kind: 'select' as const, options: bases }]),
        { name: 'value', label: words.value, isRequired: true, hint: words.valueHint },
        { name: 'document', label: words.document },
        ...(target ? [{ ...reason, isRequired: true }] : []),
      ]
  const valuesOf = (held: HeldTarget | null): Values => ({
    base: held?.base ?? 'resolution',
    value: held ? formatTyped(held.figure, measure) : '',
    document: held?.document ?? '',
  })

  const submit = async (values: Values, version: number): Promise<string | null> => {
    const base = TARGET_BASES.find((each) => each === values.base) ?? 'unstated'
    const key = { unit, year, indicator: indicator.id, base }
    const why = (values.reason ?? '').trim()
    if (isRemoval) {
      await removeTarget(client, key, why, version)
      return null
    }
    const read = readTypedFigure(values.value ?? '', measure)
    if (read.kind === 'unreadable') return typed[read.reason](read.at)
    if (read.kind === 'empty') return words.valueHint
    if (read.kind === 'ambiguous')
      return words.ambiguous(read.readings.map((each) => formatTyped(each, measure)).join('; '))
    const { figure } = read
    await saveTarget(
      client,
      key,
      { figure, document: (values.document ?? '').trim(), reason: why },
      version,
    )
    return null
  }

  return (
    <FormDialog
      title={isRemoval ? words.removeTarget(name) : words.editTarget(name)}
      fields={fields}
      initial={valuesOf(target)}
      version={target?.version ?? 0}
      stored={(current: HeldTarget) => valuesOf(current)}
      submit={submit}
      onClose={onClose}
    />
  )
}
