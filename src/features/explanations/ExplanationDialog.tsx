import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'

import { answerExplanation, askExplanation, type VersionedExplanation } from '~/api/explanations.ts'
import { ApiProblem, changedTo } from '~/api/problem.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import form from '~/ui/primitives/form.module.css'
import type { ExplanationSubject, ExplanationTask } from './ExplanationControls.tsx'
import styles from './ExplanationDialog.module.css'
import { ExplanationText } from './ExplanationText.tsx'
import { EXPLANATIONS_TEXT } from './text.ts'

interface ExplanationDialogProps {
  readonly subject: ExplanationSubject
  readonly task: ExplanationTask
  readonly onClose: () => void
}

const SHORTEST = 3
const LONGEST = 1000

/** Asks for an explanation, or gives one. What is typed stays until the server has it. */
export function ExplanationDialog({ subject, task, onClose }: ExplanationDialogProps) {
  const words = useText(EXPLANATIONS_TEXT)
  const { language } = useLocale()
  const client = useQueryClient()
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
  const [refusal, setRefusal] = useState<string | null>(null)
  const [current, setCurrent] = useState<VersionedExplanation | null>()
  const [isSending, setSending] = useState(false)
  const fields = task === 'ask' ? (['question'] as const) : (['cause', 'remedy'] as const)
  const isReady = fields.every((field) => typed[field].trim().length >= SHORTEST)
  const name = indicator.name[language]

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setSending(true)
    try {
      const key = { unit: unitId, period, indicator: indicator.id }
      if (task === 'ask') {
        await askExplanation(client, key, { question: typed.question.trim() }, version)
      } else {
        const json = { cause: typed.cause.trim(), remedy: typed.remedy.trim() }
        await answerExplanation(client, key, json, version)
      }
      onClose()
    } catch (problem) {
      const now = changedTo<VersionedExplanation>(problem)
      setCurrent(now)
      if (now !== undefined) setVersion(now?.version ?? 0)
      setRefusal(problem instanceof ApiProblem ? problem.message : words.offline)
      setSending(false)
    }
  }

  return (
    <Dialog
      title={task === 'ask' ? words.askTitle(name) : words.answerTitle(name)}
      onClose={onClose}
    >
      <form onSubmit={(event) => void send(event)} className={`${form.form} ${styles.form}`}>
        {task === 'answer' && opened?.question && <blockquote>{opened.question}</blockquote>}
        <p>{task === 'ask' ? words.askBody : words.answerBody}</p>
        {fields.map((field) => (
          <label key={field}>
            {words[field]}
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
          refusal && (
            <p role="alert" className={form.alert}>
              {refusal}
            </p>
          )
        )}
        <p className={form.actions}>
          <button type="submit" disabled={!isReady || isSending}>
            {task === 'ask' ? words.send : words.reply}
          </button>
          <button type="button" onClick={onClose}>
            {words.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
