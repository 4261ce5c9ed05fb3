import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'

import { answerExplanation, askExplanation, type VersionedExplanation } from '~/api/explanations.ts'
import { conflictIn, refusalOf, versionAfter } from '~/api/refusal.ts'
import { FormButtons } from '~/ui/figures/FormButtons.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Alert } from '~/ui/primitives/Alert.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import form from '~/ui/primitives/form.module.css'
import styles from './ExplanationDialog.module.css'
import { ExplanationText } from './ExplanationText.tsx'
import type { ExplanationSubject, ExplanationTask } from './LazyExplanationDialog.tsx'
import { EXPLANATIONS_TEXT } from './text.ts'

interface ExplanationDialogProps {
  readonly subject: ExplanationSubject
  readonly task: ExplanationTask
  readonly onClose: () => void
}

const SHORTEST = 3
const LONGEST = 1000

/** Requests an explanation, or gives one. What is typed stays until the server has it. */
export function ExplanationDialog({ subject, task, onClose }: ExplanationDialogProps) {
  const words = useText(EXPLANATIONS_TEXT)
  const { language } = useLocale()
  const { standing, unitId } = subject
  const { indicator, period } = standing
  // The version that is being answered, whatever is fetched meanwhile.
  const [opened] = useState(subject.explanation)
  const [version, setVersion] = useState(opened?.version ?? 0)
  const [typed, setTyped] = useState({
    question: opened?.question ?? '',
    cause: opened?.cause ?? '',
    remedy: opened?.remedy ?? '',
  })
  const fields = task === 'ask' ? (['question'] as const) : (['cause', 'remedy'] as const)
  const labels = { question: words.question, cause: words.cause, remedy: words.remedy }
  const isReady = fields.every((field) => typed[field].trim().length >= SHORTEST)
  const name = indicator.name[language]

  const outcome = {
    onSuccess: onClose,
    onError: (problem: Error) => setVersion((before) => versionAfter(problem, before)),
  }
  const asking = useMutation({ ...askExplanation, ...outcome })
  const answering = useMutation({ ...answerExplanation, ...outcome })
  const { error, isPending } = task === 'ask' ? asking : answering
  const current = conflictIn<VersionedExplanation>(error)

  const send = (event: FormEvent) => {
    event.preventDefault()
    const key = { unit: unitId, period, indicator: indicator.id }
    if (task === 'ask') asking.mutate({ key, input: { question: typed.question.trim() }, version })
    else
      answering.mutate({
        key,
        input: { cause: typed.cause.trim(), remedy: typed.remedy.trim() },
        version,
      })
  }

  return (
    <Dialog
      title={task === 'ask' ? words.askTitle(name) : words.answerTitle(name)}
      onClose={onClose}
    >
      <form onSubmit={send} className={`${form.form} ${styles.form}`}>
        {task === 'answer' && opened?.question && <blockquote>{opened.question}</blockquote>}
        <p>{task === 'ask' ? words.askBody : words.answerBody}</p>
        {fields.map((field) => (
          <label key={field}>
            {labels[field]}
            <textarea
              required
              minLength={SHORTEST}
              maxLength={LONGEST}
              rows={3}
              value={typed[field]}
              onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
            />
          </label>
        ))}
        {current !== undefined ? (
          <div role="alert" className={form.conflict}>
            <p className={form.alert}>{current ? words.changed : words.gone}</p>
            {current && <ExplanationText explanation={current} />}
            <p>{words.changedHint}</p>
          </div>
        ) : (
          <Alert>{refusalOf(error, words.offline)}</Alert>
        )}
        <FormButtons
          action={task === 'ask' ? words.send : words.reply}
          isDisabled={!isReady || isPending}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
