import { useQueryClient } from '@tanstack/react-query'

import { removeTarget, saveTarget, type TargetInput, type YearTargets } from '~/api/admin.ts'
import { sendChange } from '~/api/change.ts'
import type { Measure } from '~/domain/indicator.ts'
import { spanOfYear } from '~/domain/span.ts'
import { TARGET_BASES, type TargetBase } from '~/domain/target.ts'
import { TYPED_TEXT } from '~/language/catalogues/typed.ts'
import { capitalized } from '~/language/formats/words.ts'
import { formatTyped, readTypedFigure } from '~/reading/typed/typed-figure.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { FormDialog } from './FormDialog.tsx'
import {
  choice,
  type Field,
  type Fields,
  fixed,
  InvalidInput,
  mapped,
  record,
  text,
  unstored,
} from './form-fields.ts'
import { ADMIN_TEXT } from './text.ts'

interface TargetDialogProps {
  readonly indicator: YearTargets['indicators'][number]
  readonly target: YearTargets['targets'][number] | null
  readonly isRemoval: boolean
  readonly unit: string
  readonly year: string
  readonly onClose: () => void
}

/** A target typed as its document words it; changing or removing one requires a reason. */
export function TargetDialog({
  indicator,
  target,
  isRemoval,
  unit,
  year,
  onClose,
}: TargetDialogProps) {
  const { text: shared, language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const figure = useFigureField(indicator.measure)
  const client = useQueryClient()
  const name = indicator.name[language]
  const key = {
    unit,
    span: target?.span ?? spanOfYear(Number(year)),
    indicator: indicator.id,
    revisedFrom: target?.revisedFrom ?? '',
  }
  const trimmed = (field: Field<string>) => mapped(field, (typed) => typed.trim(), String)
  const reason = unstored(trimmed(text(words.reason, { hint: words.reasonHint, isRequired: true })))
  const baseLabels = Object.fromEntries(
    TARGET_BASES.map((base) => [base, capitalized(shared.bases[base])]),
  ) as Record<TargetBase, string>
  const fields: Fields<TargetInput & { readonly base: TargetBase }> = {
    base: target ? fixed(target.base) : choice(words.base, TARGET_BASES, baseLabels),
    figure,
    limit: fixed(target?.limit),
    decidedOn: fixed(target?.decidedOn),
    profile: fixed(target?.profile),
    document: trimmed(text(words.document)),
    reason: target ? reason : fixed(''),
  }
  const shown = { title: words.editTarget(name), stored: target ?? {}, onClose }
  return target && isRemoval ? (
    <FormDialog
      {...shown}
      title={words.removeTarget(name)}
      fields={record({ reason })}
      save={(input, version) =>
        sendChange(client, removeTarget, { key: { ...key, base: target.base }, input, version })
      }
    />
  ) : (
    <FormDialog
      {...shown}
      fields={record(fields)}
      save={({ base, ...input }, version) =>
        sendChange(client, saveTarget, { key: { ...key, base }, input, version })
      }
    />
  )
}

function useFigureField(measure: Measure): Field<TargetInput['figure']> {
  const words = useText(ADMIN_TEXT)
  const typedText = useText(TYPED_TEXT)
  return mapped(
    text(words.value, { isRequired: true, hint: words.valueHint }),
    (typed) => {
      const reading = readTypedFigure(typed, measure)
      switch (reading.kind) {
        case 'unreadable':
          throw new InvalidInput(typedText[reading.reason](reading.at))
        case 'empty':
          throw new InvalidInput(words.valueHint)
        case 'ambiguous': {
          const readings = reading.readings.map((each) => formatTyped(each, measure))
          throw new InvalidInput(words.ambiguous(readings.join('; ')))
        }
        default:
          return reading.figure
      }
    },
    (figure) => formatTyped(figure, measure),
  )
}
