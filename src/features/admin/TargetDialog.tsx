import { useQueryClient } from '@tanstack/react-query'

import { removeTarget, saveTarget, type TargetInput, type YearTargets } from '~/api/admin.ts'
import { sendChange } from '~/api/change.ts'
import { conflictIn } from '~/api/refusal.ts'
import type { Measure } from '~/domain/indicator.ts'
import { spanOfYear } from '~/domain/span.ts'
import { targetFault } from '~/domain/target-fault.ts'
import { TYPED_TEXT } from '~/language/catalogues/typed.ts'
import { spanWords } from '~/language/sentences/span.ts'
import { formatTyped, readTypedFigure } from '~/reading/typed/typed-figure.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { FormDialog } from './FormDialog.tsx'
import { type Field, InvalidInput, mapped, record, text, unstored } from './form-fields.ts'
import { freeBase, type TargetChange, targetFields } from './target-fields.ts'
import { ADMIN_TEXT } from './text.ts'

interface TargetDialogProps {
  readonly indicator: YearTargets['indicators'][number]
  /** Those of the indicator that are listed. */
  readonly targets: YearTargets['targets']
  readonly change: TargetChange
  readonly amountOf: (target: YearTargets['targets'][number]) => string
  readonly unit: string
  readonly year: string
  readonly onClose: () => void
}

/** A target typed as its document words it; mending or removing one requires a reason. */
export function TargetDialog(props: TargetDialogProps) {
  const { indicator, targets, change, amountOf, unit, year, onClose } = props
  const { text: shared, language } = useLocale()
  const words = useText(ADMIN_TEXT)
  const figure = useFigureField(indicator.measure)
  const client = useQueryClient()
  const named = (target: TargetChange & { kind: 'edit' | 'revise' | 'remove' }) =>
    `${indicator.name[language]}, ${spanWords(target.target.span, { text: shared, language }).name}`
  const reason = unstored(
    mapped(
      text(words.reason, { hint: words.reasonHint, isRequired: true }),
      (typed) => typed.trim(),
      String,
    ),
  )
  if (change.kind === 'remove') {
    const { span, base, revisedFrom } = change.target
    const key = { unit, indicator: indicator.id, span, base, revisedFrom }
    return (
      <FormDialog
        title={words.removeTarget(named(change))}
        stored={change.target}
        fields={record({ reason })}
        save={(input, version) => sendChange(client, removeTarget, { key, input, version })}
        onClose={onClose}
      />
    )
  }
  const fields = targetFields({
    ...{ words, shared, indicator, targets, change, figure, amountOf, reason },
  })
  const span = spanOfYear(Number(year))
  const stored =
    change.kind === 'edit'
      ? change.target
      : change.kind === 'revise'
        ? { limit: change.target.limit, profile: change.target.profile }
        : { span, base: freeBase(targets, span) }
  const titles = { add: words.editTarget, edit: words.editTarget, revise: words.reviseOf }
  return (
    <FormDialog
      title={titles[change.kind](change.kind === 'add' ? indicator.name[language] : named(change))}
      stored={stored}
      fields={record(fields)}
      save={async ({ span, base, revisedFrom, ...input }, version) => {
        const key = { unit, indicator: indicator.id, span, base, revisedFrom }
        const fault = targetFault(indicator, input)
        if (fault) throw new InvalidInput(words.targetFaults[fault])
        try {
          return await sendChange(client, saveTarget, { key, input, version })
        } catch (problem) {
          // What was opened as new never replaces what is there.
          if (change.kind !== 'edit' && conflictIn(problem))
            throw new InvalidInput(words.baseTakenElsewhere)
          throw problem
        }
      }}
      onClose={onClose}
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
